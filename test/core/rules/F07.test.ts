import { F07 } from '../../../src/core/rules/form/F07-formula-overwritten';
import { basicDataGrid, departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const sum = (value: number, column: string) => ({ value, formula: `=SUM(${column}8:${column}10)` });

testRule(F07, {
  valid: [
    ['all by hand', departmentGrid()],
    ['all formulas', projectGrid({ D7: sum(90, 'D'), E7: sum(100, 'E'), F7: sum(96.2, 'F') })],
    ['one is blank', projectGrid({ D7: null, E7: sum(100, 'E'), F7: sum(96.2, 'F') })],
    ['only the rate is a formula', projectGrid({ H7: { value: 0.962, formula: '=F7/E7', numberFormat: '0.00%' } })],
    ['another form', basicDataGrid()],
  ],
  invalid: [
    [
      'one of three sums',
      projectGrid({ D7: sum(90, 'D'), E7: sum(100, 'E') }),
      { cell: 'F7', severity: 'info', related: ['D7', 'E7'], fix: null },
    ],
    ['the total score', projectGrid({ G21: { value: 100, formula: '=SUM(G7,G14:G20)' } }), { cell: 'H21' }],
    [
      'the rate',
      projectGrid({ H8: { value: 0.9578, formula: '=F8/E8', numberFormat: '0.00%' } }),
      { cell: 'H7', related: ['H8'] },
    ],
  ],
});
