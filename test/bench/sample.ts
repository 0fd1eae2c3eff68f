/** The sample workbook of the repository: what the other parts repeat and copy. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Grid } from '../../src/core';
import { readWorkbook } from '../../src/hosts/file';

export const ROOT = path.resolve(__dirname, '../..');

const SAMPLE = path.join(ROOT, 'assets/samples/zhuzhou-2021.xlsx');

export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(SAMPLE));
}

export function sampleGrid(): Grid {
  return readWorkbook(sampleBytes(), path.basename(SAMPLE));
}
