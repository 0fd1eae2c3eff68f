import { bench, planOf, QUICK } from './bench';
import { flat } from './figure';
import { medianOf } from './measure';
import { tableOf, widthOf } from './table';
import { formSheet, gridOf } from './workbooks';
import { review } from '../../src/core';

const REVIEWS = ['review', 'edited', 'unseen'];
const FILE = ['read.ms', ...REVIEWS.map((one) => `${one}.ms`), ...REVIEWS.map((one) => `${one}ToRead.ratio`)];

describe('the bench', () => {
  const TINY = {
    ...QUICK,
    review: { indicators: [10, 20], forms: 2 },
    reading: { indicators: [10, 20], forms: 2, cells: 1000 },
    files: 2,
    far: [3],
  } as const;

  it('yields every figure, and two requests at any number of sheets', async () => {
    const parts: string[] = [];
    const figures = flat(await bench(TINY, (part) => parts.push(part)));
    expect(parts).toHaveLength(6);
    expect(Object.keys(figures)).toEqual([
      ...[3, 60].flatMap((count) =>
        ['again.requests', 'requests', 'bytes', 'request.bytes', 'response.bytes'].map(
          (key) => `check.sheets${count}.${key}`,
        ),
      ),
      ...['check', 'recheck', 'fill', 'draft'].flatMap((use) =>
        ['requests', 'bytes', 'at0.ms', 'at50.ms', 'at300.ms'].map((key) => `latency.${use}.sheets3.${key}`),
      ),
      'review.indicators10.ms',
      'review.indicators20.ms',
      'review.growth10to20.ratio',
      'review.forms2.ms',
      ...FILE.map((figure) => `file.${figure}`),
      'forms.each.ms',
      'forms.growth10to20.ratio',
      ...FILE.map((figure) => `indicators20.${figure}`),
      'memory.start.bytes',
      'memory.cells1000.bytes',
      'cli.files2.perSecond',
      'cli.start.ms',
    ]);
    expect([figures['check.sheets3.requests'], figures['check.sheets60.requests']]).toEqual([2, 2]);
    expect([figures['check.sheets3.again.requests'], figures['check.sheets60.again.requests']]).toEqual([1, 1]);
    const nothing = Object.keys(figures).filter((key) => !(figures[key]! > 0));
    expect(nothing).toEqual(['check', 'recheck', 'fill', 'draft'].map((use) => `latency.${use}.sheets3.at0.ms`));
    // a person waits once for each request, none of which overlaps another
    for (const use of ['check', 'recheck', 'fill', 'draft']) {
      const of = (key: string): number => figures[`latency.${use}.sheets3.${key}`]!;
      expect([of('at50.ms'), of('at300.ms')]).toEqual([50 * of('requests'), 300 * of('requests')]);
    }
  }, 60_000);

  it.each([
    [[], 7],
    [['--json'], 7],
    [['--json', '--quick'], 1],
  ])('with %j runs each part %d times', (args, runs) => expect(planOf(args).runs).toBe(runs));
});

describe('the forms of the bench', () => {
  it.each([10, 60, 120])('have findings in proportion to their %d rows', (count) => {
    const { findings, facts } = review(gridOf([formSheet('自评表', count)]));
    const found = (rule: string) => findings.filter((finding) => finding.rule === rule).length;
    expect(facts.department?.form.indicators).toHaveLength(count);
    expect(['S04', 'S03', 'E01'].map(found)).toEqual([count / 10, count / 10, count / 10]);
  });
});

describe('printing', () => {
  it.each<[number[], number]>([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 100], 3],
  ])('the median of %j is %d', (runs, median) => expect(medianOf(runs)).toBe(median));

  it('lines the columns up by their width on a terminal', () => {
    const lines = tableOf([
      { key: 'a.ms', title: '短', runs: [1, 2, 4000.4] },
      { key: 'long.key.bytes', title: '很长的名称 x', runs: [123456] },
    ])
      .trimEnd()
      .split('\n');
    const keyAt = (line: string, key: string) => widthOf(line.slice(0, line.lastIndexOf(key)));
    expect(lines).toHaveLength(4);
    expect(keyAt(lines[2]!, 'a.ms')).toBe(keyAt(lines[3]!, 'long.key.bytes'));
    expect(lines[2]).toMatch(/ 2 +1 +4000 /);
  });
});
