import { SimulatedWorkbook, type SheetLook, type SimulatedSheet } from '../../../src/simulator';
import { drawSheet, isSameDrawnCell, MAX_ROWS_DRAWN, type DrawnCell } from '../../../src/workbench/grid/drawing';
import { boxAt, moved, type Direction } from '../../../src/workbench/grid/moves';
import { formatBox, formatCell, parseBox } from '../../../src/core/grid';
import { smallGrid, smallSheet } from '../../simulator/small-grid';

function sheetWith(cells: Record<string, string | number>, look: SheetLook = {}): SimulatedSheet {
  return SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', cells)), new Map([['S', look]])).activeSheet;
}

function drawn(sheet: SimulatedSheet, address: string): DrawnCell | undefined {
  return drawSheet(sheet)
    .rows.flatMap((row) => row.cells)
    .find((cell) => formatCell(cell.row, cell.column) === address);
}

const line = { style: 'thin', color: null };
const edges = (parts: object) => ({ borders: { left: null, right: null, top: null, bottom: null, ...parts } });
const KEY_COLUMNS = 16384;

describe('what is drawn of a sheet', () => {
  it('draws a merge once, as spans, and leaves its other cells out', () => {
    const sheet = sheetWith({ A1: 'a', D4: 1 }, { merges: [parseBox('A1:B3')!] });
    expect(drawn(sheet, 'A1')).toMatchObject({ rowSpan: 3, columnSpan: 2 });
    for (const covered of ['B1', 'A2', 'B3']) expect(drawn(sheet, covered)).toBeUndefined();
    expect(drawn(sheet, 'C3')).toMatchObject({ rowSpan: 1, columnSpan: 1 });
  });

  it('leaves hidden lines out of the drawing and of the spans, a merge keeping its value', () => {
    const sheet = sheetWith({ A1: 'a' }, { merges: [parseBox('A1:C4')!] });
    sheet.hiddenRows.add(0).add(2);
    sheet.hiddenColumns.add(1);
    const { rows, columns } = drawSheet(sheet);
    expect(rows.slice(0, 3).map(({ row }) => row)).toEqual([1, 3, 4]);
    expect(columns.slice(0, 3).map(({ name }) => name)).toEqual(['A', 'C', 'D']);
    expect(rows[0]!.cells[0]).toMatchObject({ row: 0, column: 0, rowSpan: 2, columnSpan: 2 });
    expect(rows[0]!.cells[0]!.cell.value).toBe('a');
  });

  it('has room to type and looks like a sheet when it is empty', () => {
    const empty = drawSheet(sheetWith({}));
    expect([empty.rows.length, empty.columns.length]).toEqual([24, 8]);
    const filled = drawSheet(sheetWith({ J30: 1 }));
    expect([filled.rows.length, filled.columns.length, filled.isCut]).toEqual([35, 12, false]);
  });

  it('stops at a length that stays quick, and says so', () => {
    const { rows, isCut } = drawSheet(sheetWith({ [`A${MAX_ROWS_DRAWN + 1}`]: 1 }));
    expect([rows.length, isCut]).toEqual([MAX_ROWS_DRAWN, true]);
  });

  it('draws every edge once, whichever of the two cells has the line', () => {
    const sheet = sheetWith(
      { A1: 1 },
      {
        merges: [parseBox('A3:B4')!],
        cells: new Map([
          [1, edges({ left: line })],
          [KEY_COLUMNS, edges({ top: line, left: line })],
          [2 * KEY_COLUMNS + 1, edges({ right: line })],
          [3 * KEY_COLUMNS, edges({ bottom: line })],
        ]),
      },
    );
    expect(drawn(sheet, 'A1')).toMatchObject({ left: null, right: line, bottom: line });
    expect(drawn(sheet, 'A2')).toMatchObject({ left: line });
    // of a merge the outer cells hold the outer lines
    expect(drawn(sheet, 'A3')).toMatchObject({ right: line, bottom: line });
  });

  it('lets a text run over an empty cell only', () => {
    const sheet = sheetWith({ A1: 'long', B2: 'x', A2: 'cut' });
    expect([drawn(sheet, 'A1')?.spills, drawn(sheet, 'A2')?.spills]).toEqual([true, false]);
  });

  it('tells a changed cell from one that is as it was', () => {
    const workbook = SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', { A1: 1, B1: 2 })));
    const before = [drawn(workbook.activeSheet, 'A1')!, drawn(workbook.activeSheet, 'B1')!];
    workbook.edit('S', 'A1', '7');
    const after = [drawn(workbook.activeSheet, 'A1')!, drawn(workbook.activeSheet, 'B1')!];
    expect(before.map((cell, index) => isSameDrawnCell(cell, after[index]!))).toEqual([false, true]);
  });
});

describe('arrow keys', () => {
  const sheet = sheetWith({ A1: 1 }, { merges: [parseBox('B2:C3')!] });
  sheet.hiddenRows.add(4);

  it.each<[string, Direction, string]>([
    ['A1', 'right', 'B1'],
    ['B1', 'down', 'B2:C3'],
    ['A3', 'right', 'B2:C3'],
    ['B2:C3', 'right', 'D2'],
    ['B2:C3', 'down', 'B4'],
    ['B4', 'down', 'B6'],
    ['B6', 'up', 'B4'],
    ['A1', 'left', 'A1'],
    ['A1', 'up', 'A1'],
    ['H24', 'right', 'H24'],
  ])('go from %s %s to %s', (from, direction, to) => {
    expect(formatBox(moved(drawSheet(sheet), parseBox(from)!, direction, sheet.merges))).toBe(to);
  });

  it('take a merge as one cell', () => {
    expect(formatBox(boxAt({ row: 2, column: 2 }, sheet.merges))).toBe('B2:C3');
    expect(formatBox(boxAt({ row: 3, column: 2 }, sheet.merges))).toBe('C4');
  });
});
