import { X09 } from '../../../src/core/rules/cross/X09-reception';
import { departmentGrid, gridOf, workbook, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

const ACCOUNTS: Changes = {
  A1: '机构运行信息决算表',
  ...{ A2: '项目', B2: '行次', C2: '统计数' },
  ...{ A3: '3．公务接待费', B3: 7, C3: 49_900 },
  ...{ A4: '国内公务接待批次（个）', B4: 16, C4: 62 },
  ...{ A5: '国内公务接待人次（人）', B5: 18, C5: 480 },
};
const accounts = (changes: Changes = {}) => workbook(departmentGrid(), gridOf('财决附03表', { ...ACCOUNTS }, changes));

testRule(X09, {
  valid: [
    ['money, times and guests', accounts()],
    ['nothing at all', accounts({ C3: 0, C4: 0, C5: 0 })],
    ['all blank', accounts({ C3: null, C4: null, C5: null })],
    ['no rows of times and guests', accounts({ A4: null, A5: null, C4: null, C5: null })],
    ['no row of the money', accounts({ A3: '公务用车费' })],
    ['a sheet that is no 决算', accounts({ A1: '机构运行信息表', C4: 0 })],
    ['no accounts', departmentGrid()],
  ],
  invalid: [
    [
      'money without times',
      accounts({ C4: 0 }),
      { cell: 'C3', sheet: '财决附03表', severity: 'error', variant: 'uncounted', related: ['C4', 'C5'], fix: null },
    ],
    ['money without guests', accounts({ C5: null }), { cell: 'C3', variant: 'uncounted' }],
    ['times without money', accounts({ C3: 0 }), { cell: 'C3', variant: 'unpaid' }],
    ['a dash for the money', accounts({ C3: '—' }), { cell: 'C3', variant: 'unpaid' }],
  ],
});
