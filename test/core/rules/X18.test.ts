import { X18 } from '../../../src/core/rules/cross/X18-report-result';
import { departmentGrid, projectGrid, reportGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

const report = (...paragraphs: string[]) => workbook(departmentGrid(), reportGrid(...paragraphs));

testRule(X18, {
  valid: [
    [
      'as drafted',
      report(
        '业务培训期数年度指标值为不少于12期，实际完成12期，完成年度目标；群众满意度为93%，高于年度指标值3个百分点。',
      ),
    ],
    ['in other words', report('开展业务培训12期，完成日常巡查108次，追缴费用520余万元。')],
    ['rounded', report('追缴费用约500万元')],
    ['the target only', report('业务培训期数年度指标值为15期。全年计划日常巡查100次。')],
    ['a part of it', report('其中一季度业务培训3期，下半年日常巡查50次。')],
    ['one mention agrees, another is a part', report('业务培训12期。组织网络业务培训5期。')],
    ['a year named', report('2020年业务培训10期，群众满意度2020年为88%。')],
    ['last year', report('上年业务培训10期，日常巡查比上年增加20次。')],
    ['another unit', report('业务培训350人次，部门整体支出指标1项。')],
    ['next year', report('下一步将继续开展业务培训20期。')],
    ['an actual in words', workbook(departmentGrid({ F14: '完成' }), reportGrid('业务培训9期'))],
    ['another unit of the same kind', report('追缴费用5200000元')],
    ['a change', report('案件发生量比上年下降35%，群众反映良好。')],
    ['a change as drafted', report('案件发生量年度指标值为下降不少于30%，实际完成下降35%，完成年度目标。')],
    ['the change of another year', report('上年案件发生量下降20%。')],
    ['the change that was asked for', report('计划案件发生量下降30%。')],
    ['how many, not by how much', report('案件发生量120起。')],
    [
      'a change to an end value',
      workbook(departmentGrid({ E20: '提升至90%', F20: '由65%提升至95%' }), reportGrid('案件发生量由65%提升至95%')),
    ],
    ['several projects', workbook(projectGrid(), projectGrid({}, '二'), reportGrid('维护设施数量10处'))],
  ],
  invalid: [
    [
      'another number',
      report('业务培训期数年度指标值为不少于12期，实际完成21期，完成年度目标。'),
      {
        cell: 'A2',
        sheet: '自评报告',
        severity: 'warning',
        subject: '业务培训期数',
        field: 'actual',
        params: { quote: '实际完成21期', done: '12期' },
        related: ['部门整体支出绩效自评表!F14'],
      },
    ],
    ['without the ending of the name', report('全年开展业务培训21期。'), { cell: 'A2', subject: '业务培训期数' }],
    ['a rate', report('群众满意度为98%。'), { cell: 'A2', subject: '群众满意度' }],
    ['two in one sentence', report('业务培训期数15期，日常巡查次数180次。'), { cell: 'A2' }, { cell: 'A2' }],
    ['another unit of the same kind', report('追缴费用52万元'), { cell: 'A2', subject: '追缴费用' }],
    [
      'a bare actual, in the unit of its target',
      workbook(projectGrid({ F14: 52 }), reportGrid('维护设施数量25处')),
      { cell: 'A2', subject: '维护设施数量' },
    ],
    ['another change', report('案件发生量比上年下降50%。'), { cell: 'A2', params: { done: '下降35%' } }],
    ['the other way', report('案件发生量同比增长35%。'), { cell: 'A2', subject: '案件发生量' }],
    ['a project', workbook(projectGrid(), reportGrid('维护设施数量25处')), { cell: 'A2', subject: '维护设施数量' }],
  ],
});
