import { A17 } from '../../../src/core/rules/arithmetic/A17-amount-decimals';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const inYuan = {
  ...{ A6: '项目资金（元）', D7: 900000, E7: 1000000, F7: 962000.125 },
  ...{ D8: 800000, E8: 900000, F8: 862000.125, D9: 100000, E9: 100000, F9: 100000 },
};

testRule(A17, {
  valid: [
    ['two decimals', departmentGrid()],
    ['a form in 元', projectGrid(inYuan)],
    ['an amount that names 元', departmentGrid({ F5: '10904212.5元' })],
    ['an amount in 亿元', departmentGrid({ F5: '0.109042亿元' })],
    ['zeros behind', departmentGrid({ F5: '1090.4200' })],
    [
      'a formula shown with two decimals',
      departmentGrid({ F5: { value: 1090.416667, formula: '=E5*0.98', numberFormat: '0.00' } }),
    ],
    ['floats of formulas', departmentGrid({ F5: { value: 1090.4200000000003, formula: '=SUM(F7:F8)' } })],
    ['the rate is no amount', departmentGrid({ H5: 0.979999 })],
    ['the sum of a split with its unit', departmentGrid({ B6: '按收入性质分：1112.67万元' })],
  ],
  invalid: [
    [
      'one amount',
      projectGrid({ F7: 96.2034 }),
      {
        cell: 'F7',
        severity: 'info',
        field: 'executed',
        related: [],
        params: { amount: '96.2034', count: '1', places: '2' },
      },
    ],
    [
      'typed so, whatever is shown',
      projectGrid({ F7: { value: 96.203, numberFormat: '0.00' } }),
      { cell: 'F7', params: { amount: '96.203' } },
    ],
    [
      'every amount, once for the form',
      projectGrid({ D7: 90.123456, E7: 100.123456, F7: 96.234567 }),
      { cell: 'D7', related: ['E7', 'F7'], params: { count: '3' } },
    ],
    ['with its unit', departmentGrid({ F5: '1090.4212万元' }), { cell: 'F5' }],
    ['in a split', departmentGrid({ F7: '其中：基本支出：900.004万元' }), { cell: 'F7', field: null }],
    [
      'a formula that shows all decimals',
      departmentGrid({ F5: { value: 1090.416667, formula: '=E5*0.98' } }),
      { cell: 'F5' },
    ],
    [
      'a formula shown with four decimals',
      departmentGrid({ F5: { value: 1090.416667, formula: '=E5*0.98', numberFormat: '0.0000' } }),
      { cell: 'F5' },
    ],
  ],
});
