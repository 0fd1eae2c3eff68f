/** The files of the fixtures as other programs save them: LibreOffice in both formats, openpyxl. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readForms } from '../../src/core/forms/read';
import { readWorkbook } from '../../src/hosts/file';
import { convert, findOffice, findPython, needing } from '../fixtures/files/tools';
import { WORKBOOKS, workbookBytes } from '../fixtures/workbooks';
import { placeless, readingOf } from '../fixtures/workbooks/reading';

const office = findOffice();
const python = findPython();
const noOffice = office === null ? ['libreoffice-calc'] : [];
const noPython = python === null ? ['python3-openpyxl'] : [];

const NAMES = WORKBOOKS.map((_, index) => `form${index}`);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-programs-'));
  for (const part of ['own', 'office', 'office-xls', 'openpyxl']) mkdirSync(join(folder, part));
  const own = NAMES.map((name) => join(folder, 'own', `${name}.xlsx`));
  own.forEach((file, index) => writeFileSync(file, workbookBytes(WORKBOOKS[index]!)));
  if (office !== null) {
    convert(office, 'xlsx', own, join(folder, 'office'));
    convert(office, 'xls', own, join(folder, 'office-xls'));
  }
  if (python !== null) execFileSync(python, [join(__dirname, 'resave.py'), join(folder, 'openpyxl'), ...own]);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['LibreOffice', noOffice, 'office', 'xlsx'],
  ['LibreOffice in the old format', noOffice, 'office-xls', 'xls'],
  ['openpyxl', noPython, 'openpyxl', 'xlsx'],
] as const)('saved by %s', (_, missing, part, extension) => {
  needing(missing, `all ${WORKBOOKS.length} read the same`, () => {
    const found = NAMES.map((name) => {
      const file = `${name}.${extension}`;
      return readForms(readWorkbook(readFileSync(join(folder, part, file)), file));
    });
    expect(found.map((forms) => forms.map(readingOf))).toEqual(WORKBOOKS.map(({ reading }) => [reading]));
    const before = WORKBOOKS.map((fixture) => readForms(readWorkbook(workbookBytes(fixture), 'x.xlsx')).map(placeless));
    expect(found.map((forms) => forms.map(placeless))).toEqual(before);
  });
});
