import { A25 } from '../../../src/core/rules/arithmetic/A25-amount-too-large';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const inYuan = {
  ...{ A6: '项目资金（元）', D7: 900000, E7: 1000000, F7: 962000 },
  ...{ D8: 800000, E8: 900000, F8: 862000, D9: 100000, E9: 100000, F9: 100000 },
};

testRule(A25, {
  valid: [
    ['a usual amount', departmentGrid()],
    ['just below', departmentGrid({ E5: 999999.99 })],
    ['a form in 元', projectGrid(inYuan)],
    ['an amount that names 元', departmentGrid({ E5: '11126700元' })],
    ['only the spending: A08', departmentGrid({ F5: 1000000 })],
    ['blank: A01', departmentGrid({ E5: null })],
  ],
  invalid: [
    [
      'the first that is doubted',
      departmentGrid({ E5: 1000000 }),
      {
        cell: 'E5',
        severity: 'info',
        field: 'adjusted',
        params: { amount: '1000000.00', hundredMillions: '100.00' },
      },
    ],
    [
      '元 under a header of 万元',
      departmentGrid({ D5: 10645400, E5: 11126700, F5: 10904200 }),
      { cell: 'E5', params: { hundredMillions: '1112.67' } },
    ],
    ['in 亿元', departmentGrid({ E5: '120亿元' }), { cell: 'E5', params: { amount: '1200000.00' } }],
  ],
});
