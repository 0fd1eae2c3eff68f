/**
 * A workbook open in Excel and the same workbook as a file are one grid and one reading. The Excel is the simulator
 * with the genuine client, filled from an independent dump by openpyxl; nothing of the reader of files is in it.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readForms } from '../../../src/core/forms/read';
import {
  filledCells,
  makeSheet,
  parseCell,
  type CellValue,
  type Grid,
  type SheetVisibility,
} from '../../../src/core/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { readWorkbook } from '../../../src/hosts/file';
import { SimulatedWorkbook } from '../../../src/simulator';
import { findPython, needing, runScript } from '../../fixtures/files/tools';
import { WORKBOOKS, workbookBytes } from '../../fixtures/workbooks';
import { bootExcel, type ExcelEnvironment } from '../../support/office';

interface Dump {
  readonly date1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: SheetVisibility;
    readonly cells: Readonly<
      Record<string, { readonly value: CellValue; readonly formula: string | null; readonly numberFormat: string }>
    >;
    readonly hiddenRows: readonly number[];
  }[];
}

const ASSETS = join(__dirname, '../../../assets');
const KEPT = ['samples', 'templates'].flatMap((part) =>
  readdirSync(join(ASSETS, part))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(ASSETS, part, name)),
);
const MADE = WORKBOOKS.map(({ id }) => `${id}.xlsx`);
const python = findPython();
const missing = python === null ? ['python3-openpyxl'] : [];

let folder = '';
let environment: ExcelEnvironment | null = null;
const dumps = new Map<string, Dump>();

beforeAll(async () => {
  if (python === null) return;
  folder = mkdtempSync(join(tmpdir(), 'ziping-agreement-'));
  WORKBOOKS.forEach((fixture, index) => writeFileSync(join(folder, MADE[index]!), workbookBytes(fixture)));
  const files = [...KEPT, ...MADE.map((name) => join(folder, name))];
  const list = JSON.parse(runScript(python, 'dump.py', files)) as Dump[];
  list.forEach((dump, index) => dumps.set(basename(files[index]!), dump));
  environment = await bootExcel({ name: '', sheets: [], date1904: false });
}, 120_000);

afterAll(() => {
  environment?.close();
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

/** As Excel holds it: a formula that gives an empty text shows one, which the dump cannot tell from nothing. */
function gridOf(name: string, { date1904, sheets }: Dump): Grid {
  return {
    name,
    date1904,
    sheets: sheets.map(({ name: sheet, visibility, cells, hiddenRows }) =>
      makeSheet(
        sheet,
        Object.entries(cells).map(
          ([address, { value, formula, numberFormat }]) =>
            [
              parseCell(address)!,
              { value: value === null && formula !== null ? '' : value, formula, numberFormat, text: '' },
            ] as const,
        ),
        { visibility, hiddenRows },
      ),
    ),
  };
}

/** Everything but what a cell displays, which a file does not say. */
function told({ sheets }: Grid): unknown {
  return sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    cells: [...filledCells(sheet)].map(({ address, cell: { value, formula, numberFormat } }) => [
      address,
      value,
      formula,
      numberFormat,
    ]),
  }));
}

describe.each([...KEPT.map((file) => basename(file)), ...MADE])('%s', (name) => {
  needing(missing, 'is the same in Excel and as a file', async () => {
    const { Excel, Office, host } = environment!;
    host.open(SimulatedWorkbook.fromGrid(gridOf(name, dumps.get(name)!)));
    const inExcel = await new ExcelHost(Excel, Office).snapshot();
    const path = KEPT.find((file) => basename(file) === name) ?? join(folder, name);
    const asFile = readWorkbook(readFileSync(path), name);
    expect(told(inExcel)).toEqual(told(asFile));
    expect(readForms(inExcel)).toEqual(readForms(asFile));
    // one of the workbooks to learn with has no form, on purpose
    expect(readForms(inExcel).length > 0).toBe(name !== 'lesson-no-form.xlsx');
  });
});
