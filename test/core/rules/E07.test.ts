import { E07 } from '../../../src/core/rules/explanations/E07-reason-at-full-marks';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

const REASON = '因场地改造停办三期，下一步提前落实场地。';

testRule(E07, {
  valid: [
    ['blank', departmentGrid()],
    ['what many type', departmentGrid({ I14: 0, I15: '无', I16: '—', I17: '/' })],
    [
      'remarks that there is none',
      departmentGrid({
        I14: '已完成',
        I15: '无偏差',
        I16: '已按计划完成年度目标任务。',
        I17: '按时完成',
        I18: '本年度目标任务已全部完成',
        I19: '指标完成情况良好',
      }),
    ],
    ['not met', departmentGrid({ F14: '9期', H14: 7.5, I14: REASON })],
    ['not met with full marks: S04', departmentGrid({ F14: '9期', I14: REASON })],
    ['a deliberate deduction', departmentGrid({ H14: 9, I14: REASON })],
    ['more done than asked', departmentGrid({ I15: '全市集中整治，巡查任务增加。' })],
    ['only the hint: F11', departmentGrid({ I14: '需说明原因' })],
    ['score blank: S07', departmentGrid({ H14: null, I14: REASON })],
    [
      'a shared score that is not full',
      departmentGrid({ G14: 20, H14: 15, G15: null, H15: null, F15: '50次', I14: REASON }),
    ],
  ],
  invalid: [
    [
      'a reason at full marks',
      departmentGrid({ I14: REASON }),
      { cell: 'I14', severity: 'info', subject: '业务培训期数', field: 'reason', related: ['G14', 'H14'] },
    ],
    ['a date that was kept', departmentGrid({ I17: '工期顺延' }), { cell: 'I17' }],
    ['a judged row', departmentGrid({ I21: '制度印发较晚，下一步加快。' }), { cell: 'I21' }],
  ],
});
