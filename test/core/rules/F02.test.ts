import { F02 } from '../../../src/core/rules/form/F02-submission-blank';
import { basicDataGrid, departmentGrid, projectGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

testRule(F02, {
  valid: [
    ['all filled', departmentGrid()],
    ['nothing of it printed', projectGrid()],
    ['to be signed', departmentGrid({ A24: '填表人（签字）：　　填报日期：2022年3月1日　　单位负责人（签章）：' })],
    ['each in a cell of its own', projectGrid({ A23: '填表人', B23: '张三', D23: '联系电话：', E23: '0731-12345678' })],
    ['a date as Excel keeps it', projectGrid({ A23: '填报日期', B23: { value: 44621, numberFormat: 'yyyy/m/d' } })],
    ['the next form follows', workbook(departmentGrid(), projectGrid({}, '项目'))],
    ['far below the form', projectGrid({ A60: '联系电话：' })],
    ['of a goal', departmentGrid({ B12: '开通便民服务热线，公布联系电话：' })],
  ],
  invalid: [
    [
      'the date, between others',
      departmentGrid({ A24: '填表人：张三　填报日期：　　联系电话：12345678' }),
      { cell: 'A24', severity: 'info', subject: '填报日期' },
    ],
    [
      'the phone, before a signature',
      departmentGrid({ A24: '填表人：张三　联系电话：　　　单位负责人签字：' }),
      { cell: 'A24', subject: '联系电话' },
    ],
    [
      'the phone, at the end',
      departmentGrid({ A24: '填表人：张三　联系电话：' }),
      { cell: 'A24', subject: '联系电话' },
    ],
    ['a cell of its own', projectGrid({ A23: '填表人', C23: '填报日期', D23: '2022.3.1' }), { cell: 'B23' }],
    ['a line to write on', basicDataGrid({ A22: '填表人：______' }), { cell: 'A22', subject: '填表人' }],
    [
      'all of them',
      projectGrid({ A23: '填表人：', C23: '填报日期：', E23: '联系电话：' }),
      { cell: 'A23' },
      { cell: 'C23' },
      { cell: 'E23' },
    ],
  ],
});
