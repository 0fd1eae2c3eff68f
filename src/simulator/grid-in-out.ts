/** Between the grid of the core (plus a look) and a simulated sheet, without loss. */
import { makeSheet, positionOfKey, type Sheet } from '../core/grid';
import type { SheetLook } from './look';
import { EMPTY_CELL, type SimulatedSheet } from './sheet';

/** Fills an empty sheet. */
export function fillFromGrid(target: SimulatedSheet, source: Sheet, look: SheetLook): void {
  target.visibility = source.visibility;
  for (const row of source.hiddenRows) target.hiddenRows.add(row);
  for (const column of source.hiddenColumns) target.hiddenColumns.add(column);
  for (const [column, width] of look.columnWidths ?? []) target.columnWidths.set(column, width);
  for (const [row, height] of look.rowHeights ?? []) target.rowHeights.set(row, height);
  target.merges = look.merges ?? [];
  target.isProtected = look.protected ?? false;
  target.protectionOptions = look.protectionOptions ?? {};
  target.isChart = look.chart ?? false;
  target.autoFilter = look.autoFilter ?? false;
  target.dataFiltered = look.dataFiltered ?? false;
  const keys = new Set([...source.cells.keys(), ...(look.cells?.keys() ?? []), ...(look.unlocked ?? [])]);
  for (const key of keys) {
    const { row, column } = positionOfKey(key);
    target.put(row, column, {
      ...EMPTY_CELL,
      ...source.cells.get(key),
      look: look.cells?.get(key) ?? {},
      locked: look.unlocked?.has(key) !== true,
    });
  }
}

/** What a host's snapshot of the sheet would be. */
export function sheetToGrid(sheet: SimulatedSheet): Sheet {
  const filled = [...sheet.cells].filter(([, cell]) => cell.value !== null || cell.formula !== null);
  const cells = filled.map(([key, { value, formula, numberFormat, text }]) => {
    const { row, column } = positionOfKey(key);
    return [
      { row, column },
      { value, formula, numberFormat, text: text ?? sheet.text(row, column) },
    ] as const;
  });
  return makeSheet(sheet.name, cells, sheet);
}

/** The look of a sheet as plain data, for the page that draws it. */
export function sheetLook(sheet: SimulatedSheet): Required<SheetLook> {
  const looks = [...sheet.cells].filter(([, cell]) => Object.keys(cell.look).length > 0);
  const unlocked = [...sheet.cells].filter(([, cell]) => !cell.locked);
  return {
    merges: sheet.merges,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    cells: new Map(looks.map(([key, cell]) => [key, cell.look])),
    protected: sheet.isProtected,
    protectionOptions: sheet.protectionOptions,
    chart: sheet.isChart,
    unlocked: new Set(unlocked.map(([key]) => key)),
    autoFilter: sheet.autoFilter,
    dataFiltered: sheet.dataFiltered,
  };
}
