import { X01 } from '../../../src/core/rules/cross/X01-staff-rate';
import { basicDataGrid, departmentGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X01, {
  valid: [
    ['a formatted fraction', basicDataGrid()],
    ['a bare fraction', basicDataGrid({ D4: 0.86 })],
    ['a bare fraction rounded to whole per cent', basicDataGrid({ B4: 143, C4: 136, D4: 0.95 })],
    ['percent as text', basicDataGrid({ B4: 143, C4: 136, D4: '95.10%' })],
    ['one decimal', basicDataGrid({ B4: 143, C4: 136, D4: '95.1%' })],
    ['whole per cent', basicDataGrid({ B4: 143, C4: 136, D4: '95%' })],
    ['numbers with their unit', basicDataGrid({ B4: '50人', C4: '43人', D4: '86%' })],
    ['more than authorised', basicDataGrid({ C4: 52, D4: '104%' })],
    ['no rate', basicDataGrid({ D4: null })],
    ['nobody authorised: X03', basicDataGrid({ B4: 0, D4: 0 })],
    ['no staff number', basicDataGrid({ C4: null })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'wrong',
      basicDataGrid({ D4: '96.00%' }),
      {
        cell: 'D4',
        severity: 'error',
        field: 'staffRate',
        expected: '86.00',
        actual: '96',
        difference: '10',
        related: ['C4', 'B4'],
        fix: null,
      },
    ],
    [
      'beside another form',
      workbook(departmentGrid(), basicDataGrid({ D4: 0.68 })),
      { cell: 'D4', sheet: '基础数据表', actual: '68' },
    ],
    ['authorised over staff', basicDataGrid({ D4: '116.28%' }), { cell: 'D4' }],
    ['the staff number changed', basicDataGrid({ C4: 44 }), { cell: 'D4', expected: '88.00' }],
    ['more than whole per cent explains', basicDataGrid({ D4: 0.85 }), { cell: 'D4', actual: '85' }],
  ],
});
