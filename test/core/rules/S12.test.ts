import { S12 } from '../../../src/core/rules/scores/S12-grade-differs';
import { checkInvalid, checkValid } from '../../../src/core/rules/tester';
import { departmentGrid, projectGrid, reportGrid, workbook, type Changes } from '../../support/forms';
import { applyFix, testRule } from './rule-test';

const form = (total: number, changes: Changes = {}) => departmentGrid({ H23: total, ...changes });
const reported = (total: number, ...sentences: string[]) => workbook(form(total), reportGrid(...sentences));

testRule(S12, {
  valid: [
    ['no grade anywhere', departmentGrid()],
    ['the right one in the report', reported(99.8, '部门整体支出绩效自评得分99.80分，等级为“优”。')],
    ['exactly 90 is 优', reported(90, '自评得分90分，等级为优。')],
    ['an older name of it', reported(99.8, '绩效自评等级为优秀。')],
    ['60 is 中, or 合格', reported(60, '自评总分60分，等次为合格。')],
    ['the right one beside its label', form(85, { D24: '自评等级', E24: '良' })],
    ['the right one behind its label', form(55, { D24: '自评等级：差' })],
    ['boxes to tick', form(85, { D24: '自评等级', E24: '□优 ☑良 □中 □差' })],
    ['a label without grade', form(85, { D24: '自评等级：' })],
    [
      'grades of others',
      reported(99.8, '全年门店诚信等级为良，绩效不断提升。', '绩效明显，群众评价良好，工程验收结果为合格。'),
    ],
    ['of no assessment at all', reported(99.8, '道路养护等级为良。')],
    ['a bare 评价 of others', reported(99.8, '部门绩效自评工作获专家评价良，全年无投诉。')],
    ['a project within the report', reported(99.8, '设施维护项目绩效评价等级为良。')],
    ['no score anywhere', workbook(departmentGrid({ H23: null, H14: null, F14: null }), reportGrid('自评等级为差。'))],
    [
      'two projects, one report',
      workbook(projectGrid(), projectGrid({}, '项目二'), reportGrid('自评得分85分，等级为良。')),
    ],
  ],
  invalid: [
    [
      'the report says more',
      reported(88.5, '部门整体支出绩效自评得分88.50分，等级为“优”。'),
      {
        cell: 'H23',
        severity: 'warning',
        sheet: '部门整体支出绩效自评表',
        field: 'total',
        related: ['自评报告!A2'],
        params: { total: '88.5', wanted: '良', written: '优' },
      },
    ],
    [
      'in a later paragraph',
      reported(88.5, '我局自评结果如下。', '自评等级为优。'),
      { cell: 'H23', related: ['自评报告!A3'] },
    ],
    ['at the head of its sentence', reported(88.5, '等级为优，自评得分88.50分。'), { cell: 'H23' }],
    ['just below', reported(89.99, '自评等级为优。'), { cell: 'H23', params: { wanted: '良' } }],
    ['the report says less', reported(99.8, '绩效自评等次为良好。'), { cell: 'H23', params: { written: '良好' } }],
    ['beside its label in the form', form(85, { D24: '自评等级', E24: '优秀' }), { cell: 'H23', related: ['E24'] }],
    ['behind its label in the form', form(59.9, { D24: '评价等级：中' }), { cell: 'H23', related: ['D24'] }],
    [
      'in both',
      workbook(form(70, { D24: '自评等级：优' }), reportGrid('绩效自评等级为良。')),
      { cell: 'H23', related: ['D24', '自评报告!A2'], params: { wanted: '中', written: '优' } },
    ],
    [
      'no total row: the sum of the scores',
      workbook(departmentGrid({ A23: null, G23: null, H23: null, H14: 0 }), reportGrid('自评等级为优。')),
      { cell: 'A1', params: { total: '89.8' } },
    ],
    ['the only project', workbook(projectGrid({ H21: 70 }), reportGrid('绩效自评等级为优。')), { cell: 'H21' }],
  ],
});

describe('a report given as text', () => {
  const reportText = '本部门绩效自评得分88.50分，等级为“优”。';
  it.each([
    [88.5, [{ cell: 'H23', related: [] }]],
    [98.5, []],
  ])('total %d', (total, reports) => {
    const testCase = { name: 'given', grid: form(total), reportText };
    expect(checkInvalid(S12, { ...testCase, reports }, applyFix)).toEqual([]);
    expect(checkValid(S12, testCase)).toHaveLength(reports.length);
  });
});
