/** `fill`: what a copy holds afterwards, seen by our reader and by openpyxl. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Cell } from '../../src/core';
import { findPython, needing } from '../fixtures/files/tools';
import { departmentGrid, type Changes } from '../support/forms';
import {
  bytesOfGrid,
  cellIn,
  done,
  folderWith,
  gridIn,
  mistakes,
  SAMPLE,
  SAMPLE_SHEET,
  workbooksOf,
  ziping,
} from './kit';

const python = findPython();
const noPython = python === null ? ['openpyxl'] : [];

/** Values of cells as openpyxl reads them. */
function valuesByOpenpyxl(file: string, addresses: readonly string[]): unknown {
  const script =
    'import sys, json, openpyxl\n' +
    'sheet = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]]\n' +
    'print(json.dumps([sheet[a].value for a in sys.argv[3:]]))';
  return JSON.parse(execFileSync(python!, ['-c', script, file, SAMPLE_SHEET, ...addresses], { encoding: 'utf8' }));
}

function filled(changes: Changes) {
  const folder = folderWith({ 'a.xlsx': bytesOfGrid(departmentGrid(changes)) });
  const { err } = done(folder, ['fill', 'a.xlsx', '-o', 'b.xlsx']);
  const grid = gridIn(folder, 'b.xlsx');
  return { err, at: (address: string): Cell | undefined => cellIn(grid, SAMPLE_SHEET, address) };
}

describe('the sample', () => {
  const folder = folderWith({ 'a.xlsx': SAMPLE });
  const { out, err } = done(folder, ['fill', 'a.xlsx', '-o', 'b.xlsx']);

  it('has the computed scores and total', () => {
    const grid = gridIn(folder, 'b.xlsx');
    const value = (address: string) => cellIn(grid, SAMPLE_SHEET, address)?.value;
    expect(['H16', 'H23', 'H24', 'H22', 'H14'].map(value)).toEqual([7.5, 9.44, 96.94, 10, 10]);
  });

  needing(noPython, 'and openpyxl reads the same', () => {
    expect(valuesByOpenpyxl(path.join(folder, 'b.xlsx'), ['H16', 'H23', 'H24', 'H22'])).toEqual([7.5, 9.44, 96.94, 10]);
  });

  it('names the row that a person decides on stderr, and nothing on stdout', () => {
    expect(out).toBe('');
    expect(err).toContain('H22');
    expect(err).not.toContain('H14');
  });

  it('has only the missing reason left to find, and nothing left to fill', () => {
    const ran = ziping(folder, ['check', 'b.xlsx', '--format', 'json']);
    expect(mistakes(workbooksOf(ran)[0]!)).toEqual(['E01 I23']);
    done(folder, ['fill', 'b.xlsx', '-o', 'c.xlsx']);
    const [b, c] = ['b.xlsx', 'c.xlsx'].map((file) => gridIn(folder, file).sheets);
    expect(c).toEqual(b);
  });
});

/** Row 15 of the clean form: 100 asked, 80 done, 10 points: 8.00. */
const MISSED = { F15: '80次', I15: null } as const;

describe('cells as offices leave them', () => {
  it.each<[what: string, changes: Changes, cell: string, value: unknown, format: string | null]>([
    ['a score as text becomes a number', { ...MISSED, H15: '10' }, 'H15', 8, null],
    ['a blank score is filled', { ...MISSED, H15: null }, 'H15', 8, null],
    [
      'a whole-number format shows two decimals',
      { F15: '85次', H15: { value: 10, numberFormat: '0' } },
      'H15',
      8.5,
      '0.00',
    ],
    [
      'a whole-number format stays for whole points',
      { ...MISSED, H15: { value: 10, numberFormat: '0' } },
      'H15',
      8,
      '0',
    ],
    ['two decimals stay', { F15: '85次', H15: { value: 10, numberFormat: '0.00' } }, 'H15', 8.5, '0.00'],
    ['a blank rate becomes a percentage', { H5: null }, 'H5', 0.98, '0.00%'],
    ['a rate as text stays text', { H5: '90%' }, 'H5', '98.00%', null],
    ['a wrong rate keeps its format', { H5: { value: 0.9, numberFormat: '0.00%' } }, 'H5', 0.98, '0.00%'],
    ['a rate in points stays in points', { H5: { value: 90, numberFormat: '0.00' } }, 'H5', 98, '0.00'],
    ['the right rate is left alone', { H5: { value: 0.98, numberFormat: '0.00%' } }, 'H5', 0.98, '0.00%'],
    ['the rate’s points', { I5: 10 }, 'I5', 9.8, null],
    ['a total as text becomes a number', { H23: '95' }, 'H23', 99.8, null],
    ['a blank total', { H23: null }, 'H23', 99.8, null],
  ])('%s', (_, changes, cell, value, format) => {
    const found = filled(changes).at(cell);
    expect(found?.value).toBe(value);
    if (format !== null) expect(found?.numberFormat).toBe(format);
  });

  it('keeps a formula in the total, names it and asks to recalculate', () => {
    const { at, err } = filled({ ...MISSED, H15: 10, H23: { value: 99.8, formula: '=SUM(I5,H14:H22)' } });
    expect(at('H15')?.value).toBe(8);
    expect(at('H23')?.formula).toBe('=SUM(I5,H14:H22)');
    expect(err).toContain('H23');
  });

  it('keeps formulas in scores, and adds what they show to the total', () => {
    const { at } = filled({ ...MISSED, H15: { value: 10, formula: '=G15' }, H23: 90 });
    expect(at('H15')?.formula).toBe('=G15');
    expect(at('H23')?.value).toBe(99.8);
  });

  it('keeps a lower score that has a reason', () => {
    const { at, err } = filled({ ...MISSED, H15: 6, I15: '雨季停工，计划下半年补足巡查次数。' });
    expect(at('H15')?.value).toBe(6);
    expect(at('H23')?.value).toBe(95.8);
    expect(err).toContain('H15');
  });

  it('raises a lower score without a reason', () => {
    expect(filled({ ...MISSED, H15: 6 }).at('H15')?.value).toBe(8);
  });
});
