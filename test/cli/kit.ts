/** Runs the command line in this process on files in a folder of the test's own. */
import { utils, write, type CellObject } from '@e965/xlsx';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';
import { cellByAddress, filledCells, findSheet, type Cell, type Grid } from '../../src/core';
import { readWorkbook } from '../../src/hosts/file';
import { bytesOf } from '../assets/books';

export const SAMPLE_SHEET = '部门整体支出绩效自评表';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder; taken away after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-cli-'));
  folders.push(folder);
  return folder;
}

export type Files = Readonly<Record<string, Uint8Array | string>>;

/** Writes files, folders on the way included. */
export function folderWith(files: Files): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
  return folder;
}

function libraryCell({ value, formula, numberFormat }: Cell): CellObject {
  const kinds = { number: 'n', string: 's', boolean: 'b' } as const;
  const common = {
    ...(formula === null ? {} : { f: formula.slice(1) }),
    ...(numberFormat === 'General' ? {} : { z: numberFormat }),
  };
  if (value === null) return { t: 'z', ...common };
  if (typeof value === 'object') return { t: 'e', v: ERROR_CODES[value.error]!, ...common };
  return { t: kinds[typeof value as keyof typeof kinds], v: value, ...common };
}

const ERROR_CODES: Readonly<Record<string, number>> = { '#DIV/0!': 7, '#REF!': 23 };

/** The grid as a workbook file, written by a writer that is not ours. */
export function bytesOfGrid(grid: Grid, bookType: 'xlsx' | 'biff8' | 'csv' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const sheet of grid.sheets) {
    const cells = [...filledCells(sheet)].map(({ address, cell }) => [address, libraryCell(cell)] as const);
    const last = utils.encode_cell({ r: sheet.rowCount - 1, c: sheet.columnCount - 1 });
    utils.book_append_sheet(book, { ...Object.fromEntries(cells), '!ref': `A1:${last}` }, sheet.name);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as ArrayBuffer);
}

export const SAMPLE = bytesOf('sample');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly colour?: boolean;
  /** Throws instead of writing to stdout. */
  readonly broken?: boolean;
}

/** Relative names are those of `folder`. */
export function ziping(folder: string, args: readonly string[], { colour, broken }: Surroundings = {}): Ran {
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => {
      if (broken === true) throw new TypeError('no stdout');
      out += text;
    },
    err: (text) => void (err += text),
    colour: colour ?? false,
    terminal: false,
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = run(args, { name: 'ziping', version: '1.2.3' }, io);
    return { code, out, err };
  } finally {
    process.chdir(before);
  }
}

/** The run must succeed; anything else fails with what it said. */
export function done(folder: string, args: readonly string[]): Ran {
  const ran = ziping(folder, args);
  if (ran.code !== 0) throw new Error(`exit code ${ran.code}: ${ran.err}`);
  return ran;
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface WorkbookJson {
  readonly file: string;
  readonly verdict: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly findings: readonly FindingJson[];
}

export function workbooksOf(ran: Ran): readonly WorkbookJson[] {
  return (JSON.parse(ran.out) as { workbooks: readonly WorkbookJson[] }).workbooks;
}

/** `S04 H16`, in the order of the report. */
export function places(workbook: WorkbookJson): string[] {
  return workbook.findings.map(({ rule, cell }) => `${rule} ${cell ?? ''}`);
}

/** Places of what must be corrected; advice beside it may grow with the rules. */
export function mistakes(workbook: WorkbookJson): string[] {
  return places({ ...workbook, findings: workbook.findings.filter(({ severity }) => severity === 'error') });
}

export function gridIn(folder: string, file: string): Grid {
  return readWorkbook(new Uint8Array(readFileSync(path.join(folder, file))), file);
}

export function cellIn(grid: Grid, sheet: string, address: string): Cell | undefined {
  return cellByAddress(findSheet(grid, sheet)!, address);
}

/** What must not change of a file; bytes as their digest, for comparing buffers is slow. */
export function stateOf(folder: string, file: string): { bytes: string; changed: number } {
  const full = path.join(folder, file);
  return { bytes: createHash('sha256').update(readFileSync(full)).digest('hex'), changed: statSync(full).mtimeMs };
}

/** A sentence for a person: Chinese, says what to do, no trace of the program's inside. */
export function isAdvice(text: string): boolean {
  return /[\u4e00-\u9fff]{4}/.test(text) && /[。：]/.test(text) && !/Error|undefined|null|\bat \//.test(text);
}
