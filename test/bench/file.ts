/** Time per workbook file inside one process: what reading takes, and what the review takes. */
import { review } from '../../src/core';
import { readWorkbook } from '../../src/hosts/file';
import type { Figure } from './figure';
import { timedInTurn } from './measure';
import { sampleBytes, sampleGrid } from './sample';

export function benchFile(warmUp: number, runs: number): Figure[] {
  const bytes = sampleBytes();
  const grid = sampleGrid();
  const works = new Map<string, () => void>([
    ['read', () => void readWorkbook(bytes, '')],
    ['review', () => void review(grid)],
  ]);
  const times = timedInTurn(works, warmUp, runs);
  return [
    { key: 'file.read.ms', title: '样表：读文件', runs: times.get('read')! },
    { key: 'file.review.ms', title: '样表：校验', runs: times.get('review')! },
  ];
}
