/** The report of a real office with the sample workbook: domain notes §6. */
import { auditReport } from '../../../../src/core';
import { mutationsOf, numbersIn, replaced, REPORTS, sampleReview } from './audited';

const reviewed = sampleReview();
const FORM = '部门整体支出绩效自评表';

/** #2–#9 of the notes, by what stands before them. */
const FIGURES: readonly (readonly [before: string, text: string, cells: readonly string[]])[] = [
  ['编制人数', '50人', ['基础数据表!B5']],
  ['实有人数', '43人', ['基础数据表!D5']],
  ['队）', '6个', ['19', '20', '21', '22', '23', '24'].map((row) => `报告素材!C${row}`)],
  ['预算收入', '1112.67万元', [`${FORM}!E5`]],
  ['年初预算', '1064.54万元', [`${FORM}!D5`]],
  ['调整追加', '48.13万元', [`${FORM}!D5`, `${FORM}!E5`]],
  ['年支出', '1112.67万元', [`${FORM}!F5`]],
  ['基本支出', '1112.67万元', [`${FORM}!F7`]],
];

const bare = (text: string) => text.replace(/\s/g, '');

describe.each(REPORTS)('%s report', (_, text) => {
  const numbers = numbersIn(reviewed, text);
  const lines = text.split('\n');
  const figure = (before: string, written: string) =>
    numbers.find(
      ({ text: own, line, start }) => bare(own) === written && bare(lines[line - 1]!.slice(0, start)).endsWith(before),
    );

  it('has no number that differs', () => {
    expect(numbers.filter(({ status }) => status === 'differs')).toEqual([]);
  });

  it.each(FIGURES)('%s%s agrees with its cells', (before, written, cells) => {
    expect(figure(before, written)).toMatchObject({ status: 'agrees', cells });
  });

  it.each(FIGURES)('%s%s written otherwise is found', (before, written) => {
    const number = figure(before, written)!;
    const missed = mutationsOf(number.text).filter((other) => {
      const changed = numbersIn(reviewed, replaced(text, number, other));
      return !changed.some(
        ({ status, line, start }) => status === 'differs' && line === number.line && start === number.start,
      );
    });
    expect([mutationsOf(number.text).length > 2, missed]).toEqual([true, []]);
  });

  it('takes names that only look like numbers for names', () => {
    const written = numbers.map((number) => bare(number.text));
    const names = [
      '721',
      '8个',
      '100%',
      '三微',
      '四战',
      '两行',
      '八大',
      '三考',
      '五区',
      '最多',
      '2021年',
      '7号',
      '12条',
    ];
    expect(names.filter((name) => written.some((one) => one.startsWith(name)))).toEqual([]);
  });

  it('says where each number stands', () => {
    const there = numbers.map(({ line, start, end }) => lines[line - 1]!.slice(start, end));
    expect(there.filter((piece, index) => !numbers[index]!.text.startsWith(piece) || piece === '')).toEqual([]);
  });
});

it('finds the slips of the pen with their places', () => {
  const [, text] = REPORTS[0]!;
  const lines = text.split('\n');
  const found = auditReport(reviewed, text).slips.map(({ rule, line, start, end }) => [
    rule,
    lines[line - 1]!.slice(start, end),
  ]);
  // The document number goes on in the next line of the text; its place is the part in the first.
  expect(found.map(([rule]) => rule)).toEqual(['F10', 'F09']);
  expect(found.map(([, piece]) => piece)).toEqual([expect.stringContaining('湘财绩[2020]7号'), '预算收支出']);
});
