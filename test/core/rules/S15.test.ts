import { S15 } from '../../../src/core/rules/scores/S15-weights-even';
import type { Grid } from '../../../src/core/grid';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

/** The project form with as many rows as there are weights, all of one block. */
function formOf(weights: readonly number[]): Grid {
  const cleared = Object.fromEntries(
    [14, 15, 16, 17, 18, 19, 20, 21].flatMap((row) =>
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => [`${column}${row}`, null]),
    ),
  );
  const rows = weights.flatMap((weight, index) => {
    const row = 14 + index;
    const cells = {
      B: index === 0 ? '产出指标' : null,
      C: '数量指标',
      D: `指标名称之${index}`,
      E: '≥5个',
      F: '5个',
      G: weight,
      H: weight,
    };
    return Object.entries(cells).map(([column, value]) => [`${column}${row}`, value] as const);
  });
  return projectGrid({ ...cleared, ...Object.fromEntries(rows) });
}

const repeat = (weight: number, times: number) => Array.from({ length: times }, () => weight);

testRule(S15, {
  valid: [
    ['a few indicators with equal weights', departmentGrid()],
    ['one point', departmentGrid({ G14: 1 })],
    ['zero: S08', departmentGrid({ G14: 0 })],
    ['blank: S08', departmentGrid({ G14: null })],
    ['twenty with equal weights', formOf(repeat(4.5, 20))],
    ['many with different weights', formOf([...repeat(2, 20), ...repeat(3, 20)])],
  ],
  invalid: [
    [
      'less than one point',
      departmentGrid({ G14: 0.5, G16: 0.8 }),
      {
        cell: 'G14',
        severity: 'info',
        variant: 'small',
        field: 'weight',
        subject: '业务培训期数',
        related: ['G16'],
        params: { count: '2', least: '1' },
      },
    ],
    ['just less', departmentGrid({ G22: 0.99 }), { cell: 'G22', variant: 'small' }],
    [
      'twenty-one with equal weights',
      formOf([8, ...repeat(4, 21)]),
      { cell: 'G15', variant: 'equal', subject: '指标名称之1', params: { count: '21', weight: '4' } },
    ],
    [
      'two groups: the first of the largest',
      formOf([...repeat(3, 21), ...repeat(2, 21)]),
      { cell: 'G14', variant: 'equal', params: { count: '21', weight: '3' } },
    ],
    [
      'both',
      formOf(repeat(0.9, 30)),
      { cell: 'G14', variant: 'small' },
      { cell: 'G14', variant: 'equal', params: { count: '30' } },
    ],
  ],
});
