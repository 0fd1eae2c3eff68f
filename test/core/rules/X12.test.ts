import { X12 } from '../../../src/core/rules/cross/X12-project-spending';
import { basicDataGrid, departmentGrid, projectGrid, workbook, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

const both = (basic: Changes = {}, department: Changes = {}) =>
  workbook(departmentGrid(department), basicDataGrid(basic));

testRule(X12, {
  valid: [
    ['the same', both()],
    ['equals the budget', both({ D12: 200, D13: 120 })],
    ['equals the accounts', both({ C12: 200, C13: 120 })],
    ['only the items are filled', both({ B12: null, C12: null, D12: null })],
    ['only the sum is filled', both({ C13: null, C14: null, D13: null, D14: null })],
    ['no projects on both sides', both({ C12: 0, C13: 0, C14: 0, D12: 0, D13: 0, D14: 0 }, { F8: '项目支出：0' })],
    ['not split on the form', both({ D12: 300 }, { F8: '项目支出：' })],
    ['nothing filled in the basic data', both({ C12: null, C13: null, C14: null, D12: null, D13: null, D14: null })],
    [
      'changed in the year, and the project forms add up to it',
      workbook(
        both({ C12: 200, C13: 120, D12: 205, D13: 125 }),
        projectGrid({ D7: 200, D8: 190, E7: 212.67, E8: 202.67, F7: 205, F8: 195 }),
      ),
    ],
    ['only the basic data', basicDataGrid()],
  ],
  invalid: [
    [
      'another amount',
      both({ C12: 230, D12: 230, C13: 150, D13: 150 }),
      {
        cell: 'D12',
        sheet: '基础数据表',
        severity: 'error',
        variant: 'differs',
        params: { budget: '230.00', spent: '230.00', project: '212.67' },
      },
    ],
    [
      'changed in the year, as the whole budget was',
      both({ C12: 200, C13: 120, D12: 205, D13: 125 }),
      { cell: 'D12', severity: 'info', variant: 'adjusted' },
    ],
    [
      'more left than of the whole budget',
      both({ C12: 180, C13: 100, D12: 180, D13: 100 }),
      { cell: 'D12', severity: 'error', variant: 'differs' },
    ],
    ['no projects on the form', both({}, { F8: '项目支出：0' }), { cell: 'D12', params: { project: '0.00' } }],
    [
      'items only',
      both({ B12: null, C12: null, D12: null, C13: 100, D13: 100 }),
      { cell: 'D13', params: { spent: '180.00' } },
    ],
  ],
});
