import { X15 } from '../../../src/core/rules/cross/X15-report-score';
import { departmentGrid, projectGrid, reportGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

const report = (...paragraphs: string[]) => workbook(departmentGrid(), reportGrid(...paragraphs));

testRule(X15, {
  valid: [
    ['agrees', report('2021年度部门整体支出绩效自评得分99.8分，等级为“优”。')],
    ['with two decimals', report('自评总分为99.80分')],
    ['its parts', report('其中：预算执行率9.80分（满分10分），产出指标50分（满分50分），执行率98%，得9.8分。')],
    ['full marks of the form', report('评价指标满分100分，共9个指标。')],
    ['last year', report('上年自评得分95分，2020年度绩效自评得分94分')],
    ['no total', workbook(departmentGrid({ H23: null }), reportGrid('自评得分98分'))],
    ['several projects', workbook(projectGrid(), projectGrid({}, '二'), reportGrid('自评得分98分'))],
  ],
  invalid: [
    [
      'another score',
      report('部门整体支出绩效自评得分98.5分，等级为“优”。'),
      {
        cell: 'A2',
        sheet: '自评报告',
        severity: 'error',
        variant: 'other',
        expected: '99.80',
        actual: '98.5',
        difference: '-1.3',
        related: ['部门整体支出绩效自评表!H23'],
      },
    ],
    ['a whole number', report('自评综合得分100分'), { cell: 'A2', severity: 'warning', variant: 'rounded' }],
    ['no score but a whole number', report('总分为99分'), { cell: 'A2', severity: 'error' }],
    ['the only project', workbook(projectGrid(), reportGrid('自评得分98分')), { cell: 'A2', expected: '99.62' }],
  ],
});
