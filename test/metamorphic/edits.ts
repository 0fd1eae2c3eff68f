/** Edits of a taken-apart workbook file, as a person or another program would make them. */
import { columnIndex, parseBox, type Box } from '../../src/core/grid';
import type { Edit, FileBook, FileCell, FileSheet } from './file-book';

function onSheet(change: (sheet: FileSheet) => FileSheet): Edit {
  return (book) => ({ ...book, sheet: change(book.sheet) });
}

function onCells(change: (cell: FileCell) => FileCell): Edit {
  return onSheet((sheet) => ({ ...sheet, cells: sheet.cells.map(change) }));
}

export function inBox(box: Box, { row, column }: Pick<FileCell, 'row' | 'column'>): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

/** Whole rows before row `at` (from 0); merges that span it grow, as in every spreadsheet. */
export function insertRows(at: number, count: number): Edit {
  const moved = (row: number): number => (row >= at ? row + count : row);
  return onSheet((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) })),
    merges: sheet.merges.map((box) => ({ ...box, top: moved(box.top), bottom: moved(box.bottom) })),
  }));
}

export function insertColumns(at: number, count: number): Edit {
  const moved = (column: number): number => (column >= at ? column + count : column);
  return onSheet((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, column: moved(cell.column) })),
    merges: sheet.merges.map((box) => ({ ...box, left: moved(box.left), right: moved(box.right) })),
  }));
}

export const unmerge: Edit = onSheet((sheet) => ({ ...sheet, merges: [] }));

/** Takes merges of one column apart and writes their content into every cell, as WPS offers. */
export const unmergeAndFill: Edit = onSheet((sheet) => {
  const filled = sheet.merges
    .filter(({ left, right }) => left === right)
    .flatMap(({ top, bottom, left }) => {
      const label = sheet.cells.find((cell) => cell.row === top && cell.column === left)!;
      return Array.from({ length: bottom - top }, (_, index) => ({ ...label, row: top + 1 + index }));
    });
  return { ...sheet, merges: [], cells: [...sheet.cells, ...filled] };
});

/** Columns of a box in another order: `order` names them from left to right. Merges across them are taken apart. */
export function permuteColumns(box: string, order: readonly string[]): Edit {
  const inside = parseBox(box)!;
  const target = new Map(order.map((letter, index) => [columnIndex(letter)!, inside.left + index]));
  return onSheet((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      inBox(inside, cell) ? { ...cell, column: target.get(cell.column) ?? cell.column } : cell,
    ),
    merges: sheet.merges.flatMap((merge) => {
      const isInside = merge.bottom >= inside.top && merge.top <= inside.bottom;
      if (!isInside || merge.right < inside.left || merge.left > inside.right) return [merge];
      if (merge.left !== merge.right) return [];
      const column = target.get(merge.left) ?? merge.left;
      return [{ ...merge, left: column, right: column }];
    }),
  }));
}

/** Another text in one cell. */
export function retype(row: number, column: number, text: string): Edit {
  return onCells((cell) => (cell.row === row && cell.column === column ? { ...cell, text } : cell));
}

/** `change` gives a cell's new text; null leaves it. Boxes limit where. */
export function rewriteTexts(
  change: (text: string) => string | null,
  boxes: readonly string[] = ['A1:XFD1048576'],
): Edit {
  const inside = boxes.map((box) => parseBox(box)!);
  return onCells((cell) => {
    if (cell.text === null || !inside.some((box) => inBox(box, cell))) return cell;
    return { ...cell, text: change(cell.text) ?? cell.text };
  });
}

/** `产出指标` → `产 出\n指　标`. */
export function spaced(text: string): string | null {
  const gaps = [' ', '\n', '\u3000'];
  if (!/^[\u4e00-\u9fff]{2,12}$/.test(text)) return null;
  return [...text].map((sign, index) => (index === 0 ? sign : gaps[index % 3]! + sign)).join('');
}

function wide(text: string): string {
  return text.replace(/[0-9.]/g, (sign) => (sign === '.' ? '．' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0)));
}

export const wideDigits: Edit = rewriteTexts((text) => text.replace(/[0-9]/g, wide));

/** Places of the looks in every fixture (test/fixtures/workbooks/write.ts), from 1. */
const PERCENT = { '5': 0, '6': 2 } as Readonly<Record<string, number>>;

/** A number as a person would type it: per cent with all its digits. */
function typed({ number, style }: FileCell): string {
  const places = PERCENT[style];
  if (places === undefined) return number!;
  const exact = String(Number((Number(number) * 100).toFixed(6)));
  const shown = (Number(number) * 100).toFixed(places);
  return `${Number(shown) === Number(exact) ? shown : exact}%`;
}

function numbersBecome(text: (cell: FileCell) => string): Edit {
  return onCells((cell) =>
    cell.number === null ? cell : { ...cell, text: text(cell), number: null, style: '3', formula: null },
  );
}

export const numbersToTexts: Edit = numbersBecome(typed);
export const numbersToWideTexts: Edit = numbersBecome((cell) => wide(typed(cell)));
/** `1064.54` → `1,064.54 ` with the blank a copied table brings along; a year stays a year. */
export const numbersToGroupedTexts: Edit = numbersBecome((cell) => {
  const [whole = '', places] = typed(cell).split('.');
  const grouped = places !== undefined || whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return places === undefined ? `${grouped} ` : `${grouped}.${places} `;
});

export const textsToNumbers: Edit = onCells((cell) => {
  const text = cell.text?.trim() ?? '';
  if (/^-?\d+(\.\d+)?$/.test(text)) return { ...cell, text: null, number: text, style: '4' };
  if (/^\d{1,3}(,\d{3})+\.\d\d$/.test(text))
    return { ...cell, text: null, number: text.replaceAll(',', ''), style: '7' };
  const percent = /^(\d+)(\.\d\d)?%$/.exec(text);
  if (percent === null) return cell;
  const fraction = String(Number((Number(text.slice(0, -1)) / 100).toFixed(6)));
  return { ...cell, text: null, number: fraction, style: percent[2] === undefined ? '5' : '6' };
});

/** Constants become formulas that give the same, with their results stored. */
export function asFormulas(which: 'numbers' | 'texts', rows: readonly number[] | null = null): Edit {
  return onCells((cell) => {
    if (rows !== null && !rows.includes(cell.row)) return cell;
    if (which === 'numbers') return cell.number === null ? cell : { ...cell, formula: `ROUND(${cell.number},6)` };
    return cell.text === null || cell.text.length > 60 ? cell : { ...cell, formula: `"${cell.text}"&""` };
  });
}

/** Another form's cells on the same sheet, `rows` down and `columns` to the right. */
export function place(other: FileBook, rows: number, columns: number): Edit {
  return onSheet((sheet) => ({
    ...sheet,
    cells: [
      ...sheet.cells,
      ...other.sheet.cells.map((cell) => ({ ...cell, row: cell.row + rows, column: cell.column + columns })),
    ],
    merges: [
      ...sheet.merges,
      ...other.sheet.merges.map((box) => ({
        top: box.top + rows,
        bottom: box.bottom + rows,
        left: box.left + columns,
        right: box.right + columns,
      })),
    ],
  }));
}

export function extentOf({ sheet }: FileBook): { readonly rows: number; readonly columns: number } {
  const most = (of: (cell: FileCell) => number): number => Math.max(...sheet.cells.map(of)) + 1;
  return { rows: most(({ row }) => row), columns: most(({ column }) => column) };
}

export function hideRows(rows: readonly number[]): Edit {
  return onSheet((sheet) => ({ ...sheet, hiddenRows: rows }));
}

/** Empty cells with a look below and beside the form. */
export function formatted(rows: number): Edit {
  return (book) => {
    const { rows: from, columns } = extentOf(book);
    const empty = Array.from({ length: rows * 3 }, (_, index) => ({
      row: from + Math.floor(index / 3),
      column: columns + (index % 3),
      style: '3',
      text: null,
      number: null,
      formula: null,
    }));
    return { ...book, sheet: { ...book.sheet, cells: [...book.sheet.cells, ...empty] } };
  };
}

export function chain(...edits: readonly Edit[]): Edit {
  return (book) => edits.reduce((changed, edit) => edit(changed), book);
}

/** New texts on cells that are free. */
export function write(cells: readonly (readonly [row: number, column: number, text: string])[]): Edit {
  const made = cells.map(([row, column, text]) => ({ row, column, style: '3', text, number: null, formula: null }));
  return onSheet((sheet) => ({ ...sheet, cells: [...sheet.cells, ...made] }));
}

/** Rows `from` to `to` once more before row `at`, as the heading of a printed table on its next page. */
export function repeatRows(from: number, to: number, at: number): Edit {
  const count = to - from + 1;
  return (book) => {
    const again = book.sheet.cells
      .filter(({ row }) => row >= from && row <= to)
      .map((cell) => ({ ...cell, row: at + cell.row - from }));
    const { parts, sheet } = insertRows(at, count)(book);
    return { parts, sheet: { ...sheet, merges: [], cells: [...sheet.cells, ...again] } };
  };
}
