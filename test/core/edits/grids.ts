/** Arbitrary grids and plans for the property tests of edits. */
import fc from 'fast-check';
import { contentOf } from '../../../src/core/edits/content';
import type { CellContent, CellEdit, EditPlan, SheetCreation } from '../../../src/core/edits/plan';
import { cellByAddress, constantCell, makeSheet, parseCell, type Cell, type Grid } from '../../../src/core/grid';

const ADDRESSES = ['A1', 'B2', 'C3', 'H16', 'I23', 'AA40'];
const FORMATS = ['General', '@', '0.00', '0.00%'];

export const anyValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((n) => (n === 0 ? 0 : n)),
  fc.constantFrom('12', '≥12次', '=1+1', "'quoted", '#N/A', '2021年', ' '),
  fc.boolean(),
);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc
    .tuple(anyValue, fc.constantFrom(...FORMATS))
    .map(([value, format]) => constantCell(value === '#N/A' ? { error: value } : value, format)),
  fc.record({
    value: fc.oneof(
      fc.constant(null),
      anyValue.map((value) => (value === '#N/A' ? { error: value } : value)),
    ),
    formula: fc.constantFrom('=A1+1', '=SUM(A1:A3)'),
    numberFormat: fc.constantFrom(...FORMATS),
    text: fc.constant(''),
  }),
);

export const anyGrid: fc.Arbitrary<Grid> = fc
  .tuple(
    ...['甲', '乙 表'].map((name) =>
      fc.tuple(fc.constant(name), fc.dictionary(fc.constantFrom(...ADDRESSES), anyCell)),
    ),
  )
  .map((sheets) => ({
    name: '',
    date1904: false,
    sheets: sheets.map(([name, cells]) =>
      makeSheet(
        name,
        Object.entries(cells).map(([address, cell]) => [parseCell(address)!, cell] as const),
      ),
    ),
  }));

const anyContent: fc.Arbitrary<CellContent> = fc.record({
  value: fc.oneof(fc.constant(null), anyValue),
  formula: fc.constantFrom(null, null, '=B2*2'),
  numberFormat: fc.constantFrom(null, ...FORMATS),
});

const anyCreation: fc.Arbitrary<SheetCreation> = fc.record({
  name: fc.constant('自评报告'),
  rows: fc.array(
    fc.record({
      style: fc.constantFrom('title', 'heading', 'text'),
      cells: fc.array(fc.constantFrom(null, '', '=甲', '全文', 3.5), { maxLength: 3 }),
      height: fc.constantFrom(null, 30),
    }),
    { maxLength: 4 },
  ),
  columnWidths: fc.constant([80, 12]),
  wrapColumns: fc.constant([0]),
});

/** A plan whose before-values are those of the grid, each cell named once. */
export function anyPlanFor(grid: Grid): fc.Arbitrary<EditPlan> {
  const target = fc.record({
    sheet: fc.constantFrom('甲', '乙 表'),
    cell: fc.constantFrom(...ADDRESSES),
    after: anyContent,
  });
  const edits = fc.uniqueArray(target, { selector: ({ sheet, cell }) => `${sheet}!${cell}`, maxLength: 8 });
  return fc.record({
    purpose: fc.constant('fill' as const),
    edits: edits.map((list) => list.map(({ sheet, cell, after }) => editOf(grid, sheet, cell, after))),
    creations: fc.array(anyCreation, { maxLength: 1 }),
    removals: fc.constant([]),
    layouts: fc.constant([]),
  });
}

export function editOf(grid: Grid, sheet: string, cell: string, after: CellContent): CellEdit {
  const present = cellByAddress(
    grid.sheets.find(({ name }) => name === sheet)!,
    cell,
  );
  return { sheet, cell, label: cell, owner: 'computed', before: contentOf(present), after };
}

export const gridAndPlan = anyGrid.chain((grid) => anyPlanFor(grid).map((plan) => ({ grid, plan })));
