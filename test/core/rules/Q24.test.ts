import { Q24 } from '../../../src/core/rules/quality/Q24-late';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q24, {
  valid: [
    ['in time', departmentGrid()],
    ['on the last day', departmentGrid({ F17: '2021年12月31日' })],
    ['in the month of the deadline', departmentGrid({ E17: '2021年6月15日前', F17: '2021年6月' })],
    ['a deadline behind the year', departmentGrid({ D17: '决算报送时间', E17: '2022年3月底前', F17: '2022年3月20日' })],
    ['done, without a day: Q35', departmentGrid({ F17: '已完成' })],
    [
      'late, points taken and a reason',
      departmentGrid({ F17: '2022年1月', H17: 8, I17: '汛期停工，下一步提前安排。' }),
    ],
    ['no deadline, within the year', departmentGrid({ E17: '及时', F17: '2021年12月' })],
    ['not a matter of time', departmentGrid({ E21: '有效改善', F21: '2022年1月' })],
  ],
  invalid: [
    [
      'late',
      departmentGrid({ F17: '2022年1月15日' }),
      {
        cell: 'F17',
        severity: 'warning',
        variant: 'deadline',
        field: 'actual',
        related: ['E17'],
        params: { target: '2021年12月31日前', done: '2022年1月15日' },
      },
    ],
    ['a day late', projectGrid({ E16: '2021年6月30日前', F16: '2021-07-01' }), { cell: 'F16' }],
    [
      'behind the year',
      departmentGrid({ E17: '按期完成', F17: '2022年3月' }),
      { cell: 'F17', variant: 'year', params: { year: '2021' } },
    ],
    ['points taken without a reason', departmentGrid({ F17: '2022年1月', H17: 8 }), { cell: 'F17' }],
    ['a serial number', departmentGrid({ F17: { value: 44576, numberFormat: 'yyyy/m/d' } }), { cell: 'F17' }],
  ],
});
