import { Q34 } from '../../../src/core/rules/quality/Q34-actual-compares';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q34, {
  valid: [
    ['numbers', departmentGrid()],
    ['about: Q36', departmentGrid({ F15: '108余次' })],
    ['within hours', departmentGrid({ D17: '响应时间', E17: '≤24小时', F17: '24小时内' })],
    ['at most once', departmentGrid({ E15: '最多跑一次', F15: '最多跑一次' })],
    ['reached', departmentGrid({ F16: '达到98%' })],
    ['no growth', departmentGrid({ E20: '只减不增', F20: '持平' })],
    ['words', departmentGrid({ F21: '5年以上的制度均已修订' })],
    ['a date', departmentGrid({ F17: '2021年12月底前' })],
    ['target blank: Q06', departmentGrid({ E15: null, F15: '≥108次' })],
  ],
  invalid: [
    [
      'a sign',
      departmentGrid({ F16: '≥98%' }),
      { cell: 'F16', severity: 'warning', field: 'actual', related: ['E16'], params: { found: '≥98%' } },
    ],
    ['以上', departmentGrid({ F15: '108次以上' }), { cell: 'F15' }],
    ['以内', departmentGrid({ F18: '1100万元以内' }), { cell: 'F18' }],
    ['a change', departmentGrid({ F20: '下降≥35%' }), { cell: 'F20' }],
    ['in words', departmentGrid({ F16: '不低于98%' }), { cell: 'F16' }],
  ],
});
