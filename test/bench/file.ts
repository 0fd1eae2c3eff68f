/** Time per workbook file inside one process: what reading takes, and what the review takes beside it. */
import { review } from '../../src/core';
import { readWorkbook } from '../../src/hosts/file';
import type { Figure } from './figure';
import { medianOf, timedInTurn, type Runs } from './measure';
import { rowsOf, withOneEdit, withOtherRows } from './other-contents';
import { sampleBytes } from './sample';

/** What is reviewed: never a grid that was reviewed before, always one that was just read. */
const REVIEWS = [
  ['review', '校验（与上次相同）'],
  ['edited', '改动一格后校验'],
  ['unseen', '校验没见过的内容'],
] as const;

/** All in turn in one warm process: below 1/4 the review is not what a person waits for. */
export function reviewToRead(key: string, title: string, bytes: Uint8Array, warmUp: number, runs: number): Figure[] {
  const read = () => readWorkbook(bytes, '');
  let grid = read();
  let number = 0;
  const rows = rowsOf(grid);
  const works = new Map([
    ['read', () => void (grid = read())],
    ['review', () => void review(grid)],
    ['one edit', () => void (grid = withOneEdit(read(), rows, ++number))],
    ['edited', () => void review(grid)],
    ['other rows', () => void (grid = withOtherRows(read(), rows, ++number))],
    ['unseen', () => void review(grid)],
    ['as before', () => void review(read())],
  ]);
  const times = timedInTurn(works, warmUp, runs);
  const of = (name: string): Runs => times.get(name)!;
  return [
    { key: `${key}.read.ms`, title: `${title}：读文件`, runs: of('read') },
    ...REVIEWS.map(([name, what]) => ({ key: `${key}.${name}.ms`, title: `${title}：${what}`, runs: of(name) })),
    ...REVIEWS.map(([name, what]) => ({
      key: `${key}.${name}ToRead.ratio`,
      title: `${title}：${what}比读文件`,
      runs: [medianOf(of(name)) / medianOf(of('read'))],
    })),
  ];
}

export function benchFile(warmUp: number, runs: number): Figure[] {
  return reviewToRead('file', '样表', sampleBytes(), warmUp, runs);
}
