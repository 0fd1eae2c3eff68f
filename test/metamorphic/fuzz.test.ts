/** Whatever stands in a workbook: the review ends, throws nothing, no rule of it fails, and it can be told and filled. */
import fc from 'fast-check';
import { checkMarkdown, checkText, planFill, POLICIES, review } from '../../src/core';
import { cellKey, makeSheet, positionOfKey, type Cell, type Grid, type Sheet } from '../../src/core/grid';
import { WORKBOOKS } from '../fixtures/workbooks';

const SHEETS: readonly Sheet[] = WORKBOOKS.map(({ form }) => form.grid.sheets[0]!);
const WORDS = SHEETS.flatMap((sheet) => [...sheet.cells.values()].map(({ value }) => value));
/** Numbers that a scale, a sum or a rate trips over. */
const NUMBERS = [0, -1, 1e-9, 1e15, 99.999999999, -0.5, 2021, 44561, Number.MAX_SAFE_INTEGER, 1.7e308, 5e-324];
const ODD = [
  '≥',
  '%',
  '百分之',
  '-',
  '—',
  '/',
  '0',
  '1e9999',
  '9'.repeat(400),
  '（'.repeat(50),
  '\u0000',
  '🈚',
  '2021年13月32日',
  '以上',
];

const anyValue = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom<Cell['value']>(...NUMBERS, ...ODD, true, { error: '#DIV/0!' }, null) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const anyCell: fc.Arbitrary<Cell> = fc.record({
  value: anyValue,
  formula: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant('=SUM(A1:B2)') }),
  numberFormat: fc.constantFrom('General', 'General', '0.00%', 'yyyy-mm-dd', '#,##0.00', '[$-804]', ''),
  text: fc.constant(''),
});

function changed(sheet: Sheet, changes: readonly (readonly [row: number, column: number, cell: Cell])[]): Sheet {
  const cells = new Map(sheet.cells);
  for (const [row, column, cell] of changes) cells.set(cellKey(row, column), cell);
  const filled = [...cells].filter(([, { value, formula }]) => value !== null || formula !== null);
  return makeSheet(
    sheet.name,
    filled.map(([key, cell]) => [positionOfKey(key), cell] as const),
  );
}

const place = fc.tuple(fc.nat(30), fc.nat(12), anyCell);
const damagedSheet = fc
  .tuple(fc.constantFrom(...SHEETS), fc.array(place, { minLength: 1, maxLength: 25 }))
  .map(([sheet, changes]) => changed(sheet, changes));
const randomSheet = fc.array(place, { maxLength: 80 }).map((changes) => changed(makeSheet('随机', []), changes));

function workbook(sheets: readonly Sheet[], date1904: boolean): Grid {
  return {
    name: '自评.xlsx',
    sheets: sheets.map((sheet, index) => ({ ...sheet, name: `${sheet.name}${index}` })),
    date1904,
  };
}

const anyWorkbook = (sheet: fc.Arbitrary<Sheet>) =>
  fc.tuple(fc.array(sheet, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([sheets, old]) => workbook(sheets, old));

it.each([
  ['damaged forms', damagedSheet, 250],
  ['random cells', randomSheet, 250],
] as const)('%s are reviewed, told and filled', (_, sheet, numRuns) => {
  fc.assert(
    fc.property(anyWorkbook(sheet), fc.constantFrom(...POLICIES), (grid, { id }) => {
      const result = review(grid, { policyId: id });
      const results = [{ file: grid.name, review: result }];
      expect(result.findings.filter(({ rule }) => rule === 'R00')).toEqual([]);
      expect(typeof checkText(results) + typeof checkMarkdown(results)).toBe('stringstring');
      expect(planFill(grid, result).plan).toBeDefined();
    }),
    { numRuns, seed: 20220310 },
  );
});
