/** `ziping check --report FILE`: the written report that goes with the workbook. */
import { officialDocument } from '../../src/documents/official-document';
import { departmentGrid } from '../support/forms';
import { bytesOfGrid, folderWith, isAdvice, places, workbooksOf, ziping, type Files } from './kit';

const CLEAN = bytesOfGrid(departmentGrid());
/** The form says 1112.67. */
const WRONG = '2021年预算收入1212.67万元，其中年初预算1064.54万元。';
const RIGHT = '2021年预算收入1112.67万元，其中年初预算1064.54万元。';

const rulesWith = (files: Files, report: string): string[] => {
  const folder = folderWith({ 'a.xlsx': CLEAN, ...files });
  const [book] = workbooksOf(ziping(folder, ['check', 'a.xlsx', '--report', report, '--format', 'json']));
  return places(book!).filter((place) => place.startsWith('X'));
};

describe('a report', () => {
  it.each(['a.txt', 'a.md'])('is compared: %s', (name) => {
    expect(rulesWith({ [name]: WRONG }, name).map((place) => place.slice(0, 3))).toEqual(['X13']);
    expect(rulesWith({ [name]: RIGHT }, name)).toEqual([]);
  });

  it('may be a Word document', async () => {
    const docx = await officialDocument('报告', [{ level: 'body', text: WRONG }]);
    expect(rulesWith({ 'a.docx': docx }, 'a.docx').map((place) => place.slice(0, 3))).toEqual(['X13']);
  });
});

describe('what is refused', () => {
  it.each<[string, Files, readonly string[]]>([
    ['a report that is not there', {}, ['a.xlsx', '--report', 'r.txt']],
    ['a folder', { 'r/x.txt': '' }, ['a.xlsx', '--report', 'r']],
    ['an old .doc', { 'r.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) }, ['a.xlsx', '--report', 'r.doc']],
    ['a workbook for a report', {}, ['a.xlsx', '--report', 'a.xlsx']],
    ['two workbooks', { 'b.xlsx': CLEAN, 'r.txt': RIGHT }, ['a.xlsx', 'b.xlsx', '--report', 'r.txt']],
    ['the report as output', { 'r.xlsx': RIGHT }, ['a.xlsx', '--report', 'r.xlsx', '-o', 'r.xlsx', '--force']],
    ['nothing behind it', {}, ['a.xlsx', '--report']],
  ])('%s', (_, files, args) => {
    const ran = ziping(folderWith({ 'a.xlsx': CLEAN, ...files }), ['check', ...args]);
    expect([ran.code, ran.out, isAdvice(ran.err)]).toEqual([2, '', true]);
  });
});
