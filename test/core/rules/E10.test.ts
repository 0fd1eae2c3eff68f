import { E10 } from '../../../src/core/rules/explanations/E10-reason-contradicts';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

const unmet = { F14: '9期', H14: 7.5 };

testRule(E10, {
  valid: [
    ['no reasons', departmentGrid()],
    ['not met and not done', departmentGrid({ ...unmet, I14: '受场地影响未完成，下一步补办。' })],
    ['met and more', departmentGrid({ F15: '150次', I15: '全市集中整治，超额完成。' })],
    ['last year', departmentGrid({ I14: '上年未完成的两期并入本年。', H14: 9 })],
    ['behind at first, done in the end', departmentGrid({ I14: '前期进度滞后，年底已完成。', H14: 9 })],
    ['a part of it', departmentGrid({ I14: '个别科室未完成，主动扣分。', H14: 9 })],
    [
      'a limit that was passed',
      departmentGrid({ F18: '1200万元', H18: 9.27, I18: '追加项目，超额支出，下一步控制。' }),
    ],
    ['not more than asked', departmentGrid({ ...unmet, I14: '未能超额完成，少办三期。' })],
    ['met and done', departmentGrid({ I14: '已完成' })],
    ['not met, done later', departmentGrid({ ...unmet, I14: '受场地影响少办三期，已于次年1月补办。' })],
    ['a judged row', departmentGrid({ F21: '部分达成预期指标', E21: '有效改善', H21: 7, I21: '未完成整改，将落实。' })],
  ],
  invalid: [
    [
      'met, said to be undone',
      departmentGrid({ I14: '受场地影响未完成。' }),
      {
        cell: 'I14',
        severity: 'warning',
        variant: 'unmet',
        subject: '业务培训期数',
        params: { target: '≥12期', done: '12期' },
        related: ['E14', 'F14'],
      },
    ],
    ['kept, said to be late', departmentGrid({ I17: '采购流程较长，进度滞后。' }), { cell: 'I17', variant: 'unmet' }],
    [
      'not met, said to be more',
      departmentGrid({ ...unmet, I14: '全年超额完成培训任务。' }),
      { cell: 'I14', variant: 'over' },
    ],
    ['not met, said to be done', departmentGrid({ ...unmet, I14: '已完成' }), { cell: 'I14', variant: 'done' }],
    ['not met, said to be as planned', departmentGrid({ ...unmet, I14: '按计划完成，无偏差。' }), { cell: 'I14' }],
    [
      'more than the target',
      departmentGrid({ ...unmet, I14: '培训期数超过年初目标值。' }),
      { cell: 'I14', variant: 'over' },
    ],
  ],
});
