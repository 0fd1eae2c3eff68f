import { Q26 } from '../../../src/core/rules/quality/Q26-long-name';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

const LONG = '完成全市道路桥梁隧道设施日常巡查养护维修以及应急抢险保障任务的及时情况和质量情况';

testRule(Q26, {
  valid: [
    ['short names', departmentGrid()],
    ['30 characters', departmentGrid({ D14: LONG.slice(0, 30) })],
    ['long only with brackets and stars', departmentGrid({ D14: `★${LONG.slice(0, 30)}（${LONG}）` })],
    ['many marks', departmentGrid({ D14: '道路、桥梁、隧道、路灯、井盖巡查次数' })],
  ],
  invalid: [
    [
      '31 characters',
      departmentGrid({ D14: LONG.slice(0, 31) }),
      { cell: 'D14', severity: 'info', field: 'level3', params: { length: '31' } },
    ],
    ['longer', departmentGrid({ D15: LONG }), { cell: 'D15' }],
  ],
});
