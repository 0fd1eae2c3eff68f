import { E08 } from '../../../src/core/rules/explanations/E08-same-reason';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

const REASON = '受疫情影响工作推进较慢，下一步加快进度。';

testRule(E08, {
  valid: [
    ['no reasons', departmentGrid()],
    ['two rows', departmentGrid({ I14: REASON, I15: REASON })],
    [
      'three rows of their own',
      departmentGrid({ I14: '少办三期，下一步补办。', I15: '少巡查20次，下一步补足。', I16: '两件未办结，已督促。' }),
    ],
    ['short ones', departmentGrid({ I14: '受疫情影响', I15: '受疫情影响', I16: '受疫情影响' })],
    ['placeholders', departmentGrid({ I14: '——————————', I15: '——————————', I16: '——————————' })],
    [
      'remarks that there is no deviation',
      departmentGrid({
        I14: '已按计划完成年度目标任务',
        I15: '已按计划完成年度目标任务',
        I16: '已按计划完成年度目标任务',
      }),
    ],
  ],
  invalid: [
    [
      'three rows',
      departmentGrid({ I14: REASON, I16: REASON, I22: REASON }),
      { cell: 'I14', severity: 'warning', subject: '业务培训期数', related: ['I16', 'I22'], params: { count: '3' } },
    ],
    [
      'other spaces and stops',
      departmentGrid({ I14: REASON, I16: `${REASON.slice(0, -1)}  `, I22: REASON.replace('，', ' ，\n') }),
      { cell: 'I14' },
    ],
    [
      'two texts',
      departmentGrid({
        I14: REASON,
        I15: REASON,
        I16: REASON,
        I17: '人员紧张未能按期办结，将补办',
        I18: '人员紧张未能按期办结，将补办',
        I19: '人员紧张未能按期办结，将补办',
      }),
      { cell: 'I14' },
      { cell: 'I17' },
    ],
  ],
});
