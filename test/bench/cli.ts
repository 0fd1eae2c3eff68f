/** Speed of the built command line on a folder of copies of the sample, its start included. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Figure } from './figure';
import { timed } from './measure';
import { ROOT, sampleBytes } from './sample';

const CLI = path.join(ROOT, 'dist/cli/ziping.js');

/** Exit code of `check` where a workbook must be changed, as the sample must. */
const FINDINGS = 1;

export class NotBuiltError extends Error {
  constructor() {
    super('没有 dist/cli/ziping.js：请先运行 npm run build');
    this.name = 'NotBuiltError';
  }
}

/** Runs the command line; its answer on stdout. Throws when it does not end with `code`. */
function ziping(args: readonly string[], code: number): string {
  const ended = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (ended.status !== code) throw new Error(`ziping ${args[0]} ended with ${String(ended.status)}: ${ended.stderr}`);
  return ended.stdout;
}

function folderOfCopies(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-bench-'));
  const bytes = sampleBytes();
  for (let index = 1; index <= count; index += 1) writeFileSync(path.join(folder, `${index}.xlsx`), bytes);
  return folder;
}

/** The untimed first run also holds that every copy was checked. */
function assertChecksAll(folder: string, count: number): void {
  const document = JSON.parse(ziping(['check', '--format', 'json', folder], FINDINGS)) as {
    readonly workbooks: readonly { readonly verdict: string }[];
  };
  const blocked = document.workbooks.filter(({ verdict }) => verdict === 'blocked').length;
  if (blocked !== count) throw new Error(`${blocked} of ${count} copies are blocked`);
}

/** Throws NotBuiltError without a build. */
export function benchCli(count: number, runs: number): Figure[] {
  if (!existsSync(CLI)) throw new NotBuiltError();
  const folder = folderOfCopies(count);
  try {
    assertChecksAll(folder, count);
    const repeat = (work: () => void) => Array.from({ length: runs }, () => timed(work));
    const checks = repeat(() => void ziping(['check', folder], FINDINGS));
    return [
      {
        key: `cli.files${count}.perSecond`,
        title: `ziping check，${count} 个文件`,
        runs: checks.map((ms) => (count * 1000) / ms),
      },
      { key: 'cli.start.ms', title: 'ziping 启动', runs: repeat(() => void ziping(['--version'], 0)) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
