import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pointsOfWidth, trimOf } from '../../src/workbench/file-look';
import { openBytes, type Opened } from '../../src/workbench/open-file';
import { SAMPLES } from '../../src/workbench/samples';

const ASSETS = path.resolve(__dirname, '../../assets');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(ASSETS, file)));

function workbookOf(opened: Opened) {
  if (opened.status !== 'opened') throw new Error(opened.reason);
  return opened.workbook;
}

describe('a sample', () => {
  it.each(SAMPLES.map(({ file }) => file))('%s opens as it looks on paper', (file) => {
    const workbook = workbookOf(openBytes(bytesOf(`samples/${file}`), file));
    expect(workbook.name).toBe(file);
    const sheet = workbook.activeSheet;
    // the title of a form, or the header of a plain table
    expect([0, 1].map((row) => sheet.cell(row, 0).look)).toContainEqual(
      expect.objectContaining({ bold: true, horizontal: 'Center' }),
    );
    // an empty cell inside a form or a table has its lines as well
    expect(trimOf(sheet.cell(4, 1).look).bottom?.style).toBe('thin');
    if (file !== 'lesson-no-form.xlsx') expect(sheet.merges.length).toBeGreaterThan(10);
  });

  it('of every workbook of the folder stands in the list', () => {
    const files = readdirSync(path.join(ASSETS, 'samples')).filter((file) => file.endsWith('.xlsx'));
    expect(SAMPLES.map(({ file }) => file).sort()).toEqual(files.sort());
  });
});

it.each([
  ['empty-file', new Uint8Array()],
  ['text-file', new TextEncoder().encode('a,b')],
  ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2)],
  ['damaged', bytesOf('samples/zhuzhou-2021.xlsx').subarray(0, 3000)],
])('names the reason: %s', (reason, bytes) => {
  expect(openBytes(bytes, 'a.xlsx')).toEqual({ status: 'unreadable', reason });
});

it.each([
  [8.43, 44.25],
  [9.140625, 47.25],
  [0, 0],
])('draws a column of %p characters %p points wide', (characters, points) => {
  expect(pointsOfWidth(characters)).toBe(points);
});
