import { A16 } from '../../../src/core/rules/arithmetic/A16-unit-factor';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const noFunds = Object.fromEntries(
  [4, 5, 6, 7, 8, 9, 10].flatMap((row) => [...'ABCDEFGHI'].map((column) => [`${column}${row}`, null])),
);

testRule(A16, {
  valid: [
    ['one unit', departmentGrid()],
    ['an amount that names its own unit', departmentGrid({ F5: '10904200元' })],
    [
      'a form in 元',
      projectGrid({
        ...{ A6: '项目资金（元）', D7: 900000, E7: 1000000, F7: 962000 },
        ...{ D8: 800000, E8: 900000, F8: 862000, D9: 100000, E9: 100000, F9: 100000 },
      }),
    ],
    ['a factor of a thousand', departmentGrid({ F5: 1112670 })],
    ['more than a thousandth beside the factor', departmentGrid({ D5: 1000, E5: 10010001, F5: 10020000 })],
    ['less than a thousandth beside the factor', departmentGrid({ D5: 1000, E5: 9989999, F5: 9980000 })],
    ['a very small source beside a round total', projectGrid({ D7: 100, D8: 99.99, D9: 0.01 })],
    ['a form without a fund block', departmentGrid(noFunds)],
    ['zeros', departmentGrid({ D5: 0, E5: 0, F5: 0 })],
  ],
  invalid: [
    [
      'one amount in 元',
      departmentGrid({ F5: 11126700 }),
      {
        cell: 'F5',
        severity: 'info',
        field: 'executed',
        subject: '年度资金总额',
        related: ['E5'],
        params: { amount: '11126700', other: 'E5', than: '1112.67' },
      },
    ],
    [
      'the adjusted budget against two others',
      departmentGrid({ D5: 1112.67, E5: 11126700, F5: 1112 }),
      { cell: 'E5', related: ['D5', 'F5'] },
    ],
    [
      'one amount in 万元 among those in 元',
      departmentGrid({ D5: 11126700, E5: 11126700, F5: 1112.67 }),
      { cell: 'F5', related: ['D5', 'E5'] },
    ],
    ['the last of the tolerance', departmentGrid({ D5: 1000, E5: 10010000, F5: 10030000 }), { cell: 'E5' }],
    ['the first of the tolerance', departmentGrid({ D5: 1000, E5: 9990000, F5: 9980000 }), { cell: 'E5' }],
    ['a split', departmentGrid({ F7: '其中：基本支出：10645400' }), { cell: 'F7', related: ['D5'], field: null }],
    ['one and ten thousand in different rows', projectGrid({ D9: 1, F7: 10000 }), { cell: 'F7', related: ['D9'] }],
    ['small amounts of one row', projectGrid({ D10: 0.5, E10: 5000 }), { cell: 'E10', related: ['D10'] }],
    [
      '万元 in a form of 元',
      projectGrid({
        ...{ A6: '项目资金（元）', D7: 900000, E7: 1000000, F7: 962000 },
        ...{ D8: 800000, E8: 900000, F8: 86.2, D9: 100000, E9: 100000, F9: 862000 },
      }),
      { cell: 'F9', params: { amount: '862000', other: 'F8', than: '86.2' } },
    ],
  ],
});
