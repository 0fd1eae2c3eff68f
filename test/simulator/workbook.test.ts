/** The workbook itself: in and out of grids, a person's edits, undo, notices. */
import fc from 'fast-check';
import { makeSheet, type Cell, type CellValue, type Grid } from '../../src/core/grid';
import { sheetLook, SimulatedWorkbook, type Change, type SheetLook } from '../../src/simulator';
import { cellKey } from '../../src/core/grid';
import { smallGrid, smallSheet } from './small-grid';

const filled = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant<CellValue>({ error: '#N/A' }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({
    value: filled,
    formula: fc.constant(null),
    numberFormat: fc.constantFrom('General', '0.00', '@'),
    text: fc.string(),
  }),
  fc.record({
    value: fc.option(filled),
    formula: fc.constantFrom('=A1', '=SUM(B1:B2)'),
    numberFormat: fc.constant('0%'),
    text: fc.constantFrom('', '5%'),
  }),
);
const position = fc.record({ row: fc.nat(2000), column: fc.nat(50) });
const lines = fc.uniqueArray(fc.nat(100), { maxLength: 5 });
const grid: fc.Arbitrary<Grid> = fc.record({
  name: fc.string(),
  date1904: fc.boolean(),
  sheets: fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3, selector: (name) => name.toLowerCase() })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc
            .tuple(
              fc.array(fc.tuple(position, cell), { maxLength: 12 }),
              fc.record({
                visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
                hiddenRows: lines,
                hiddenColumns: lines,
              }),
            )
            .map(([cells, options]) => makeSheet(name, cells, options)),
        ),
      ),
    ),
});

describe('grids', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(grid, (given) => {
        expect(SimulatedWorkbook.fromGrid(given).toGrid()).toEqual(given);
      }),
    );
  });

  it('keep their looks', () => {
    const look: Required<SheetLook> = {
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      columnWidths: new Map([[0, 80]]),
      rowHeights: new Map([[3, 40]]),
      cells: new Map([[cellKey(0, 0), { bold: true, borders: { top: 'thin' } }]]),
      protected: true,
      protectionOptions: { allowFormatCells: true },
      chart: false,
      unlocked: new Set([cellKey(2, 2)]),
      autoFilter: true,
      dataFiltered: true,
    };
    const workbook = SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', { A1: 1 })), new Map([['S', look]]));
    expect(sheetLook(workbook.sheets[0]!)).toEqual(look);
  });

  it('show the text of what was changed', () => {
    const workbook = SimulatedWorkbook.fromGrid(
      smallGrid(smallSheet('S', { A1: { value: 1, text: 'old', numberFormat: '0.0' } })),
    );
    workbook.edit('S', 'A1', '2');
    expect(workbook.toGrid().sheets[0]!.cells.get(0)).toEqual({
      value: 2,
      formula: null,
      numberFormat: '0.0',
      text: '2.0',
    });
  });
});

describe('a person', () => {
  const made = (looks: SheetLook = {}) =>
    SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', { A1: 'a' })), new Map([['S', looks]]));
  const first = (workbook: SimulatedWorkbook, row = 0, column = 0) => workbook.sheets[0]!.cell(row, column).value;

  it('edits, undoes and redoes', () => {
    const workbook = made();
    expect(workbook.edit('S', 'A1', '12')).toBe('done');
    workbook.edit('S', 'A1', '13');
    const seen = [first(workbook)];
    for (const step of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
      const done = workbook[step]();
      seen.push(done ? first(workbook) : null);
    }
    expect(seen).toEqual([13, 12, 'a', null, 12, 13, null]);
    expect(workbook.undoStack.losses).toEqual([]);
  });

  it('has nothing to redo after a new edit', () => {
    const workbook = made();
    workbook.edit('S', 'A1', '1');
    workbook.undo();
    workbook.edit('S', 'B1', '2');
    expect(workbook.redo()).toBe(false);
  });

  it('loses the steps to an add-in', () => {
    const workbook = made();
    workbook.edit('S', 'A1', '1');
    workbook.undoClearedBy('Range.values');
    expect([workbook.undo(), workbook.undoStack.losses]).toEqual([false, [{ member: 'Range.values', steps: 1 }]]);
  });

  it('cannot edit a locked cell, and edits a merge in its first cell', () => {
    const merges = [{ top: 1, left: 0, bottom: 1, right: 2 }];
    const workbook = made({ protected: true, merges, unlocked: new Set([cellKey(1, 0)]) });
    expect([workbook.edit('S', 'A1', 'x'), workbook.edit('S', 'C2', 'y')]).toEqual(['protected', 'done']);
    expect([first(workbook), first(workbook, 1, 0), first(workbook, 1, 2)]).toEqual(['a', 'y', null]);
  });

  it('enters no formula where nobody calculates', () => {
    const workbook = made();
    expect([workbook.edit('S', 'A1', '=1+1'), workbook.edit('S', 'A1', '@x')]).toEqual([
      'formula-refused',
      'formula-refused',
    ]);
    expect([first(workbook), workbook.undoStack.canUndo]).toEqual(['a', false]);
  });

  it('sees formulas follow where somebody does', () => {
    const options = {
      calculate: (sheet: { cell(row: number, column: number): { value: unknown } }) =>
        Number(sheet.cell(0, 1).value) + 1,
    };
    const workbook = SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', { B1: 1 })), new Map(), options);
    workbook.edit('S', 'A1', '=B1+1');
    workbook.edit('S', 'B1', '5');
    expect(first(workbook)).toBe(6);
    workbook.undo();
    expect(first(workbook)).toBe(2);
  });

  it('types into no cell that is none', () => {
    expect(() => made().edit('S', 'A0', 'x')).toThrow(RangeError);
    expect(() => made().edit('T', 'A1', 'x')).toThrow(RangeError);
  });
});

describe('listeners', () => {
  it('hear once of what changed together, and nothing after they left', () => {
    const workbook = SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', { A1: 'a' })));
    const heard: Change[][] = [];
    const leave = workbook.subscribe((changes) => heard.push([...changes].sort()));
    workbook.edit('S', 'A1', 'b');
    workbook.select(workbook.sheets[0]!, { top: 1, left: 1, bottom: 1, right: 1 });
    leave();
    workbook.edit('S', 'A1', 'c');
    expect(heard).toEqual([['cells', 'undo'], ['selection']]);
  });
});
