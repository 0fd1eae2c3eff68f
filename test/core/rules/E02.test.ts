import { E02 } from '../../../src/core/rules/explanations/E02-over-completion';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const REASON = '年中任务增加，下一年度按实际测算指标值。';
const shared = { G14: 20, H14: 20, G15: null, H15: null };

testRule(E02, {
  valid: [
    ['a little more than asked', departmentGrid()],
    ['exactly 20 % more', departmentGrid({ F15: '120次' })],
    ['much more, with a reason', departmentGrid({ F15: '180次', I15: REASON })],
    ['exactly on target', departmentGrid({ F15: '100次' })],
    ['not met', departmentGrid({ F15: '60次' })],
    ['a cost far below its limit', departmentGrid({ F18: '500万元' })],
    ['a change of less than 20 points more', departmentGrid({ F20: '下降49%' })],
    ['inside a range', departmentGrid({ E15: '90-200次', F15: '190次' })],
    ['a date long before its deadline', departmentGrid({ F17: '2021年3月1日' })],
    ['nothing happened against none', departmentGrid({ D15: '安全事故起数', E15: '0起', F15: '0起' })],
    ['the reason stands in a row that shares the score', departmentGrid({ ...shared, F15: '180次', I14: REASON })],
    ['a form without the column', departmentGrid({ I13: null, F15: '180次' })],
    ['a change by its name: 2.6 points more', departmentGrid({ D15: '旅游收入增长率', E15: '≥10%', F15: '12.6%' })],
    ['words', departmentGrid({ E21: '有效改善', F21: '达成预期指标' })],
  ],
  invalid: [
    [
      '24 % more',
      departmentGrid({ F15: '124次' }),
      {
        cell: 'I15',
        severity: 'info',
        variant: 'percent',
        field: 'reason',
        subject: '日常巡查次数',
        params: { over: '24', target: '≥100次', done: '124次' },
        related: ['E15', 'F15'],
        fix: null,
      },
    ],
    [
      'a change by its name, far more',
      departmentGrid({ D15: '减少直接经济损失', E15: '≥10%', F15: '31%' }),
      { cell: 'I15', severity: 'info', variant: 'points', params: { over: '21' } },
    ],
    ['exactly 30 % more', departmentGrid({ F15: '130次' }), { cell: 'I15', severity: 'info' }],
    ['more than 30 %', departmentGrid({ F15: '131次' }), { cell: 'I15', severity: 'warning', params: { over: '31' } }],
    [
      'other units',
      projectGrid({ E17: null, D17: '拆除面积', E18: '≥3万平方米', F18: '45000平方米' }),
      { cell: 'I18', severity: 'warning', params: { over: '50' } },
    ],
    [
      '20 points more of a change',
      departmentGrid({ F20: '下降50%' }),
      { cell: 'I20', severity: 'info', variant: 'points', params: { over: '20' } },
    ],
    [
      'no higher tier for changes',
      departmentGrid({ F20: '下降90%' }),
      { cell: 'I20', severity: 'info', params: { over: '60' } },
    ],
    [
      'above a range',
      departmentGrid({ E15: '90-100次', F15: '150次' }),
      { cell: 'I15', severity: 'warning', params: { over: '50' } },
    ],
    [
      'only the hint of the form',
      departmentGrid({ F15: '180次', I15: '需说明原因' }),
      { cell: 'I15', severity: 'warning' },
    ],
    [
      'two decimals at most',
      departmentGrid({ E15: '≥75次', F15: '100次' }),
      { cell: 'I15', params: { over: '33.33' } },
    ],
    ['a shared score', departmentGrid({ ...shared, F15: '180次' }), { cell: 'I15', severity: 'warning' }],
  ],
});
