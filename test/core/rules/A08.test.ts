import { A08 } from '../../../src/core/rules/arithmetic/A08-executed-above-budget';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A08, {
  valid: [
    ['department form', departmentGrid()],
    ['all spent', departmentGrid({ F5: 1112.67 })],
    ['more than the initial budget', departmentGrid({ F5: 1100 })],
    ['a budget of zero: A13', projectGrid({ E7: 0 })],
    ['a source over its budget: A26', projectGrid({ F9: 11, F8: 85.2 })],
    ['equal at two decimals', departmentGrid({ E5: 1112.671, F5: 1112.674 })],
    ['no budget: A01', projectGrid({ E7: null })],
  ],
  invalid: [
    [
      'the initial budget in the wrong column',
      departmentGrid({ E5: 1064.54, F5: 1112.67 }),
      {
        cell: 'F5',
        severity: 'error',
        field: 'executed',
        actual: '1112.67',
        difference: '48.13',
        related: ['E5'],
        params: { executed: '1112.67', adjusted: '1064.54', rate: '104.52' },
        fix: null,
      },
    ],
    ['by a hundredth', projectGrid({ F7: 100.01 }), { cell: 'F7', difference: '0.01' }],
    [
      'with the unit in the cell',
      projectGrid({ E7: '100万元', F7: '1010000元' }),
      { cell: 'F7', params: { executed: '101.00' } },
    ],
    [
      'a form in 元',
      projectGrid({ A6: '项目资金（元）', E7: 1000000, F7: 1100000 }),
      { cell: 'F7', params: { executed: '110.00' } },
    ],
  ],
});
