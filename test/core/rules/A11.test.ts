import { A11 } from '../../../src/core/rules/arithmetic/A11-split-of-other-total';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A11, {
  valid: [
    ['splits of the adjusted budget', departmentGrid()],
    ['a form without splits', projectGrid()],
    ['splits not filled in', departmentGrid({ F7: '其中：基本支出：', F8: '项目支出：' })],
    ['no adjusted budget: A01', departmentGrid({ E5: null, F7: '其中：基本支出：851.87' })],
    ['fits none of the three: A10', departmentGrid({ F7: '其中：基本支出：1.00' })],
    ['all three totals are equal', departmentGrid({ D5: 1112.67, F5: 1112.67 })],
    ['within rounding of the adjusted budget', departmentGrid({ F7: '其中：基本支出：900.01' })],
  ],
  invalid: [
    [
      'spending by the initial budget',
      departmentGrid({ F7: '其中：基本支出：851.87' }),
      {
        cell: 'F6',
        severity: 'info',
        variant: 'initial',
        subject: '按支出性质分',
        actual: '1064.54',
        related: ['F7', 'F8', 'D5', 'E5', 'F5'],
        params: { sum: '1064.54', adjusted: '1112.67' },
      },
    ],
    ['income as executed', departmentGrid({ B7: '其中：一般公共预算：1077.75' }), { cell: 'B6', variant: 'executed' }],
    [
      'both sides',
      departmentGrid({ B7: '其中：一般公共预算：1051.87', F7: '其中：基本支出：877.75' }),
      { cell: 'B6', variant: 'initial' },
      { cell: 'F6', variant: 'executed' },
    ],
  ],
});
