/** The committed sample and templates, read by a reader of others. */
import { read, type WorkBook } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ASSETS = path.resolve(__dirname, '../../assets');

export const FILES: Readonly<Record<string, string>> = {
  sample: 'samples/zhuzhou-2021.xlsx',
  department: 'templates/department.xlsx',
  project: 'templates/project.xlsx',
  basicData: 'templates/basic-data.xlsx',
  all: 'templates/all.xlsx',
};

export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(ASSETS, FILES[name]!)));
}

export function bookOf(name: string): WorkBook {
  return read(bytesOf(name), { cellFormula: true, cellNF: true, cellStyles: true });
}

export type Values = Readonly<Record<string, string | number>>;

/** Filled cells of a sheet by A1 address. */
export function valuesOf(book: WorkBook, sheet: string): Values {
  const cells = Object.entries(book.Sheets[sheet] ?? {}).filter(([address]) => !address.startsWith('!'));
  const filled = cells.map(([address, cell]) => [address, (cell as { v?: string | number }).v] as const);
  return Object.fromEntries(filled.filter((entry): entry is [string, string | number] => entry[1] !== undefined));
}
