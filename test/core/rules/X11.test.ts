import { X11 } from '../../../src/core/rules/cross/X11-budget-rows';
import { basicDataGrid, departmentGrid, workbook, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

const both = (basic: Changes = {}, department: Changes = {}) =>
  workbook(departmentGrid(department), basicDataGrid(basic));

testRule(X11, {
  valid: [
    ['the same', both()],
    ['a cent of rounding', both({ D20: 1112.68 })],
    ['the row of 基本支出 is another amount', both({ A20: '部门基本支出预算调整', C20: 800, D20: 900 })],
    ['not filled', both({ C20: null, D20: null })],
    ['another year: X19', both({ B5: '2021年决算数', C5: '2022年预算数', D5: '2022年决算数', D20: 1200 })],
    ['only the basic data', basicDataGrid({ D20: 1200 })],
    ['only the department form', departmentGrid()],
  ],
  invalid: [
    [
      'after adjustment',
      both({ D20: 1121.67 }),
      {
        cell: 'D20',
        sheet: '基础数据表',
        severity: 'error',
        variant: 'adjusted',
        expected: '1112.67',
        actual: '1121.67',
        difference: '9',
        related: ['部门整体支出绩效自评表!E5'],
        fix: null,
      },
    ],
    ['the amount of the adjustment', both({ D20: 48.13 }), { cell: 'D20', variant: 'adjusted' }],
    ['initial', both({}, { D5: 1000 }), { cell: 'C20', variant: 'initial', expected: '1000.00' }],
    ['both', both({ C20: 1, D20: 2 }), { cell: 'C20' }, { cell: 'D20' }],
  ],
});
