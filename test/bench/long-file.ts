/** Workbook files by script: a long form as the writer makes it, and a large table of plain cells. */
import type { Sheet } from '../../src/core';
import { filledCells } from '../../src/core/grid';
import { A4_PORTRAIT, newWorkbook } from '../../src/hosts/file';
import { makeSheetXml } from '../fixtures/files/make-package';
import { formSheet } from './workbooks';

const COLUMNS = 10;
const LETTERS = 'ABCDEFGHIJ';

function bytesOf(sheet: Sheet): Uint8Array {
  const cells = [...filledCells(sheet)].map(({ row, column, cell: { value } }) => {
    if (typeof value === 'object') throw new RangeError('the forms of the bench hold plain values');
    return { row, column, value, style: { border: true, wrap: true } };
  });
  const blank = { merges: [], columnWidths: [], columnStyles: new Map(), rowHeights: new Map(), page: A4_PORTRAIT };
  return newWorkbook([{ name: sheet.name, cells, ...blank }]);
}

/** The .xlsx of one form with `count` indicators. */
export function longFormBytes(count: number): Uint8Array {
  return bytesOf(formSheet('自评表', count));
}

/** The .xlsx of a table of `count` cells, ten to a row, every third a text. */
export function largeTableBytes(count: number): Uint8Array {
  const rows = Array.from({ length: count / COLUMNS }, (_, index) => {
    const cells = [...LETTERS].map((letter, column) => {
      const address = `${letter}${index + 1}`;
      return column % 3 === 0
        ? `<c r="${address}" t="inlineStr"><is><t>第${index + 1}行</t></is></c>`
        : `<c r="${address}"><v>${index * COLUMNS + column}.25</v></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return makeSheetXml(rows.join(''));
}
