/** Time per workbook file inside one process: what reading takes, and what the review takes beside it. */
import { review } from '../../src/core';
import { readWorkbook } from '../../src/hosts/file';
import type { Figure } from './figure';
import { medianOf, timedInTurn, type Runs } from './measure';
import { sampleBytes } from './sample';

/** Both in turn in one warm process: below 1/4 the review is not what a person waits for. */
export function reviewToRead(key: string, title: string, bytes: Uint8Array, warmUp: number, runs: number): Figure[] {
  // Every review is of a workbook just read, as a person's is: nothing of it can be known by its cells.
  let grid = readWorkbook(bytes, '');
  const works = new Map([
    ['read', () => void (grid = readWorkbook(bytes, ''))],
    ['review', () => void review(grid)],
  ]);
  const times = timedInTurn(works, warmUp, runs);
  const of = (name: string): Runs => times.get(name)!;
  return [
    { key: `${key}.read.ms`, title: `${title}：读文件`, runs: of('read') },
    { key: `${key}.review.ms`, title: `${title}：校验`, runs: of('review') },
    {
      key: `${key}.reviewToRead.ratio`,
      title: `${title}：校验比读文件`,
      runs: [medianOf(of('review')) / medianOf(of('read'))],
    },
  ];
}

export function benchFile(warmUp: number, runs: number): Figure[] {
  return reviewToRead('file', '样表', sampleBytes(), warmUp, runs);
}
