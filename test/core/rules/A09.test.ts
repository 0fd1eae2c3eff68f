import { A09 } from '../../../src/core/rules/arithmetic/A09-income-equals-spending';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

/** The totals are not filled in, so that neither split can be compared with one. */
const noTotals = { D5: null, E5: null, F5: null };

testRule(A09, {
  valid: [
    ['equal', departmentGrid()],
    ['equal without totals', departmentGrid(noTotals)],
    ['rounding of six amounts', departmentGrid({ ...noTotals, F7: '其中：基本支出：900.03' })],
    ['a form without splits', projectGrid()],
    ['one side not filled in', departmentGrid({ ...noTotals, F7: '其中：基本支出：', F8: '项目支出：' })],
    ['each side fits a total: A11', departmentGrid({ F8: '项目支出：164.54' })],
    ['one side fits no total: A10', departmentGrid({ F8: '项目支出：100' })],
    [
      'with 万元 behind the amounts',
      departmentGrid({ ...noTotals, B7: '其中：一般公共预算：1100万元', F7: '其中：基本支出：900.00万元' }),
    ],
  ],
  invalid: [
    [
      'not equal',
      departmentGrid({ ...noTotals, F8: '项目支出：100.00' }),
      {
        cell: 'B6',
        severity: 'error',
        expected: '1000',
        actual: '1112.67',
        difference: '112.67',
        related: ['F6', 'B7', 'B8', 'B9', 'B10', 'F7', 'F8'],
        params: { income: '1112.67', spending: '1000.00' },
        fix: null,
      },
    ],
    ['a source missing', departmentGrid({ ...noTotals, B8: '政府性基金拨款：' }), { cell: 'B6', difference: '-12.67' }],
    [
      'more than rounding explains',
      departmentGrid({ ...noTotals, F7: '其中：基本支出：900.04' }),
      { cell: 'B6', difference: '-0.04' },
    ],
    [
      'totals with placeholders',
      departmentGrid({ D5: '—', E5: '—', F5: '—', B7: '其中：一般公共预算：1000' }),
      { cell: 'B6', difference: '-100' },
    ],
  ],
});
