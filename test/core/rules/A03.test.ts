import { A03 } from '../../../src/core/rules/arithmetic/A03-sources-sum';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

/** 基本支出 and 项目支出 of 100, and below them the two sources of the same 100. */
const TWO_CUTS = {
  ...{ C8: '其中：1.基本支出', D8: 60, E8: 60, F8: 57.72 },
  ...{ C9: '2.项目支出', D9: 30, E9: 40, F9: 38.48 },
  ...{ C10: '资金来源：财政性资金', D10: 90, E10: 100, F10: 96.2 },
};

testRule(A03, {
  valid: [
    ['cut by use and by source', projectGrid(TWO_CUTS)],
    ['sources add up', projectGrid()],
    ['a form without sources', departmentGrid()],
    ['a column without any source', projectGrid({ D8: null, D9: null })],
    ['sources only with placeholders', projectGrid({ F8: '/', F9: '/', F10: '—' })],
    ['one fund row alone', projectGrid({ B8: null, B9: null, B10: null })],
    ['rounding within half a hundredth per source', projectGrid({ E8: 90.01 })],
    ['amounts with their unit in the cell', projectGrid({ E7: '100万元', E8: '90.00万元', E9: '10.00 万元' })],
    ['a form in 元', projectGrid({ A6: '项目资金（元）', E7: 1000000, E8: 900000, E9: 100000 })],
    [
      'details below a source',
      projectGrid({
        B9: '其中：中央财政',
        B10: '地方财政',
        D8: 90,
        E8: 100,
        F8: 96.2,
        D9: 60,
        E9: 60,
        F9: 60,
        D10: 30,
        E10: 40,
        F10: 36.2,
      }),
    ],
    [
      'one detail that is the whole source',
      projectGrid({ B8: '财政拨款', B9: '其中：上级财政拨款', D8: 90, E8: 100, F8: 96.2, D9: 90, E9: 100, F9: 96.2 }),
    ],
    ['total zero and sources zero', projectGrid({ E7: 0, E8: 0, E9: 0, F7: 0, F8: 0, F9: 0 })],
    ['no total: A01', projectGrid({ E7: null })],
  ],
  invalid: [
    [
      'cut by use and by source, and neither fits',
      projectGrid({ ...TWO_CUTS, E8: 50, E10: 90 }),
      { cell: 'E7', expected: '90.00' },
    ],
    [
      'a total of zero above a source',
      projectGrid({ E7: 0 }),
      { cell: 'E7', severity: 'error', field: 'adjusted', expected: '100.00', actual: '0', difference: '-100' },
    ],
    [
      'one column is off',
      projectGrid({ F9: 9 }),
      {
        cell: 'F7',
        field: 'executed',
        expected: '95.20',
        actual: '96.2',
        difference: '1',
        related: ['F8', 'F9', 'F10'],
      },
    ],
    [
      'every column is off',
      projectGrid({ D9: 0, E9: 0, F9: 0 }),
      { cell: 'D7', field: 'initial', difference: '10' },
      { cell: 'E7', field: 'adjusted', difference: '10' },
      { cell: 'F7', field: 'executed', difference: '10' },
    ],
    [
      'a source counted with its detail only when that comes closer',
      projectGrid({ E7: 30, E8: 100, E9: 60, E10: 40 }),
      { cell: 'E7', expected: '100.00' },
    ],
    [
      'two sources of the same amount are no detail',
      projectGrid({ E7: 85, E8: 50, E9: 50 }),
      { cell: 'E7', expected: '100.00' },
    ],
    ['a little more than rounding explains', projectGrid({ E8: 90.03 }), { cell: 'E7', difference: '-0.03' }],
  ],
});
