import { Q05 } from '../../../src/core/rules/quality/Q05-template-name';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q05, {
  valid: [
    ['names', departmentGrid()],
    ['a prefix of the template', projectGrid({ D14: '指标1：维护设施数量' })],
    ['a template row without points', projectGrid({ D19: '指标1', G19: null, H19: null })],
    ['a template row with nothing', projectGrid({ D19: '……', E19: null, F19: null, G19: null, H19: null })],
    ['blank: Q04', projectGrid({ D14: null })],
    ['a name that begins like it', projectGrid({ D14: '指标体系建设数量' })],
  ],
  invalid: [
    [
      '指标1',
      projectGrid({ D14: '指标1' }),
      { cell: 'D14', severity: 'warning', subject: '指标1', field: 'level3', related: ['G14'] },
    ],
    ['dots', projectGrid({ D18: '……' }), { cell: 'D18' }],
    ['指标2：', projectGrid({ D15: '指标2：' }), { cell: 'D15' }],
  ],
});
