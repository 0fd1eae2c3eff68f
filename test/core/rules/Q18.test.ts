import { Q18 } from '../../../src/core/rules/quality/Q18-name-twice';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q18, {
  valid: [
    ['names of their own', departmentGrid()],
    ['details of several rows', projectGrid({ D15: '其中：市本级', D17: '其中：市本级' })],
    ['names of the printed form', projectGrid({ D14: '指标1', D18: '指标1' })],
    ['blank ones', projectGrid({ D14: null, D15: null })],
    ['another name', projectGrid({ D15: '维护设施数量合格率' })],
  ],
  invalid: [
    [
      'twice',
      projectGrid({ D15: '维护设施数量' }),
      { cell: 'D15', severity: 'warning', field: 'level3', related: ['D14'], params: { earlier: '14' } },
    ],
    ['other spaces', projectGrid({ D15: '维护设施\n数量' }), { cell: 'D15' }],
    [
      'three times',
      projectGrid({ D15: '维护设施数量', D18: '维护设施数量' }),
      { cell: 'D15' },
      { cell: 'D18', related: ['D14'] },
    ],
  ],
});
