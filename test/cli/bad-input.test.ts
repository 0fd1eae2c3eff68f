/** Files that give nothing to work on: each says in Chinese what was found and what to do, never a trace. */
import { CFB } from '@e965/xlsx';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { makePackage } from '../fixtures/files/make-package';
import { departmentGrid, gridOf, type Changes } from '../support/forms';
import { bytesOfGrid, folderWith, isAdvice, SAMPLE, workbooksOf, ziping } from './kit';

interface CfbTools {
  readonly utils: { cfb_new: () => object; cfb_add: (file: object, name: string, content: Uint8Array) => void };
  write: (file: object, options: { type: 'buffer' }) => Uint8Array;
}

/** As Excel saves a workbook with a password to open it. */
function encrypted(): Uint8Array {
  const { utils, write } = CFB as CfbTools;
  const file = utils.cfb_new();
  utils.cfb_add(file, '/EncryptionInfo', new Uint8Array(64));
  utils.cfb_add(file, '/EncryptedPackage', new Uint8Array(4096));
  return new Uint8Array(write(file, { type: 'buffer' }));
}

const DOCX = makePackage({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
});

const CSV = bytesOfGrid(departmentGrid(), 'csv');

describe('files that cannot be read', () => {
  it.each<[code: string, name: string, bytes: Uint8Array | string]>([
    ['empty-file', 'a.xlsx', ''],
    ['picture', 'a.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['archive', 'a.xls', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
    ['other-office-file', 'a.xlsx', DOCX],
    ['other-office-file', 'a.docx', DOCX],
    ['text-file', 'a.xlsx', CSV],
    ['pdf-file', 'a.xlsx', '%PDF-1.4'],
    ['web-page', 'a.xls', '<html><table><tr><td>得分</td></tr></table></html>'],
    ['encrypted', 'a.xlsx', encrypted()],
    ['damaged', 'a.xlsx', SAMPLE.slice(0, SAMPLE.length / 2)],
    ['damaged', 'a.xlsx', SAMPLE.slice(0, -10)],
  ])('%s: %s', (code, name, bytes) => {
    const folder = folderWith({ [name]: bytes });
    const ran = ziping(folder, ['check', name, '--format', 'json']);
    expect(ran.code).toBe(2);
    const [book] = workbooksOf(ran);
    expect(book).toMatchObject({ file: name, verdict: 'unreadable', error: { code }, findings: [] });
    expect(isAdvice(book!.error!.message)).toBe(true);
    for (const command of ['fill', 'draft']) {
      const other = ziping(folder, [command, name, '-o', `out${path.extname(name)}`]);
      expect(other).toMatchObject({ code: 2, out: '' });
      expect(isAdvice(other.err)).toBe(true);
    }
  });

  it('says what is missing and where', () => {
    const folder = folderWith({ 'a.xlsx': SAMPLE });
    for (const args of [['check'], ['score'], ['draft'], ['fill', '-o', 'out.xlsx']]) {
      for (const name of ['gone.xlsx', 'nowhere/a.xlsx', 'a.xlsx/b.xlsx']) {
        const ran = ziping(folder, [...args, name]);
        expect([name, ran.code, ran.out, isAdvice(ran.err)]).toEqual([name, 2, '', true]);
        expect(ran.err).toContain(name);
      }
    }
  });

  const everything = process.getuid?.() === 0 || process.platform === 'win32';
  const title = 'says when there is no permission to read';
  // program.test.ts has the same for a superuser, who starts the program as somebody else.
  (everything ? it.skip : it)(everything ? `${title}（跳过：当前用户可读一切文件）` : title, () => {
    const folder = folderWith({ 'a.xlsx': SAMPLE, 'in/b.xlsx': SAMPLE });
    chmodSync(path.join(folder, 'a.xlsx'), 0);
    chmodSync(path.join(folder, 'in'), 0);
    const file = ziping(folder, ['check', 'a.xlsx', '--format', 'json']);
    expect([file.code, workbooksOf(file)[0]!.error!.code]).toEqual([2, 'no-permission']);
    const inside = ziping(folder, ['check', 'in']);
    chmodSync(path.join(folder, 'in'), 0o700);
    expect([inside.code, inside.out, isAdvice(inside.err)]).toEqual([2, '', true]);
  });
});

describe('workbooks without a form', () => {
  const folder = folderWith({
    'a.xlsx': bytesOfGrid({
      ...gridOf('通讯录', { A1: '姓名', B1: '电话' }),
      sheets: [...gridOf('通讯录', { A1: '姓名' }).sheets, ...gridOf('采购清单', { A1: '品名' }).sheets],
    }),
  });

  it.each(['text', 'json', 'markdown', 'csv'])('name what was looked for and the sheets seen: %s', (format) => {
    const { code, out } = ziping(folder, ['check', 'a.xlsx', '--format', format]);
    expect(code).toBe(2);
    for (const word of ['三级指标', '年度指标值', '基础数据表', '通讯录', '采购清单']) expect(out).toContain(word);
  });

  it('have the verdict unreadable and no findings', () => {
    const [book] = workbooksOf(ziping(folder, ['check', 'a.xlsx', '--format', 'json']));
    expect(book).toMatchObject({ verdict: 'unreadable', error: { code: 'no-form' }, findings: [] });
  });

  it('are refused by fill and draft', () => {
    for (const command of ['fill', 'draft']) {
      const ran = ziping(folder, [command, 'a.xlsx', '-o', 'out.xlsx']);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain('采购清单');
    }
  });
});

const NO_ROWS: Changes = Object.fromEntries(
  ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].flatMap((column) =>
    Array.from({ length: 9 }, (_, index) => [`${column}${14 + index}`, null]),
  ),
);

describe('forms with holes', () => {
  it.each<[rule: string, cell: string, what: string, changes: Changes, words: readonly string[]]>([
    ['F13', 'D13', 'no indicator rows', NO_ROWS, ['部门整体支出绩效自评表']],
    ['F14', 'B13', 'a missing column', { H13: '甲' }, ['得分', '三级指标', '甲']],
    ['F12', 'E5', 'a formula without result', { E5: { value: null, formula: '=D5+48.13' } }, ['E5', 'Excel']],
    ['F05', 'F5', 'an error value', { F5: { value: { error: '#DIV/0!' } } }, ['F5', '#DIV/0!']],
    [
      'F05',
      'H14',
      'an error value from a formula',
      { H14: { value: { error: '#REF!' }, formula: '=#REF!' } },
      ['#REF!'],
    ],
  ])('%s at %s: %s', (rule, cell, _, changes, words) => {
    const folder = folderWith({ 'a.xlsx': bytesOfGrid(departmentGrid(changes)) });
    const ran = ziping(folder, ['check', 'a.xlsx', '--format', 'json']);
    expect(ran.code).toBe(1);
    const found = workbooksOf(ran)[0]!.findings.filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.cell)).toContain(cell);
    const text = ziping(folder, ['check', 'a.xlsx']).out;
    for (const word of words) expect(text).toContain(word);
    expect(ziping(folder, ['score', 'a.xlsx']).code).toBe(0);
    expect(ziping(folder, ['draft', 'a.xlsx']).code).toBe(0);
    expect(ziping(folder, ['fill', 'a.xlsx', '-o', 'b.xlsx']).code).toBe(0);
  });
});
