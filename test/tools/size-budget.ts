/**
 * `npm run size`: what a person waits for when the pane opens, as gzip. Reads the built pane (`dist`, or DIST) and says
 * what is over its budget; exit code 1 then, and where nothing is built. Budgets in bytes, kB = 1000 bytes.
 */
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
const CORE_MOST = 90_000;

/** Scripts of the page that are our own; office.js is not, and legacy.js only speaks in old web views. */
const NOT_COUNTED = /(?:^|\/)(?:office\.js|legacy\.js)$/;

function scriptsOf(page: string): string[] {
  const found = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)"?/g)].map(([, file]) => file!);
  return found.filter((file) => !NOT_COUNTED.test(file) && !/^https?:/.test(file));
}

/** @param folder of the built pane. The core is what the worker's own file is and names besides: webpack calls it `core`. */
export function budgetsOf(folder: string): Budget[] {
  const first = scriptsOf(readFileSync(path.join(folder, 'taskpane.html'), 'utf8'));
  const core = readdirSync(folder).filter((file) => /^core[.-].*\.js$/.test(file));
  const sizeOf = (file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
  const budget = (name: string, files: readonly string[], most: number): Budget => ({
    name,
    files,
    bytes: files.map(sizeOf).reduce((sum, size) => sum + size, 0),
    most,
  });
  return [budget('first chunk', first, FIRST_MOST), budget('core', core, CORE_MOST)];
}

/** null: within its budget. A budget without files measures nothing, which is a mistake too. */
export function overBudget({ name, files, bytes, most }: Budget): string | null {
  if (files.length === 0) return `${name}: no file of it is in the build`;
  return bytes > most ? `${name}: ${bytes} bytes gzip, ${bytes - most} more than ${most}` : null;
}

function main(): number {
  const folder = path.resolve(process.env['DIST'] ?? path.join(__dirname, '../../dist'));
  if (!existsSync(path.join(folder, 'taskpane.html'))) {
    console.error(`${folder} is not built: npm run build`);
    return 1;
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
