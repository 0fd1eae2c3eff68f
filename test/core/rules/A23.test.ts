import { A23 } from '../../../src/core/rules/arithmetic/A23-stated-split';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A23, {
  valid: [
    ['no total printed', departmentGrid()],
    ['both totals fit', departmentGrid({ B6: '按收入性质分：1112.67', F6: '按支出性质分：1112.67万元' })],
    ['rounding', departmentGrid({ F6: '按支出性质分：1112.68' })],
    ['no parts filled in', departmentGrid({ F6: '按支出性质分：1112.67', F7: '其中：基本支出：', F8: '项目支出：' })],
    ['a form without splits', projectGrid()],
    [
      'a form in 元',
      departmentGrid({
        A4: '年度预算申请（元）',
        F6: '按支出性质分：11126700',
        F7: '其中：基本支出：9000000',
        F8: '项目支出：2126700',
      }),
    ],
  ],
  invalid: [
    [
      'spending',
      departmentGrid({ F6: '按支出性质分：1112.67', F8: '项目支出：200.00' }),
      {
        cell: 'F6',
        severity: 'error',
        expected: '1100.00',
        actual: '1112.67',
        difference: '12.67',
        related: ['F7', 'F8'],
        fix: null,
      },
    ],
    ['income', departmentGrid({ B6: '按收入性质分：1112.76' }), { cell: 'B6', difference: '0.09' }],
    [
      'both',
      departmentGrid({ B6: '按收入性质分：1000万元', F6: '按支出性质分：1000' }),
      { cell: 'B6', difference: '-112.67' },
      { cell: 'F6', difference: '-112.67' },
    ],
  ],
});
