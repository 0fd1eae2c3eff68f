/** Scores a person chooses for rows that need judgement, as plans. */
import { applyToGrid } from '../../../src/core/edits/apply';
import type { Grid } from '../../../src/core/grid';
import { planFill, planScores, ScoreNotChoosableError, type ChosenScore } from '../../../src/core/report/fill-plan';
import { review } from '../../../src/core/review';
import { departmentGrid, projectGrid, workbook, type Changes } from '../../support/forms';
import { scorecardGrid } from '../scoring/scorecard-form';
import { valueAt } from './reviewed';

const DEPARTMENT = '部门整体支出绩效自评表';
/** Row 21 is qualitative, 10 points, 10 entered; the total in H23 is 99.80. */
const choice = (points: string, cell = 'H21', sheet = DEPARTMENT): ChosenScore => ({ sheet, cell, points });
const edits = (grid: Grid, make: typeof planFill | typeof planScores, chosen: readonly ChosenScore[]) => {
  const { plan } = make(grid, review(grid), chosen);
  return plan.edits.map(({ cell, owner, after }) => [cell, owner, after.value]);
};

describe('a chosen score', () => {
  it.each<[what: string, changes: Changes, points: string, alone: unknown[]]>([
    [
      'over what was typed',
      {},
      '8.50',
      [
        ['H21', 'person', 8.5],
        ['H23', 'computed', 98.3],
      ],
    ],
    [
      'into a blank cell',
      { H21: null, H23: 89.8 },
      '9',
      [
        ['H21', 'computed', 9],
        ['H23', 'computed', 98.8],
      ],
    ],
    ['as it stands', {}, '10', []],
    [
      'nothing at all',
      {},
      '0.00',
      [
        ['H21', 'person', 0],
        ['H23', 'computed', 89.8],
      ],
    ],
    [
      'under a total that is a formula',
      { H23: { value: 99.8, formula: '=SUM(I5,H14:H22)' } },
      '8',
      [['H21', 'person', 8]],
    ],
    [
      'beside a row that is wrong, which stays',
      { F15: '80次' },
      '8',
      [
        ['H21', 'person', 8],
        ['H23', 'computed', 97.8],
      ],
    ],
  ])('%s', (_, changes, points, alone) => {
    expect(edits(departmentGrid(changes), planScores, [choice(points)])).toEqual(alone);
  });

  it('goes with the computed ones, and is no longer left to the person', () => {
    const grid = departmentGrid({ F15: '80次' });
    const { plan, leftToPerson } = planFill(grid, review(grid), [choice('8')]);
    expect(plan.edits.map(({ cell, after }) => [cell, after.value])).toEqual([
      ['H15', 8],
      ['H21', 8],
      ['H23', 95.8],
    ]);
    expect(leftToPerson).toEqual([]);
    const again = applyToGrid(grid, plan);
    expect(valueAt(again, 'H21')).toBe(8);
    expect(edits(again, planFill, [choice('8')])).toEqual([]);
  });

  it('keeps a formula', () => {
    const grid = departmentGrid({ H21: { value: 10, formula: '=G21' } });
    const { plan, keptFormulas } = planScores(grid, review(grid), [choice('8')]);
    expect([plan.edits, keptFormulas.map(({ cell }) => cell)]).toEqual([[], ['H21']]);
  });

  it('touches one form of several', () => {
    const grid = workbook(departmentGrid(), projectGrid({ H14: 25 }));
    expect(edits(grid, planScores, [choice('9')]).map(([cell]) => cell)).toEqual(['H21', 'H23']);
  });

  it('goes into a scorecard, with its total', () => {
    const grid = scorecardGrid(
      [
        ['目标管理', 5, 5],
        ['制度健全性', 5, null],
      ],
      5,
    );
    const sheet = grid.sheets[0]!.name;
    expect(edits(grid, planFill, [])).toEqual([]);
    expect(edits(grid, planFill, [choice('4', 'F5', sheet)])).toEqual([
      ['F5', 'computed', 4],
      ['F6', 'computed', 9],
    ]);
  });

  it.each<[what: string, chosen: ChosenScore]>([
    ['more than the weight', choice('10.01')],
    ['less than nothing', choice('-0.01')],
    ['a row that is computed', choice('8', 'H14')],
    ['a cell that is no score', choice('8', 'G21')],
    ['another sheet', choice('8', 'H21', '基础数据表')],
  ])('is refused: %s', (_, chosen) => {
    const grid = departmentGrid();
    const before = review(grid);
    for (const make of [planFill, planScores]) {
      expect(() => make(grid, before, [chosen])).toThrow(ScoreNotChoosableError);
    }
  });
});
