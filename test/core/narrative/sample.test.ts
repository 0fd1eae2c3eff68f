/** The sample workbook from file to draft: what an accountant gets. */
import { readFileSync } from 'node:fs';
import { applyToGrid, draftReport, findOutline, isEmptyPlan, planDraft, review, sentencesOf } from '../../../src/core';
import { readWorkbook } from '../../../src/hosts/file';

const grid = readWorkbook(readFileSync('assets/samples/zhuzhou-2021.xlsx'), 'zhuzhou-2021.xlsx');
const { facts, findings } = review(grid);
const draft = draftReport(facts, findings, findOutline('zhuzhou')!);
const paragraph = (id: string) => draft.paragraphs.find((one) => one.id === id)!;

it.each<[string, readonly string[], readonly string[]]>([
  ['1.2.staff', ['50', '43', '6'], ['基础数据表!B5', '基础数据表!D5', '报告素材!C19', '报告素材!C24']],
  ['2.budget', ['2021', '1112.67', '1064.54', '48.13'], ['部门整体支出绩效自评表!E5', '部门整体支出绩效自评表!D5']],
  ['2.expenditure', ['2021', '1112.67'], ['部门整体支出绩效自评表!F5', '部门整体支出绩效自评表!F7']],
])('%s has the figures of the reference report with their cells', (id, numbers, sources) => {
  expect(paragraph(id).text.match(/\d+(?:\.\d+)?/g)).toEqual(expect.arrayContaining([...numbers]));
  expect(paragraph(id).sources).toEqual(expect.arrayContaining([...sources]));
});

it('knows the cells of every number of its budget, by sentence', () => {
  const { text, said } = paragraph('2.budget');
  const numbers = Object.fromEntries(said.map(({ start, end, sources }) => [text.slice(start, end), sources]));
  expect(numbers).toMatchObject({
    '1112.67': ['部门整体支出绩效自评表!E5'],
    '1064.54': ['部门整体支出绩效自评表!D5'],
    '48.13': ['部门整体支出绩效自评表!D5', '部门整体支出绩效自评表!E5'],
  });
  const [sentence] = sentencesOf(text, said);
  expect(sentence!.sources).toEqual(expect.arrayContaining(['部门整体支出绩效自评表!E5', '部门整体支出绩效自评表!D5']));
});

it('marks what the three mistakes of the sample leave open, and what only a person knows', () => {
  const gaps = draft.gaps.map(({ paragraph: id }) => id.split('.').slice(0, 3).join('.'));
  expect(gaps).toEqual(['3.1.score', '3.1.indicators', '3.1.satisfaction', '4.1.problem', 'signature.2']);
});

it('lists every duty and every achievement', () => {
  const count = (id: string) => draft.paragraphs.filter((one) => one.id.startsWith(id)).length;
  expect([count('1.1.duties.'), count('3.1.achievement.')]).toEqual([17, 5]);
});

it('is written once and then stays', () => {
  const written = applyToGrid(grid, planDraft(grid, draft));
  expect(isEmptyPlan(planDraft(written, draft))).toBe(true);
});

it('is read as the report and as nothing else afterwards, and agrees with the forms', () => {
  const again = review(applyToGrid(grid, planDraft(grid, draft)));
  expect(again.facts.report?.paragraphs.length).toBeGreaterThan(0);
  expect([{ ...again.facts, report: null }, again.findings]).toEqual([facts, findings]);
});
