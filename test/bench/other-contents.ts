/** The same workbook with other contents: one cell edited, or every indicator another one. */
import { review, type Cell, type Grid } from '../../src/core';
import { cellKey, parseCell } from '../../src/core/grid';

interface Place {
  readonly sheet: string;
  /** Cells of a row, A1: its name, and what was achieved. */
  readonly name: string;
  readonly actual: string;
}

/** The rows of every form. */
export function rowsOf(grid: Grid): Place[] {
  return review(grid).facts.forms.flatMap(({ form }) =>
    form.kind === 'basic-data'
      ? []
      : form.indicators.flatMap(({ level3Cell, actual }) =>
          actual === null ? [] : [{ sheet: form.sheet, name: level3Cell, actual: actual.cell }],
        ),
  );
}

/** `number` makes the contents others than those of any other number: up to a thousandth is added, or it is written behind. */
function changed(grid: Grid, cells: readonly (readonly [sheet: string, cell: string])[], number: number): Grid {
  const other = ({ value }: Cell): Cell['value'] => {
    if (typeof value === 'number') return value + (number % 1000) / 1e6;
    return typeof value === 'string' ? `${value}${number}` : value;
  };
  const sheets = grid.sheets.map((sheet) => {
    const own = cells.filter(([name]) => name === sheet.name);
    if (own.length === 0) return sheet;
    const map = new Map(sheet.cells);
    for (const [, address] of own) {
      const { row, column } = parseCell(address)!;
      const cell = map.get(cellKey(row, column));
      if (cell !== undefined) map.set(cellKey(row, column), { ...cell, value: other(cell) });
    }
    return { ...sheet, cells: map };
  });
  return { ...grid, sheets };
}

/** One result is another than at the last check. */
export function withOneEdit(grid: Grid, rows: readonly Place[], number: number): Grid {
  const { sheet, actual } = rows[number % rows.length]!;
  return changed(grid, [[sheet, actual]], number);
}

/** Every indicator has another name and another result, which nobody has met before. */
export function withOtherRows(grid: Grid, rows: readonly Place[], number: number): Grid {
  return changed(
    grid,
    rows.flatMap(({ sheet, name, actual }) => [[sheet, name] as const, [sheet, actual] as const]),
    number,
  );
}
