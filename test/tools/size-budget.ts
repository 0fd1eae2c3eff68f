/**
 * `npm run size`: what a person waits for when the pane opens, as gzip. Reads the built pane (`dist`, or DIST) and says
 * what is over its budget; exit code 1 then. Builds the pane where it is not built. Budgets in bytes, kB = 1000 bytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly most: number;
}

const FIRST_MOST = 180_000;
/** Each file that a check waits for; they load at the same time. */
const CORE_FILE_MOST = 80_000;
/** What a check needs in all; src/taskpane/README.md says what that is. */
const CORE_MOST = 146_000;
/** What the worker loads after the first result, or when it is first asked for. */
const LATER_MOST = 108_000;

/** Scripts of the page that are our own; office.js is not, and legacy.js only speaks in old web views. */
const NOT_COUNTED = /(?:^|\/)(?:office\.js|legacy\.js)$/;

function scriptsOf(page: string): string[] {
  const found = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)"?/g)].map(([, file]) => file!);
  return found.filter((file) => !NOT_COUNTED.test(file) && !/^https?:/.test(file));
}

interface CoreFiles {
  readonly first: readonly string[];
  readonly later: readonly string[];
}

/**
 * The worker's own file, which webpack calls `core`, and every file it names (`192:"9d1a3a2ad910"` is one): those it
 * waits for before it starts (`O(void 0,[192,532],`), and the rest.
 */
function filesOfCore(folder: string): CoreFiles {
  const files = readdirSync(folder);
  const core = files.find((file) => /^core\.[0-9a-f]+\.js$/.test(file));
  if (core === undefined) return { first: [], later: [] };
  const text = readFileSync(path.join(folder, core), 'utf8');
  const awaited = /\.O\(void 0,\[([\d,]+)\],/.exec(text)?.[1]?.split(',') ?? [];
  const named = [...text.matchAll(/(\d+):"([0-9a-f]{12})"/g)].flatMap(([, id, hash]) => {
    // a file has its number for a name, or the one webpack.config.js gives it
    const file = files.find((one) => one.endsWith(`.${hash}.js`));
    return file === undefined ? [] : [{ id: id!, file }];
  });
  const isFirst = ({ id }: { readonly id: string }): boolean => awaited.includes(id);
  return {
    first: [core, ...named.filter(isFirst).map(({ file }) => file)],
    later: [...new Set(named.filter((one) => !isFirst(one)).map(({ file }) => file))],
  };
}

/** @param folder of the built pane */
export function budgetsOf(folder: string): Budget[] {
  const first = scriptsOf(readFileSync(path.join(folder, 'taskpane.html'), 'utf8'));
  const core = filesOfCore(folder);
  const sizeOf = (file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
  const budget = (name: string, files: readonly string[], most: number): Budget => ({
    name,
    files,
    bytes: files.map(sizeOf).reduce((sum, size) => sum + size, 0),
    most,
  });
  return [
    budget('first chunk', first, FIRST_MOST),
    ...core.first.map((file) => budget('core, one file', [file], CORE_FILE_MOST)),
    budget('core', core.first, CORE_MOST),
    budget('core, later', core.later, LATER_MOST),
  ];
}

/** null: within its budget. A budget without files measures nothing, which is a mistake too. */
export function overBudget({ name, files, bytes, most }: Budget): string | null {
  if (files.length === 0) return `${name}: no file of it is in the build`;
  return bytes > most ? `${name}: ${bytes} bytes gzip, ${bytes - most} more than ${most}` : null;
}

/** Only a production build names its files by what is in them; `npm start` leaves one of another kind. */
function isProductionBuild(folder: string): boolean {
  const page = path.join(folder, 'taskpane.html');
  return existsSync(page) && scriptsOf(readFileSync(page, 'utf8')).some((file) => /\.[0-9a-f]{12}\.js$/.test(file));
}

function main(): number {
  const folder = path.resolve(process.env['DIST'] ?? path.join(__dirname, '../../dist'));
  if (!isProductionBuild(folder)) {
    // after `npm test` it is there; a check on its own builds the pane alone
    const webpack = [require.resolve('webpack-cli/bin/cli.js'), '--mode', 'production', '--config-name', 'taskpane'];
    execFileSync(process.execPath, [...webpack, '--output-path', folder], { stdio: 'inherit' });
  }
  const budgets = budgetsOf(folder);
  for (const { name, bytes, most, files } of budgets) {
    console.log(`${name}: ${(bytes / 1000).toFixed(1)} of ${most / 1000} kB gzip (${files.join(', ')})`);
  }
  const over = budgets.map(overBudget).filter((line) => line !== null);
  for (const line of over) console.error(line);
  return over.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = main();
