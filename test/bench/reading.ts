/** Recognition by number of forms and rows, the review of a long form against the reading of its file, and memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Grid } from '../../src/core';
import { readForms } from '../../src/core/forms/read';
import type { Figure } from './figure';
import { reviewToRead } from './file';
import { largeTableBytes, longFormBytes } from './long-file';
import { medianOf, timedInTurn } from './measure';
import { ROOT } from './sample';
import { formSheet, formsGrid, gridOf } from './workbooks';

export interface ReadingSizes {
  /** Indicators of the short and of the long form, between which growth is told. */
  readonly indicators: readonly [short: number, long: number];
  /** Forms of sixty indicators in one workbook. */
  readonly forms: number;
  /** Cells of the large workbook. */
  readonly cells: number;
}

const INDICATORS_OF_A_FORM = 60;

/** Every run reads other forms than any before: those of a sheet that is as it was are known. */
function recognition({ indicators: [short, long], forms }: ReadingSizes, warmUp: number, runs: number): Figure[] {
  const work = (gridOfRun: (run: number) => Grid) => {
    const grids = Array.from({ length: warmUp + runs }, (_, run) => gridOfRun(run));
    return () => {
      if (readForms(grids.pop()!).length === 0) throw new Error('the forms of the bench are not read');
    };
  };
  const one = (count: number) => work((run) => gridOf([formSheet('自评表', count, (run + 1) * count)]));
  const times = timedInTurn(
    new Map([
      ['short', one(short)],
      ['long', one(long)],
      ['forms', work((run) => formsGrid(forms, INDICATORS_OF_A_FORM, run + 1))],
    ]),
    warmUp,
    runs,
  );
  const perRow = (key: string, count: number) => medianOf(times.get(key)!) / count;
  return [
    { key: 'forms.each.ms', title: '识别一张表', runs: times.get('forms')!.map((ms) => ms / forms) },
    {
      key: `forms.growth${short}to${long}.ratio`,
      title: `识别每行耗时之比，${long} 行比 ${short} 行`,
      runs: [perRow('long', long) / perRow('short', short)],
    },
  ];
}

function peakOf(args: readonly string[], cells: number): number {
  const child = path.join(ROOT, 'test/bench/memory-child.ts');
  const ended = spawnSync(process.execPath, ['--import', 'tsx', child, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`the child ended with ${String(ended.status)}: ${ended.stderr}`);
  const told = JSON.parse(ended.stdout) as { readonly cells: number; readonly peak: number };
  if (told.cells !== cells) throw new Error(`${told.cells} of ${cells} cells were read`);
  return told.peak;
}

function memory(cells: number): Figure[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-memory-'));
  try {
    const file = path.join(folder, 'large.xlsx');
    writeFileSync(file, largeTableBytes(cells));
    return [
      { key: 'memory.start.bytes', title: '不读文件的进程：内存峰值', runs: [peakOf([], 0)] },
      { key: `memory.cells${cells}.bytes`, title: `读 ${cells} 格的文件：内存峰值`, runs: [peakOf([file], cells)] },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function benchReading(sizes: ReadingSizes, warmUp: number, runs: number): Figure[] {
  const [, long] = sizes.indicators;
  return [
    ...recognition(sizes, warmUp, runs),
    ...reviewToRead(`indicators${long}`, `${long} 个指标`, longFormBytes(long), warmUp, runs),
    ...memory(sizes.cells),
  ];
}
