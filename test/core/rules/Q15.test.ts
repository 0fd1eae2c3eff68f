import { Q15 } from '../../../src/core/rules/quality/Q15-over-hundred';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q15, {
  valid: [
    ['100 %', projectGrid()],
    ['growth', departmentGrid({ D16: '收入增长率', E16: '≥110%', F16: '120%' })],
    ['work done', departmentGrid({ D16: '任务完成率', F16: '120%' })],
    ['a limit', departmentGrid({ D16: '三公经费控制率', E16: '≤100%', F16: '104%' })],
    ['no rate', departmentGrid({ D16: '整改情况', F16: '120%' })],
    ['a count', departmentGrid({ F16: '98件' })],
    ['a scan: Q31', departmentGrid({ E16: '290%', F16: '95%' })],
  ],
  invalid: [
    [
      'the actual',
      departmentGrid({ F16: '9800%' }),
      { cell: 'F16', severity: 'warning', field: 'actual', params: { found: '9800' } },
    ],
    [
      'a percent format',
      departmentGrid({ F16: { value: 95, numberFormat: '0%' } }),
      { cell: 'F16', params: { found: '9500' } },
    ],
    [
      'both',
      projectGrid({ E15: '120%', F15: '120%' }),
      { cell: 'E15', field: 'target' },
      { cell: 'F15', field: 'actual' },
    ],
    ['by name', departmentGrid({ F16: 104 }), { cell: 'F16' }],
  ],
});
