import { A22 } from '../../../src/core/rules/arithmetic/A22-income-split';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A22, {
  valid: [
    ['the adjusted budget', departmentGrid()],
    ['the initial budget', departmentGrid({ B7: '其中：一般公共预算：1051.87' })],
    ['what was executed', departmentGrid({ B7: '其中：一般公共预算：1077.75' })],
    [
      'one source only',
      departmentGrid({ B7: '其中：一般公共预算：1112.67', B8: '政府性基金拨款：', B9: '纳入专户管理的非税收入拨款：' }),
    ],
    [
      'not filled in',
      departmentGrid({
        B7: '其中：一般公共预算：',
        B8: '政府性基金拨款：',
        B9: '纳入专户管理的非税收入拨款：',
        B10: '其他资金：',
      }),
    ],
    ['a slash where there is nothing', departmentGrid({ B8: '政府性基金拨款：/', B7: '其中：一般公共预算：1112.67' })],
    ['no totals: A09', departmentGrid({ D5: null, E5: null, F5: null, B7: '其中：一般公共预算：1' })],
    ['an adjusted budget of a broken formula: F05', departmentGrid({ E5: { value: { error: '#REF!' } } })],
    ['a form without splits', projectGrid()],
    ['spending is off: A10', departmentGrid({ F8: '项目支出：1' })],
  ],
  invalid: [
    [
      'fits no total',
      departmentGrid({ B7: '其中：一般公共预算：1064.54' }),
      { cell: 'B6', severity: 'error', actual: '1077.21', params: { sum: '1077.21', adjusted: '1112.67' }, fix: null },
    ],
    [
      'with 万元 behind the amount',
      departmentGrid({ B7: '其中：一般公共预算：1000.00万元' }),
      { cell: 'B6', actual: '1012.67' },
    ],
    ['more than rounding explains', departmentGrid({ B8: '政府性基金拨款：12.70' }), { cell: 'B6', actual: '1112.7' }],
  ],
});
