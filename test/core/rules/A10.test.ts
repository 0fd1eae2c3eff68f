import { A10 } from '../../../src/core/rules/arithmetic/A10-spending-split';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A10, {
  valid: [
    ['the adjusted budget', departmentGrid()],
    ['the initial budget', departmentGrid({ F8: '项目支出：164.54' })],
    ['what was executed', departmentGrid({ F8: '项目支出：190.42' })],
    ['project spending of nil', departmentGrid({ F7: '其中：基本支出：1112.67', F8: '项目支出：0' })],
    ['not filled in', departmentGrid({ F7: '其中：基本支出：', F8: '项目支出：' })],
    ['the amounts in the next cell', departmentGrid({ F7: '其中：基本支出', G7: 900, F8: '项目支出', G8: 212.67 })],
    ['rounding', departmentGrid({ F8: '项目支出：212.68' })],
    ['no totals: A09', departmentGrid({ D5: null, E5: null, F5: null, F8: '项目支出：1' })],
    ['no adjusted budget: A01', departmentGrid({ E5: '见附表' })],
    ['a form without splits', projectGrid()],
    ['thousands separators', departmentGrid({ F7: '其中：基本支出：900.00', D5: '1,064.54', E5: '1,112.67' })],
    [
      'a form in 元',
      departmentGrid({
        A4: '年度预算申请（元）',
        E5: 11126700,
        F7: '其中：基本支出：9000000',
        F8: '项目支出：2126700',
      }),
    ],
  ],
  invalid: [
    [
      'project spending left out',
      departmentGrid({ F8: '项目支出：' }),
      {
        cell: 'F6',
        severity: 'error',
        actual: '900',
        expected: null,
        related: ['F7', 'F8', 'D5', 'E5', 'F5'],
        params: { sum: '900.00', initial: '1064.54', adjusted: '1112.67', executed: '1090.42' },
        fix: null,
      },
    ],
    ['a slip of a digit', departmentGrid({ F8: '项目支出：212.76' }), { cell: 'F6', params: { sum: '1112.76' } }],
    [
      'only one total to compare with',
      departmentGrid({ D5: null, F5: null, F8: '项目支出：100' }),
      { cell: 'F6', params: { initial: '—', executed: '—' } },
    ],
    ['元 among 万元', departmentGrid({ F7: '其中：基本支出：9000000' }), { cell: 'F6' }],
  ],
});
