import { F09 } from '../../../src/core/rules/form/F09-typo';
import { basicDataGrid, departmentGrid, reportGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

testRule(F09, {
  valid: [
    ['nothing wrong', departmentGrid()],
    ['the right words', departmentGrid({ F12: '反应迅速，完全反映了预算收支和绩效评价情况。' })],
    ['in a name: not looked at', departmentGrid({ D14: '喷哙数量' })],
    ['a clean report', workbook(departmentGrid(), reportGrid('二、预算收支情况', '能完全反映绩效目标。'))],
    ['basic data', basicDataGrid({ B21: '完全反应' })],
  ],
  invalid: [
    [
      'in a goal',
      departmentGrid({ F12: '不能完全反应完成情况。' }),
      {
        cell: 'F12',
        severity: 'info',
        field: 'goalActual',
        params: { wrong: '完全反应', right: '完全反映' },
        fix: null,
      },
    ],
    ['in a reason', departmentGrid({ I14: '因喷哙广告按排较晚。' }), { cell: 'I14' }, { cell: 'I14' }],
    [
      'in the report',
      workbook(departmentGrid(), reportGrid('二、预算收支出情况', '财政绩效评价评价指标不够明确。')),
      { cell: 'A2', sheet: '自评报告', params: { wrong: '预算收支出', right: '预算收支' } },
      { cell: 'A3', sheet: '自评报告' },
    ],
  ],
});
