/** On any small form: after filling, nothing that filling can repair is left; undoing gives back every cell. */
import fc from 'fast-check';
import { applyToGrid, conflictsOf } from '../../../src/core/edits/apply';
import { assertKeepsFormulas, inverseOf } from '../../../src/core/edits/invert';
import { departmentGrid, type CellChange, type Changes } from '../../support/forms';
import { filled, places } from './reviewed';

const FORMATS = ['General', '0', '0.0', '0.00', '@'];

/** Scores as offices type them: numbers, text, nothing, words. */
const score: fc.Arbitrary<CellChange> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 1200 }).map((hundredths) => hundredths / 100),
      fc.integer({ min: 0, max: 100 }).map((tenths) => (tenths / 10).toFixed(2)),
      fc.constantFrom(null, '—', '十分'),
    ),
    fc.constantFrom(...FORMATS),
  )
  .map(([value, numberFormat]) => ({ value, numberFormat }));

const rate: fc.Arbitrary<CellChange> = fc.oneof(
  fc.record({
    value: fc.integer({ min: 0, max: 110 }).map((n) => n / 100),
    numberFormat: fc.constantFrom('0%', '0.00%'),
  }),
  fc.constantFrom<CellChange>({ value: '90%' }, { value: null }, { value: 97.5 }, { value: '98.00%' }),
);

const reason = fc.constantFrom(null, '无', '雨季停工，计划下半年补足。');

const changes: fc.Arbitrary<Changes> = fc.record({
  F14: fc.integer({ min: 0, max: 20 }).map((n) => `${n}期`),
  F15: fc.integer({ min: 0, max: 150 }).map((n) => `${n}次`),
  F16: fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`),
  F18: fc.integer({ min: 500, max: 1500 }).map((n) => `${n}万元`),
  F22: fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`),
  F5: fc.integer({ min: 0, max: 111267 }).map((n) => n / 100),
  ...{ H14: score, H15: score, H16: score, H18: score, H21: score, H22: score, H23: score, I5: score },
  H5: rate,
  ...{ I14: reason, I15: reason, I16: reason, I22: reason },
});

const REPAIRED = ['S01', 'S03', 'S04', 'A06', 'A07', 'A24', 'S07'];

describe('filling any form', () => {
  it('repairs what it can, once and for all', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const { plan, grid, after, leftToPerson } = filled(departmentGrid(change));
        expect(() => assertKeepsFormulas(plan)).not.toThrow();
        const left = new Set(leftToPerson.map(({ cell }) => cell));
        const still = after.findings.filter(({ rule, severity, cell }) => {
          return severity === 'error' && REPAIRED.includes(rule) && !left.has(cell ?? '');
        });
        expect(places({ ...after, findings: still })).toEqual([]);
        expect(after.findings.filter(({ rule }) => rule === 'A04')).toEqual([]);
        expect(filled(grid).plan.edits).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('can be taken back', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const before = departmentGrid(change);
        const { plan, grid } = filled(before);
        expect(conflictsOf(before, plan)).toEqual([]);
        const undo = inverseOf(plan);
        expect(conflictsOf(grid, undo)).toEqual([]);
        expect(applyToGrid(grid, undo)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
