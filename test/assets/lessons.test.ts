/** Each workbook to learn with has the mistakes it is for, and no other error or warning. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lessons } from '../../assets/make/lessons/lessons';
import { review } from '../../src/core';
import { readWorkbook } from '../../src/hosts/file';

const ROOT = path.resolve(__dirname, '../..');

/** Rule and cell of every error and warning. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  'lesson-right': [],
  'lesson-sums': ['A04 H5', 'A22 B6', 'A07 H23'],
  'lesson-reasons': ['E01 I15', 'E01 I20', 'S04 H21', 'E01 I21'],
  'lesson-vague': ['Q09 E14', 'Q18 D22'],
  'lesson-mismatch': ['X01 F5', 'X04 F7', 'X11 F22'],
  'lesson-project': ['A04 H7', 'S01 I7', 'S04 H16', 'E01 I16'],
  'lesson-header': ['F14 B13'],
  'lesson-no-form': [],
  'lesson-whole': ['A04 H5', 'A07 H23', 'E02 I15', 'X02 F5'],
};

const VERDICTS: Readonly<Record<string, string>> = {
  'lesson-right': 'ready',
  'lesson-vague': 'explain',
  'lesson-no-form': 'unreadable',
};

const MADE = lessons().map(({ path: file, bytes }) => ({ name: path.basename(file, '.xlsx'), file, bytes }));

it('has a table row for each', () => {
  expect(MADE.map(({ name }) => name)).toEqual(Object.keys(MISTAKES));
});

it.each(MADE)('$name has its mistakes and no other', ({ name, bytes }) => {
  const { findings, verdict } = review(readWorkbook(bytes, `${name}.xlsx`));
  const mistakes = findings.filter(({ severity }) => severity !== 'info').map(({ rule, cell }) => `${rule} ${cell}`);
  expect(mistakes).toEqual(MISTAKES[name]);
  expect(verdict).toBe(VERDICTS[name] ?? 'blocked');
});

it.each(MADE)('$name is what the generator makes', ({ file, bytes }) => {
  expect(Buffer.from(bytes).equals(readFileSync(path.join(ROOT, file)))).toBe(true);
});
