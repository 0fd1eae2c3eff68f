import { A18 } from '../../../src/core/rules/arithmetic/A18-columns-equal';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const sources = { B6: '其中：财政拨款', B7: null, B8: null, B9: null, B10: null, F6: null, F7: null, F8: null };

testRule(A18, {
  valid: [
    ['adjusted during the year', departmentGrid()],
    ['only the budget is unchanged', departmentGrid({ D5: 1112.67 })],
    ['only all of it spent', departmentGrid({ F5: 1112.67 })],
    ['initial as executed', departmentGrid({ F5: 1064.54 })],
    ['a project form', projectGrid({ D7: 100, F7: 100, D8: 90, F8: 90 })],
    ['nothing at all: A14', departmentGrid({ D5: 0, E5: 0, F5: 0 })],
    ['executed blank', departmentGrid({ D5: 1112.67, F5: null })],
    ['a hundredth less spent', departmentGrid({ D5: 1112.67, F5: 1112.66 })],
    [
      'one source that differs',
      departmentGrid({ ...sources, D5: 1112.67, F5: 1112.67, D6: 900, E6: 1112.67, F6: 1112.67 }),
    ],
  ],
  invalid: [
    [
      'the same in all columns',
      departmentGrid({ D5: 1112.67, F5: 1112.67 }),
      { cell: 'E5', severity: 'info', field: 'adjusted', related: ['D5', 'F5'] },
    ],
    [
      'written in different ways',
      departmentGrid({ D5: '1112.67万元', E5: '1,112.67', F5: '1112.670' }),
      { cell: 'E5' },
    ],
    [
      'every source as well',
      departmentGrid({ ...sources, D5: 1112.67, F5: 1112.67, D6: 1112.67, E6: 1112.67, F6: 1112.67 }),
      { cell: 'E5', related: ['D5', 'F5', 'D6', 'E6', 'F6'] },
    ],
  ],
});
