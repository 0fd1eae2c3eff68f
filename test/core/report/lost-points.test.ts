/** 扣分明细: which rows lost what, and that nothing is lost twice or unseen. */
import fc from 'fast-check';
import type { AssessedForm } from '../../../src/core/facts/facts';
import { big, type Grid } from '../../../src/core/grid';
import { lostPoints, type LostPoints } from '../../../src/core/report/lost-points';
import { review } from '../../../src/core/review';
import { departmentGrid, type Changes } from '../../support/forms';
import { scorecardGrid } from '../scoring/scorecard-form';

function assessed(grid: Grid): AssessedForm {
  const [first] = review(grid).facts.forms;
  if (first === undefined || first.scored === null || first.form.kind === 'basic-data') throw new Error('no form');
  return { form: first.form, scored: first.scored };
}

/** Cells of the last word, points lost; the sheet left out. */
const rows = (lost: readonly LostPoints[]) =>
  lost.map(({ cells, lost: points }) => [cells.at(-1)!.split('!')[1], points]);
/** The clean form executes 98 % of its budget. */
const RATE = ['I5', '0.20'];

describe('lostPoints', () => {
  it.each<[what: string, changes: Changes, expected: unknown[], words: readonly string[]]>([
    ['a clean form', {}, [RATE], ['1112.67', '1090.42', '22.25', '98.00%']],
    ['everything spent', { F5: 1112.67, H5: 1, I5: 10 }, [], []],
    ['a count', { F15: '80次' }, [RATE, ['H15', '2.00']], ['80次', '≥100次', '20次', '2.00']],
    ['a rate in points of per cent', { F16: '90.5%' }, [RATE, ['H16', '0.47']], ['4.5个百分点']],
    ['a limit that was passed', { F18: '1212.67万元' }, [RATE, ['H18', '0.82']], ['100万元']],
    ['a fall that was too small', { F20: '下降24%' }, [RATE, ['H20', '2.00']], ['6个百分点']],
    ['a judged row', { F21: '部分达成预期指标', H21: 7 }, [RATE, ['H21', '3.00']], ['部分达成预期指标', '7.00']],
    ['an actual that is missing', { F14: null }, [RATE, ['H14', null]], ['10']],
    ['a weight that is missing', { G14: null }, [RATE, ['H14', null]], []],
    ['a rate that cannot be computed', { E5: null, H5: null }, [['I5', null]], ['10']],
    ['in ten thousands as the form counts', { E15: '≥30万次', F15: '22.8万次' }, [RATE, ['H15', '2.40']], ['7.2万次']],
  ])('%s', (_, changes, expected, words) => {
    const lost = lostPoints(assessed(departmentGrid(changes)));
    expect(rows(lost)).toEqual(expected);
    for (const word of words) expect(lost.at(-1)?.sentence).toContain(word);
    expect(lost.every(({ sentence }) => !sentence.includes('{'))).toBe(true);
  });

  it('counts several rows under one score once', () => {
    const shared = { G14: 20, H14: 20, G15: null, H15: null, C15: null, F15: '80次' };
    expect(rows(lostPoints(assessed(departmentGrid(shared)))).map(([cell]) => cell)).toEqual(['I5', 'H14']);
  });

  it('names what a scorecard needs', () => {
    const lost = lostPoints(
      assessed(
        scorecardGrid([
          ['在职人员控制率', 5],
          ['目标管理', 5, 4],
        ]),
      ),
    );
    expect(lost.map(({ index, lost: points }) => [index, points])).toEqual([
      [0, null],
      [1, '1.00'],
    ]);
  });

  it('adds up to what the total lacks', () => {
    const count = fc.integer({ min: 0, max: 150 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 111267 }), (first, second, executed) => {
        const changes = { F14: `${first}期`, F15: `${second}次`, F18: '1500万元', F5: executed / 100 };
        const one = assessed(departmentGrid(changes));
        const sum = lostPoints(one).reduce((total, { lost }) => total.plus(lost!), big(0));
        const { weight, computed } = one.scored.total;
        expect(sum.eq(big(weight!).minus(computed!))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
