/** 一键修正: the fixes of findings as a plan. */
import { applyToGrid } from '../../../src/core/edits/apply';
import { assertKeepsFormulas, inverseOf } from '../../../src/core/edits/invert';
import { planFix } from '../../../src/core/report/fix-plan';
import { review } from '../../../src/core/review';
import fc from 'fast-check';
import type { Grid } from '../../../src/core/grid';
import { departmentGrid, projectGrid, type CellChange, type Changes } from '../../support/forms';
import { places } from './reviewed';

const ROWS: readonly (readonly [what: string, changes: Changes, edits: Record<string, unknown>, rest: string[]])[] = [
  ['a clean form', {}, {}, []],
  ['S04', { F15: '80次', H23: 99.8 }, { H15: 8, H23: 97.8 }, ['E01 I15']],
  ['S03', { F15: '80次', H15: 9, H23: 98.8 }, { H15: 8, H23: 97.8 }, ['E01 I15']],
  ['S01', { I5: 9, H23: 99 }, { I5: 9.8, H23: 99.8 }, []],
  ['S02', { I5: 10, H23: 100 }, { I5: 9.8, H23: 99.8 }, []],
  ['a total that is right afterwards', { I5: 10, H23: 99.8 }, { I5: 9.8 }, []],
  ['a total that is a formula', { I5: 10, H23: { value: 100, formula: '=I5+SUM(H14:H22)' } }, { I5: 9.8 }, ['A07 H23']],
  ['a total that lacks a score', { I5: 9, H14: null, H23: 89 }, { I5: 9.8 }, ['S07 H14']],
  ['points of the rate and the total', { I5: null, H23: null }, { I5: 9.8, H23: 99.8 }, []],
  ['A04', { H5: { value: 0.9, numberFormat: '0.00%' } }, { H5: 0.98 }, []],
  ['A07', { H23: 95 }, { H23: 99.8 }, []],
  ['A24', { H5: null, H23: null }, { H5: 0.98, H23: 99.8 }, []],
  ['Q33', { E14: '≧12期', F16: '９８％' }, { E14: '≥12期' }, ['Q33 F16']],
  ['Q33, a number', { E15: '１００' }, { E15: 100 }, ['Q09 E15']],
  ['no fix where there is none', { F15: null }, {}, ['E03 F15']],
  ['no fix over a formula', { H23: { value: 95, formula: '=95' } }, {}, ['A07 H23']],
];

function fixesOf(grid: Grid) {
  const { findings, facts } = review(grid);
  return planFix(grid, findings, facts);
}

describe('planFix', () => {
  it.each(ROWS)('%s', (_, changes, edits, rest) => {
    const grid = departmentGrid(changes);
    const plan = fixesOf(grid);
    expect(plan.purpose).toBe('fix');
    expect(Object.fromEntries(plan.edits.map(({ cell, after }) => [cell, after.value]))).toEqual(edits);
    expect(() => assertKeepsFormulas(plan)).not.toThrow();
    const fixed = applyToGrid(grid, plan);
    expect(places(review(fixed))).toEqual(rest);
    expect(applyToGrid(fixed, inverseOf(plan))).toEqual(grid);
  });

  it('leaves what a person typed to that person', () => {
    const owners = (changes: Changes) => {
      const grid = departmentGrid(changes);
      return fixesOf(grid).edits.map(({ cell, owner }) => [cell, owner]);
    };
    expect(owners({ E14: '≧12期', H23: 95 })).toEqual([
      ['H23', 'computed'],
      ['E14', 'person'],
    ]);
  });

  it('writes a cell once where several findings name it', () => {
    const grid = departmentGrid({ H23: 95 });
    const { findings, facts } = review(grid);
    expect(planFix(grid, [...findings, ...findings], facts).edits).toHaveLength(1);
  });
});

/** Points as offices type them; whole, short and long ones, as numbers and as text, and none. */
const points: fc.Arbitrary<CellChange> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 1100 }), fc.constantFrom(1000, 980, 962, 900, 800)),
    fc.constantFrom('General', '0', '0.00', '@'),
    fc.constantFrom('number', 'number', 'text', 'blank'),
  )
  .map(([hundredths, numberFormat, as]) => ({
    value: as === 'blank' ? null : as === 'text' ? (hundredths / 100).toFixed(2) : hundredths / 100,
    numberFormat,
  }));

const done = (unit: string) => fc.integer({ min: 0, max: 140 }).map((number) => `${number}${unit}`);
const rates = fc.constantFrom<CellChange>({ value: 0.9, numberFormat: '0%' }, { value: '96.20%' }, { value: null });

const department: fc.Arbitrary<Grid> = fc
  .record<Changes>({
    ...{ F14: done('期'), F15: done('次'), F16: done('%'), F22: done('%') },
    ...{ H5: rates, I5: points, H14: points, H15: points, H16: points, H22: points, H23: points },
  })
  .map((changes) => departmentGrid(changes));

const project: fc.Arbitrary<Grid> = fc
  .record<Changes>({ F14: done('处'), F18: done('%'), H7: rates, I7: points, H14: points, H18: points, H21: points })
  .map((changes) => projectGrid(changes));

/** One by one only: Q33 and F06 list cells and mend the first. */
const ONE_BY_ONE = ['Q33', 'F06'];

it('one round is enough: no fix of a form leaves something to fix', () => {
  fc.assert(
    fc.property(fc.oneof(department, project), (grid) => {
      const fixed = applyToGrid(grid, fixesOf(grid));
      const left = review(fixed).findings.filter(({ rule, fix }) => fix !== null && !ONE_BY_ONE.includes(rule));
      expect(left.map(({ rule, cell }) => `${rule} ${cell ?? ''}`)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
