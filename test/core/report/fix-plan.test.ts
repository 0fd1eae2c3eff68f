/** 一键修正: the fixes of findings as a plan. */
import { applyToGrid } from '../../../src/core/edits/apply';
import { assertKeepsFormulas, inverseOf } from '../../../src/core/edits/invert';
import { planFix } from '../../../src/core/report/fix-plan';
import { review } from '../../../src/core/review';
import { departmentGrid, type Changes } from '../../support/forms';
import { places } from './reviewed';

const ROWS: readonly (readonly [what: string, changes: Changes, edits: Record<string, unknown>, rest: string[]])[] = [
  ['a clean form', {}, {}, []],
  ['S04', { F15: '80次', H23: 99.8 }, { H15: 8 }, ['E01 I15', 'A07 H23']],
  ['S03', { F15: '80次', H15: 9, H23: 98.8 }, { H15: 8 }, ['E01 I15', 'A07 H23']],
  ['S01', { I5: 9, H23: 99 }, { I5: 9.8 }, ['A07 H23']],
  ['S02', { I5: 10, H23: 100 }, { I5: 9.8 }, ['A07 H23']],
  ['A04', { H5: { value: 0.9, numberFormat: '0.00%' } }, { H5: 0.98 }, []],
  ['A07', { H23: 95 }, { H23: 99.8 }, []],
  ['A24', { H5: null, H23: null }, { H5: 0.98, H23: 99.8 }, []],
  ['Q33', { E14: '≧12期', F16: '９８％' }, { E14: '≥12期' }, ['Q33 F16']],
  ['Q33, a number', { E15: '１００' }, { E15: 100 }, ['Q09 E15']],
  ['no fix where there is none', { F15: null }, {}, ['E03 F15']],
  ['no fix over a formula', { H23: { value: 95, formula: '=95' } }, {}, ['A07 H23']],
];

describe('planFix', () => {
  it.each(ROWS)('%s', (_, changes, edits, rest) => {
    const grid = departmentGrid(changes);
    const plan = planFix(grid, review(grid).findings);
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
      return planFix(grid, review(grid).findings).edits.map(({ cell, owner }) => [cell, owner]);
    };
    expect(owners({ E14: '≧12期', H23: 95 })).toEqual([
      ['H23', 'computed'],
      ['E14', 'person'],
    ]);
  });

  it('writes a cell once where several findings name it', () => {
    const grid = departmentGrid({ H23: 95 });
    const { findings } = review(grid);
    expect(planFix(grid, [...findings, ...findings]).edits).toHaveLength(1);
  });
});
