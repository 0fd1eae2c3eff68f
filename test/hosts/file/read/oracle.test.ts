/** The grid against an independent reading of the same files by openpyxl, cell for cell. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { filledCells, type CellValue, type Grid } from '../../../../src/core/grid';
import { readWorkbook } from '../../../../src/hosts/file';
import { convert, findOffice, findPython, needing, runScript } from '../../../fixtures/files/tools';

interface DumpedCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

interface Dump {
  readonly date1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: string;
    readonly cells: Readonly<Record<string, DumpedCell>>;
    readonly hiddenRows: readonly number[];
  }[];
}

const BOOKS = ['form', 'calendar1904', 'many'] as const;
const python = findPython();
const office = findOffice();
const noPython = python === null ? ['python3-openpyxl'] : [];
const noOffice = office === null ? ['libreoffice-calc'] : [];
let folder = '';
const dumps = new Map<string, Dump>();

function path(...steps: readonly string[]): string {
  return join(folder, ...steps);
}

beforeAll(() => {
  if (python === null) return;
  folder = mkdtempSync(join(tmpdir(), 'ziping-read-'));
  for (const part of ['openpyxl', 'xlsx', 'xls']) mkdirSync(path(part));
  runScript(python, 'make.py', [path('openpyxl')]);
  const made = BOOKS.map((name) => path('openpyxl', `${name}.xlsx`));
  const dumped = [...made];
  if (office !== null) {
    convert(office, 'xlsx', made, path('xlsx'));
    convert(office, 'xls', made, path('xls'));
    dumped.push(...BOOKS.map((name) => path('xlsx', `${name}.xlsx`)));
  }
  const list = JSON.parse(runScript(python, 'dump.py', dumped)) as Dump[];
  list.forEach((dump, index) => dumps.set(dumped[index]!, dump));
}, 240_000);

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

/** openpyxl cannot tell a formula that gives an empty text from one that was not calculated. */
function comparable(grid: Grid): Dump {
  const sheets = grid.sheets.map((sheet) => {
    const cells = [...filledCells(sheet)].map(({ address, cell: { value, formula, numberFormat } }) => {
      return [address, { value: value === '' ? null : value, formula, numberFormat }] as const;
    });
    const { name, visibility, hiddenRows } = sheet;
    return { name, visibility, cells: Object.fromEntries(cells), hiddenRows: [...hiddenRows] };
  });
  return { date1904: grid.date1904, sheets };
}

function readFile(file: string): Dump {
  return comparable(readWorkbook(readFileSync(file), basename(file)));
}

/** LibreOffice writes 15 digits into .xlsx and whole doubles into .xls; the library writes TRUE() as `true`. */
function roughly(dump: Dump): unknown {
  const sheets = dump.sheets.map(({ cells, ...sheet }) => {
    const rough = Object.entries(cells).map(([address, { value, formula, numberFormat }]) => {
      const number = typeof value === 'number' ? value.toPrecision(14) : value;
      return [address, { value: number, formula: formula === '=true' ? '=TRUE()' : formula, numberFormat }] as const;
    });
    return { ...sheet, cells: Object.fromEntries(rough) };
  });
  return { ...dump, sheets };
}

describe.each(BOOKS)('%s', (name) => {
  needing(noPython, 'as openpyxl wrote it', () => {
    const file = path('openpyxl', `${name}.xlsx`);
    expect(readFile(file)).toEqual(dumps.get(file));
  });

  needing([...noPython, ...noOffice], 'as LibreOffice wrote it', () => {
    const file = path('xlsx', `${name}.xlsx`);
    expect(readFile(file)).toEqual(dumps.get(file));
  });

  needing([...noPython, ...noOffice], 'as LibreOffice wrote it in the old format', () => {
    const expected = dumps.get(path('xlsx', `${name}.xlsx`))!;
    expect(roughly(readFile(path('xls', `${name}.xls`)))).toEqual(roughly(expected));
  });
});
