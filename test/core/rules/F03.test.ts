import { F03 } from '../../../src/core/rules/form/F03-submission-date';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const on = (date: string) => departmentGrid({ A24: `填表人：张三　填报日期：${date}　联系电话：12345678` });

testRule(F03, {
  valid: [
    ['in the next spring', departmentGrid()],
    ['on the last day of the year', on('2021年12月31日')],
    ['in December, without a day', on('2021年12月')],
    ['nine months later', on('2022-09-30')],
    ['with dots', on('2022.3')],
    ['without a year', on('3月1日')],
    ['blank', on('')],
    ['no year on the form', departmentGrid({ A2: null, A24: '填报日期：2019年3月1日' })],
    ['as Excel keeps it', projectGrid({ A23: '填报日期', B23: { value: 44621, numberFormat: 'yyyy/m/d' } })],
  ],
  invalid: [
    [
      'before the year was over',
      on('2021年3月1日'),
      {
        cell: 'A24',
        severity: 'warning',
        subject: '填报日期',
        variant: 'early',
        params: { onYear: '2021', onMonth: '3', onDay: '1', year: '2021' },
        related: ['A2'],
      },
    ],
    ['too late', on('2022年10月1日'), { cell: 'A24', variant: 'late', params: { months: '9' } }],
    ['two years later', on('2023.03.01'), { cell: 'A24', variant: 'late' }],
    [
      'as Excel keeps it',
      projectGrid({ A23: '填报日期', B23: { value: 44256, numberFormat: 'yyyy/m/d' } }),
      { cell: 'B23', variant: 'early', params: { onYear: '2021', onMonth: '3', onDay: '1' } },
    ],
  ],
});
