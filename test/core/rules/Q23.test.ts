import { Q23 } from '../../../src/core/rules/quality/Q23-survey-missing';
import { departmentGrid, gridOf, projectGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

const report = (text: string) => gridOf('自评报告', { A1: '正文', B1: '章节', A2: text });

testRule(Q23, {
  valid: [
    ['a survey in the report', workbook(departmentGrid(), report('发放问卷200份，群众满意度为93%。'))],
    ['in the reason', departmentGrid({ I22: '回收有效问卷188份' })],
    ['in the actual', departmentGrid({ F22: '93%（问卷188份）' })],
    ['actual blank: E03', departmentGrid({ F22: null })],
  ],
  invalid: [
    [
      'nothing said',
      departmentGrid(),
      { cell: 'F22', severity: 'info', field: 'actual', subject: '群众满意度', params: { found: '93%' } },
    ],
    ['a report without it', workbook(projectGrid(), report('群众满意度为92%。')), { cell: 'F20' }],
    ['a survey of something else', workbook(projectGrid(), report('抽样检查设施52处。')), { cell: 'F20' }],
  ],
});
