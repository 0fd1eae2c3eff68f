import { Q14 } from '../../../src/core/rules/quality/Q14-target-copied';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q14, {
  valid: [
    ['a quality by its name', departmentGrid({ D21: '工程质量', E21: '合格', F21: '合格' })],
    ['a cost by a standard', departmentGrid({ D18: '抚恤补助标准', E18: '按国家标准执行', F18: '按国家标准执行' })],
    ['other words', departmentGrid()],
    ['the usual answer', departmentGrid({ E21: '有效改善', F21: '达成预期指标' })],
    ['that answer copied', departmentGrid({ E21: '达成预期指标', F21: '达成预期指标' })],
    ['not full marks', departmentGrid({ E21: '有效改善', F21: '有效改善', H21: 8 })],
    ['a number', departmentGrid({ F14: '≥12期' })],
    ['a thing that was made', departmentGrid({ F21: '建立三级管护制度' })],
    ['a state of rules', departmentGrid({ E21: '健全', F21: '健全' })],
    ['in time under 时效', departmentGrid({ E17: '及时', F17: '及时' })],
  ],
  invalid: [
    [
      'the same words',
      departmentGrid({ E21: '有效改善', F21: '有效改善' }),
      { cell: 'F21', severity: 'warning', field: 'actual', subject: '管护制度', related: ['E21', 'H21'] },
    ],
    ['a whole clause', departmentGrid({ E21: '改善学校的办学条件', F21: '改善学校的办学条件' }), { cell: 'F21' }],
    ['other spaces', departmentGrid({ E21: '效果明显', F21: '效果 明显' }), { cell: 'F21' }],
  ],
});
