import { X17 } from '../../../src/core/rules/cross/X17-report-projects';
import { departmentGrid, reportGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

const report = (...paragraphs: string[]) => workbook(departmentGrid(), reportGrid(...paragraphs));
const none = (...paragraphs: string[]) =>
  workbook(departmentGrid({ F7: '其中：基本支出：1112.67', F8: '项目支出：0' }), reportGrid(...paragraphs));

testRule(X17, {
  valid: [
    ['both have projects', report('项目支出212.67万元。')],
    ['neither has', none('本年度，我单位未安排专项资金预算。')],
    ['other kinds of money', report('本单位无政府性基金预算支出，没有国有资本经营预算项目支出。')],
    ['last year', report('2020年无项目支出。上年未安排专项资金。')],
    ['what is not wrong with them', report('无项目支出结转，没有项目资金被挪用。')],
    ['not split on the form', workbook(departmentGrid({ F8: '项目支出：' }), reportGrid('未安排专项资金'))],
    ['a zero', none('项目支出0万元。')],
    ['no report', departmentGrid()],
  ],
  invalid: [
    [
      'denied',
      report('本年度，我单位未安排专项资金预算。'),
      {
        cell: 'A2',
        sheet: '自评报告',
        severity: 'warning',
        variant: 'denied',
        params: { quote: '我单位未安排专项资金预算', project: '212.67' },
        related: ['部门整体支出绩效自评表!F8'],
      },
    ],
    ['no project spending', report('我单位2021年度', '本年度无项目支出。'), { cell: 'A3', variant: 'denied' }],
    ['claimed', none('其中项目支出20万元'), { cell: 'A2', variant: 'claimed' }],
  ],
});
