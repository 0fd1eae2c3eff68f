/** `ziping audit`: a written report against its workbook. */
import { officialDocument } from '../../src/documents/official-document';
import { applyToGrid, draftReport, findOutline, planDraft, review } from '../../src/core';
import { departmentGrid } from '../support/forms';
import { bytesOfGrid, folderWith, isAdvice, stateOf, ziping, type Files } from './kit';

const GRID = departmentGrid();
const CLEAN = bytesOfGrid(GRID);
const RIGHT = '2021年预算收入1112.67万元，其中年初预算1064.54万元。';
const WRONG = '2021年预算收入1212.67万元，其中年初预算1064.54万元，办理案件80余起。';

interface Json {
  readonly schema: string;
  readonly numbers: readonly Readonly<Record<string, unknown>>[];
  readonly counts: Readonly<Record<string, number>>;
}

const json = (files: Files, ...args: string[]): readonly [number, Json] => {
  const ran = ziping(folderWith({ 'a.xlsx': CLEAN, ...files }), ['audit', ...args, '--format', 'json']);
  return [ran.code, JSON.parse(ran.out) as Json];
};

it('says what agrees, what differs and what the workbook does not hold', () => {
  const [code, { schema, numbers, counts }] = json({ 'r.txt': `标题\n${WRONG}` }, 'r.txt', 'a.xlsx');
  expect([code, schema, counts]).toEqual([1, 'ziping-audit/1', { agrees: 1, differs: 1, unknown: 1 }]);
  expect(numbers[0]).toMatchObject({
    text: '1212.67万元',
    line: 2,
    number: '1212.67',
    unit: '万元',
    status: 'differs',
    workbook: '1112.67',
    cells: ['部门整体支出绩效自评表!E5'],
  });
});

it.each(['r.txt', 'r.md'])('a report without a wrong number is done: %s', (name) => {
  expect(json({ [name]: RIGHT }, name, 'a.xlsx')[0]).toBe(0);
});

it('reads a Word document', async () => {
  const docx = await officialDocument('报告', [{ level: 'body', text: WRONG }]);
  expect(json({ 'r.docx': docx }, 'r.docx', 'a.xlsx')[1].counts).toEqual({ agrees: 1, differs: 1, unknown: 1 });
});

it('audits the companion sheet of the workbook itself', () => {
  const { facts, findings } = review(GRID);
  const drafted = applyToGrid(GRID, planDraft(GRID, draftReport(facts, findings, findOutline('zhuzhou')!)));
  const [code, { numbers }] = json({ 'b.xlsx': bytesOfGrid(drafted) }, '-', 'b.xlsx');
  expect([code, numbers.length > 10]).toEqual([0, true]);
  expect(numbers[0]!['cell']).toMatch(/^[A-Z]+\d+$/);
});

it.each(['text', 'markdown', 'csv'])('prints %s, what differs with both values', (format) => {
  const { code, out } = ziping(folderWith({ 'a.xlsx': CLEAN, 'r.txt': WRONG }), [
    'audit',
    'r.txt',
    'a.xlsx',
    '--format',
    format,
  ]);
  expect([code, out.includes('1212.67'), out.includes('1112.67'), out.includes('E5')]).toEqual([1, true, true, true]);
});

it.each([
  ['a year', '某市某局2022年度部门整体支出绩效自评报告', 1],
  ['the right year', '某市某局2021年度部门整体支出绩效自评报告', 0],
  ['a grade', '自评得分99.8分，自评等级为“良”。', 1],
  ['the right grade', '自评得分99.8分，自评等级为“优”。', 0],
])('%s counts: %s', (_, text, code) => {
  expect(ziping(folderWith({ 'a.xlsx': CLEAN, 'r.txt': text }), ['audit', 'r.txt', 'a.xlsx']).code).toBe(code);
});

it('writes nothing', () => {
  const folder = folderWith({ 'a.xlsx': CLEAN, 'r.txt': WRONG });
  const before = [stateOf(folder, 'a.xlsx'), stateOf(folder, 'r.txt')];
  ziping(folder, ['audit', 'r.txt', 'a.xlsx']);
  expect([stateOf(folder, 'a.xlsx'), stateOf(folder, 'r.txt')]).toEqual(before);
});

describe('what is refused', () => {
  it.each<[string, Files, readonly string[]]>([
    ['a report that is not there', {}, ['r.txt', 'a.xlsx']],
    ['a workbook that is not there', { 'r.txt': RIGHT }, ['r.txt', 'b.xlsx']],
    ['no workbook', { 'r.txt': RIGHT }, ['r.txt']],
    ['two workbooks', { 'r.txt': RIGHT, 'b.xlsx': CLEAN }, ['r.txt', 'a.xlsx', 'b.xlsx']],
    ['a folder', { 'r.txt': RIGHT, 'x/b.xlsx': CLEAN }, ['r.txt', 'x']],
    ['the companion sheet where there is none', {}, ['-', 'a.xlsx']],
    ['a report without words', { 'r.txt': ' \n' }, ['r.txt', 'a.xlsx']],
    ['an old .doc', { 'r.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) }, ['r.doc', 'a.xlsx']],
    ['a workbook for a report', {}, ['a.xlsx', 'a.xlsx']],
  ])('%s', (_, files, args) => {
    const ran = ziping(folderWith({ 'a.xlsx': CLEAN, ...files }), ['audit', ...args]);
    expect([ran.code, ran.out, isAdvice(ran.err)]).toEqual([2, '', true]);
  });
});
