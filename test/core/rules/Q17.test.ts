import { Q17 } from '../../../src/core/rules/quality/Q17-benefit-like-output';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q17, {
  valid: [
    ['names of their own', departmentGrid()],
    ['a little alike', projectGrid({ D18: '设施维护及时率' })],
    [
      'the same stem and another target',
      projectGrid({ D14: '业务培训人次', E14: '≥300人次', D18: '业务培训次数', E18: '≥300次' }),
    ],
    ['alike under one level', projectGrid({ D15: '维护设施数量情况', D16: '维护设施数量完成' })],
    ['no 效益', projectGrid({ B18: '产出指标' })],
    ['names of the printed form', projectGrid({ D14: '指标1', D18: '指标1' })],
  ],
  invalid: [
    [
      'nearly the same name',
      projectGrid({ D14: '全市市政设施日常维护数量', D18: '全市市政设施日常维护总数量' }),
      {
        cell: 'D18',
        severity: 'info',
        field: 'level3',
        related: ['D14'],
        params: { output: '全市市政设施日常维护数量' },
      },
    ],
    ['the same name with brackets', projectGrid({ D18: '维护设施数量（全年）' }), { cell: 'D18' }],
    [
      'the same stem, target and unit',
      projectGrid({ D14: '培训人次', E14: '≥300人次', D18: '培训总人次', E18: '≥300人次' }),
      { cell: 'D18', related: ['D14'] },
    ],
  ],
});
