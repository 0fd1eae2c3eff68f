/** Word documents of the command line: 退回意见 and the drafted report. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocumentText } from '../../src/documents';
import { departmentGrid, projectGrid } from '../support/forms';
import { bytesOfGrid, done, folderWith, isAdvice, SAMPLE, stateOf } from './kit';
import { zipingToEnd } from './word';

const CLEAN = bytesOfGrid(departmentGrid());
const WRONG = bytesOfGrid(projectGrid({ I7: 5, H21: 95 }));

const textIn = (folder: string, file: string): string =>
  readDocumentText(new Uint8Array(readFileSync(path.join(folder, file))));

describe('check -o 退回意见.docx', () => {
  it('has the units that must correct something', async () => {
    const folder = folderWith({ 'in/a.xlsx': SAMPLE, 'in/b.xlsx': WRONG, 'in/c.xlsx': CLEAN, 'in/d.xlsx': 'text' });
    const before = stateOf(folder, 'in/a.xlsx');
    const ran = await zipingToEnd(folder, ['check', 'in', '-o', 'out.docx']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    const text = textIn(folder, 'out.docx');
    expect(['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'].filter((name) => text.includes(name))).toEqual([
      'a.xlsx',
      'b.xlsx',
    ]);
    expect(ran.err).toContain('out.docx');
    expect(ran.err).toContain('d.xlsx');
    expect(stateOf(folder, 'in/a.xlsx')).toEqual(before);
  });

  it('is not made where nobody must', async () => {
    const folder = folderWith({ 'a.xlsx': CLEAN });
    const ran = await zipingToEnd(folder, ['check', 'a.xlsx', '-o', 'out.docx']);
    expect([ran.code, existsSync(path.join(folder, 'out.docx')), isAdvice(ran.err)]).toEqual([0, false, true]);
  });

  it.each([
    ['two inputs', ['check', 'a.xlsx', 'b.xlsx', '-o', 'out.docx']],
    ['another kind', ['check', 'a.xlsx', '-o', 'out.doc']],
    ['a folder that is not there', ['check', 'a.xlsx', '-o', 'none/out.docx']],
    ['a file that is there', ['check', 'a.xlsx', '-o', 'there.docx']],
  ])('refuses %s', async (_, args) => {
    const folder = folderWith({ 'a.xlsx': SAMPLE, 'b.xlsx': SAMPLE, 'there.docx': 'mine' });
    const ran = await zipingToEnd(folder, args);
    expect([ran.code, ran.out, isAdvice(ran.err)]).toEqual([2, '', true]);
    expect(readFileSync(path.join(folder, 'there.docx'), 'utf8')).toBe('mine');
  });

  it('is written over another one with --force, quietly with --quiet', async () => {
    const folder = folderWith({ 'a.xlsx': SAMPLE, 'out.docx': 'mine' });
    const ran = await zipingToEnd(folder, ['check', 'a.xlsx', '-o', 'out.docx', '--force', '--quiet']);
    expect([ran.code, ran.err]).toEqual([1, '']);
    expect(textIn(folder, 'out.docx')).toContain('H16');
  });
});

describe('draft -o report.docx', () => {
  it('says what the draft as text says', async () => {
    const folder = folderWith({ 'a.xlsx': SAMPLE });
    const ran = await zipingToEnd(folder, ['draft', 'a.xlsx', '-o', 'a.docx']);
    expect([ran.code, ran.out]).toEqual([0, '']);
    const squeezed = (text: string) => text.replace(/[\s\u3000]/g, '');
    expect(squeezed(textIn(folder, 'a.docx'))).toBe(squeezed(done(folder, ['draft', 'a.xlsx']).out));
  });

  it('refuses a file that is there', async () => {
    const folder = folderWith({ 'a.xlsx': SAMPLE, 'a.docx': 'mine' });
    const ran = await zipingToEnd(folder, ['draft', 'a.xlsx', '-o', 'a.docx']);
    expect([ran.code, isAdvice(ran.err), readFileSync(path.join(folder, 'a.docx'), 'utf8')]).toEqual([2, true, 'mine']);
  });
});

describe('what is written later', () => {
  it('does not take the place of a file that appeared meanwhile', async () => {
    const folder = folderWith({ 'a.xlsx': SAMPLE });
    const running = zipingToEnd(folder, ['draft', 'a.xlsx', '-o', 'a.docx']);
    writeFileSync(path.join(folder, 'a.docx'), 'mine');
    const ran = await running;
    expect([ran.code, readFileSync(path.join(folder, 'a.docx'), 'utf8')]).toEqual([2, 'mine']);
  });
});
