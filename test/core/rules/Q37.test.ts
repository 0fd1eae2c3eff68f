import { Q37 } from '../../../src/core/rules/quality/Q37-words-for-number';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q37, {
  valid: [
    ['numbers', departmentGrid()],
    ['words against words', departmentGrid({ E21: '有效改善', F21: '达成预期指标' })],
    ['within the budget', departmentGrid({ E18: '不超过预算', F18: '未超预算' })],
    ['everywhere', departmentGrid({ E16: '全覆盖', F16: '完成' })],
    ['no accidents', departmentGrid({ D15: '安全事故', E15: '无重大安全事故', F15: '安全平稳' })],
    ['a date: Q35', departmentGrid({ F17: '已完成' })],
    ['blank: E03', departmentGrid({ F15: null })],
    ['none of a bad event', departmentGrid({ D15: '安全事故起数', E15: '0起', F15: '无' })],
  ],
  invalid: [
    [
      'done',
      departmentGrid({ F15: '已完成' }),
      {
        cell: 'F15',
        severity: 'warning',
        field: 'actual',
        related: ['E15'],
        params: { target: '≥100次', done: '已完成' },
      },
    ],
    ['as expected', departmentGrid({ F16: '达成预期指标' }), { cell: 'F16' }],
    ['a change', departmentGrid({ F20: '明显下降' }), { cell: 'F20' }],
    ['a number in words', departmentGrid({ E14: '十二期', F14: '完成' }), { cell: 'F14' }],
    ['a grade', departmentGrid({ F22: '较好' }), { cell: 'F22' }],
  ],
});
