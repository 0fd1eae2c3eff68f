import fc from 'fast-check';
import { applyToGrid, conflictsOf, PlanMismatchError } from '../../../src/core/edits/apply';
import { contentOf, describeContent, sameContent } from '../../../src/core/edits/content';
import { assertKeepsFormulas, FormulaOverwriteError, inverseOf } from '../../../src/core/edits/invert';
import { emptyPlan, type CellContent, type EditPlan, type SheetCreation } from '../../../src/core/edits/plan';
import { cellByAddress, constantCell, makeSheet, type Grid } from '../../../src/core/grid';
import { editOf, gridAndPlan } from './grids';

const constant = (value: CellContent['value'], numberFormat: string | null = null): CellContent => ({
  value,
  formula: null,
  numberFormat,
});
const formula = (text: string, value: CellContent['value'] = null): CellContent => ({
  value,
  formula: text,
  numberFormat: null,
});
const grid: Grid = {
  name: '',
  date1904: false,
  sheets: [
    makeSheet('表', [
      [{ row: 0, column: 0 }, constantCell(10, '0.00')],
      [
        { row: 1, column: 0 },
        { value: 10, formula: '=A1', numberFormat: 'General', text: '10' },
      ],
    ]),
  ],
};
const creation: SheetCreation = {
  name: '自评报告',
  rows: [
    { style: 'title', cells: ['标题', null], height: 30 },
    { style: 'text', cells: ['', 7.5], height: null },
  ],
  columnWidths: [80, 10],
  wrapColumns: [0],
};
const withPlan = (parts: Partial<EditPlan>): EditPlan => ({ ...emptyPlan('fill'), ...parts });

describe('plans on arbitrary grids', () => {
  it('a plan and then its inverse leave the same cells, sheets and extent', () => {
    fc.assert(
      fc.property(gridAndPlan, ({ grid, plan }) => {
        const back = applyToGrid(applyToGrid(grid, plan), inverseOf(plan));
        expect(back).toEqual(grid);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('a plan fits the grid it was made for, and its inverse fits the grid it leaves', () => {
    fc.assert(
      fc.property(gridAndPlan, ({ grid, plan }) => {
        expect(conflictsOf(grid, plan)).toEqual([]);
        expect(conflictsOf(applyToGrid(grid, plan), inverseOf(plan))).toEqual([]);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('conflicts exactly at the cells whose before-value is another one', () => {
    const other = constant('someone else wrote this');
    fc.assert(
      fc.property(gridAndPlan, fc.nat(), ({ grid, plan }, pick) => {
        fc.pre(plan.edits.length > 0);
        const at = plan.edits[pick % plan.edits.length]!;
        const moved = applyToGrid(grid, withPlan({ edits: [{ ...at, after: other }] }));
        expect(conflictsOf(moved, plan).map(({ kind, sheet, cell }) => [kind, sheet, cell])).toEqual([
          ['changed', at.sheet, at.cell],
        ]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('sameContent', () => {
  it.each<[string, CellContent, CellContent, boolean]>([
    ['a number and its text', constant(12), constant('12'), false],
    ['noise behind 15 digits', constant(59.68), constant(59.68000000000001), true],
    ['a difference within 15 digits', constant(59.68), constant(59.680000000001), false],
    ['empty text and nothing', constant(''), constant(null), true],
    ['nothing and zero', constant(null), constant(0), false],
    ['formats, both known', constant(1, '0.00'), constant(1, '0%'), false],
    ['formats, one unknown', constant(1, '0.00'), constant(1), true],
    ['a formula and its value', formula('=A1', 10), constant(10), false],
    ['one formula, two results', formula('=A1', 10), formula('=A1', 11), false],
    ['true and its text', constant(true), constant('TRUE'), false],
  ])('%s', (_case, a, b, same) => {
    expect([sameContent(a, b), sameContent(b, a)]).toEqual([same, same]);
  });
});

describe('conflicts', () => {
  it.each<[string, Partial<EditPlan>, [string, string, string | null]]>([
    [
      'a missing sheet',
      { edits: [{ ...editOf(grid, '表', 'A1', constant(1)), sheet: '别' }] },
      ['sheet-missing', '别', null],
    ],
    [
      'a layout of a missing sheet',
      { layouts: [{ sheet: '别', row: 1, style: 'text', height: 20 }] },
      ['sheet-missing', '别', null],
    ],
    ['a sheet of that name in other case', { creations: [{ ...creation, name: '表' }] }, ['sheet-exists', '表', null]],
    ['a removed sheet that is gone', { removals: [{ creation }] }, ['sheet-missing', '自评报告', null]],
    [
      'a changed number format',
      { edits: [{ ...editOf(grid, '表', 'A1', constant(1)), before: constant(10, '0%') }] },
      ['changed', '表', 'A1'],
    ],
  ])('%s', (_case, parts, expected) => {
    expect(conflictsOf(grid, withPlan(parts)).map(({ kind, sheet, cell }) => [kind, sheet, cell])).toEqual([expected]);
  });

  it.each([
    ['A1', '改过的标题'],
    ['C9', '多写的一格'],
  ])('a created sheet with another %s is not removed', (cell, value) => {
    const created = applyToGrid(grid, withPlan({ creations: [creation] }));
    const touched = applyToGrid(created, withPlan({ edits: [editOf(created, '自评报告', cell, constant(value))] }));
    const undo = inverseOf(withPlan({ creations: [creation] }));
    expect(conflictsOf(created, undo)).toEqual([]);
    expect(conflictsOf(touched, undo)).toMatchObject([{ kind: 'sheet-changed', cell, found: value }]);
  });

  it('refuses to work on a grid the plan does not fit', () => {
    const edits = [editOf(grid, '表', 'A1', constant(1))];
    expect(() => applyToGrid(grid, withPlan({ edits: [{ ...edits[0]!, sheet: '别' }] }))).toThrow(PlanMismatchError);
    expect(() => applyToGrid(grid, withPlan({ edits: [{ ...edits[0]!, cell: 'A0' }] }))).toThrow(PlanMismatchError);
    expect(() => applyToGrid(grid, withPlan({ creations: [{ ...creation, name: '表' }] }))).toThrow(PlanMismatchError);
  });
});

describe('formulas and formats', () => {
  it('refuses a constant, or nothing, in place of a formula, except in an undo', () => {
    const overwrite = (after: CellContent): EditPlan => withPlan({ edits: [editOf(grid, '表', 'A2', after)] });
    expect(() => assertKeepsFormulas(overwrite(constant(7.5)))).toThrow(FormulaOverwriteError);
    expect(() => assertKeepsFormulas(overwrite(constant(null)))).toThrow(FormulaOverwriteError);
    expect(() => assertKeepsFormulas(overwrite(formula('=A1*2')))).not.toThrow();
    const wroteFormula = withPlan({ edits: [editOf(grid, '表', 'A1', formula('=B1'))] });
    expect(() => assertKeepsFormulas(wroteFormula)).not.toThrow();
    expect(() => assertKeepsFormulas(inverseOf(wroteFormula))).not.toThrow();
  });

  it('keeps the number format of a cell when the plan names none, and takes the one it names', () => {
    const after = (content: CellContent) =>
      cellByAddress(applyToGrid(grid, withPlan({ edits: [editOf(grid, '表', 'A1', content)] })).sheets[0]!, 'A1');
    expect(after(constant(7.5))).toEqual(constantCell(7.5, '0.00'));
    expect(after(constant(0.75, '0.00%'))).toEqual(constantCell(0.75, '0.00%'));
  });

  it('shows the formula, the value, or the format where only that differs', () => {
    expect(describeContent(formula('=A1', 10), constant(10))).toBe('=A1');
    expect(describeContent(contentOf(undefined), constant(10))).toBe('');
    expect(describeContent(constant(10, '0%'), constant(10, '0.00'))).toContain('0%');
  });
});
