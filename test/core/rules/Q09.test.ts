import { Q09 } from '../../../src/core/rules/quality/Q09-unit-missing';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q09, {
  valid: [
    ['units everywhere', departmentGrid()],
    ['a percent format', departmentGrid({ E15: { value: 0.95, numberFormat: '0%' } })],
    ['a name ending in 率', departmentGrid({ E16: 95 })],
    ['a unit in the name', departmentGrid({ D15: '日常巡查（次）', E15: 100 })],
    ['a unit in the header', departmentGrid({ E13: '年度指标值（万元）', E14: 12 })],
    ['none in any unit', departmentGrid({ D15: '安全生产', E15: 0 })],
    ['words and dates', departmentGrid({ E15: '有效改善' })],
    ['blank', departmentGrid({ E15: null })],
  ],
  invalid: [
    [
      'one row',
      departmentGrid({ D15: '日常巡查', E15: 100, F15: 108 }),
      {
        cell: 'E15',
        severity: 'warning',
        variant: 'one',
        field: 'target',
        subject: '日常巡查',
        related: [],
        params: { found: '100' },
      },
    ],
    ['the name says what is counted', departmentGrid({ E15: 100, F15: 108 }), { cell: 'E15', severity: 'info' }],
    ['the actual has the unit', departmentGrid({ D15: '日常巡查', E15: '≥100' }), { cell: 'E15', severity: 'info' }],
    [
      'the name ends in a unit',
      departmentGrid({ D14: '业务培训人次', E14: 12, F14: 12 }),
      { cell: 'E14', severity: 'info' },
    ],
    [
      'several rows are one finding',
      departmentGrid({ E14: 12, F14: 12, D15: '日常巡查', E15: 100, F15: 108, E19: 500, F19: 520 }),
      { cell: 'E15', severity: 'warning', variant: 'several', related: ['E14', 'E19'], params: { count: '3' } },
    ],
    ['a range', departmentGrid({ D15: '日常巡查', E15: '95-110', F15: 108 }), { cell: 'E15', severity: 'warning' }],
  ],
});
