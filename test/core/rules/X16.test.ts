import { X16 } from '../../../src/core/rules/cross/X16-accounts-spending';
import { departmentGrid, gridOf, projectGrid, workbook, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

const ACCOUNTS: Changes = {
  A1: '收入支出决算总表',
  D2: '金额单位：元',
  ...{ A3: '项目', B3: '行次', C3: '金额', D3: '项目', E3: '行次', F3: '金额' },
  ...{ A4: '本年收入合计', B4: 27, C4: 11_126_700, D4: '本年支出合计', E4: 58, F4: 10_904_200 },
};
const accounts = (changes: Changes = {}) => workbook(departmentGrid(), gridOf('财决01表', { ...ACCOUNTS }, changes));

testRule(X16, {
  valid: [
    ['the same in 元', accounts()],
    ['the same in 万元', accounts({ D2: '单位：万元', F4: 1090.42 })],
    ['the label names the unit', accounts({ D2: null, D4: '支出总计（万元）', F4: 1090.42 })],
    ['less than a cent of 万元', accounts({ F4: 10_904_249.87 })],
    ['no amount', accounts({ F4: null })],
    ['a sheet that is no 决算', accounts({ A1: '收入支出总表', F4: 5 })],
    ['no department form', workbook(projectGrid(), gridOf('决算', ACCOUNTS))],
    ['no accounts', departmentGrid()],
  ],
  invalid: [
    [
      'more',
      accounts({ F4: 11_126_700 }),
      {
        cell: 'F4',
        sheet: '财决01表',
        severity: 'warning',
        expected: '1090.42',
        actual: '1112.67',
        difference: '22.25',
        related: ['部门整体支出绩效自评表!F5'],
      },
    ],
    ['万元 typed as 元', accounts({ F4: 1090.42 }), { cell: 'F4' }],
    ['in 万元', accounts({ D2: '单位：万元', F4: 1100 }), { cell: 'F4', actual: '1100' }],
  ],
});
