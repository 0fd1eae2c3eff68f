import { S16 } from '../../../src/core/rules/scores/S16-rounding';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(S16, {
  valid: [
    ['two decimals', projectGrid()],
    ['pro rata with two decimals', departmentGrid({ F22: '85%', H22: 9.44 })],
    ['more than a tenth: S03', departmentGrid({ F22: '85%', H22: 9.55 })],
    ['more decimals than two', departmentGrid({ F22: '85%', H22: 9.4444 })],
    ['full marks: S04', departmentGrid({ F22: '89.5%' })],
    ['met, with a reason', departmentGrid({ G14: 3.33, H14: 3.3, I14: '按比例折算，主动扣分。' })],
    ['met, deducted by half a tenth: S05', departmentGrid({ H14: 9.95 })],
    ['met, the weight times the rate: S06', departmentGrid({ F16: '99.5%', H16: 9.95 })],
    ['execution rate rounded to a whole: S02', projectGrid({ F7: 99.6, I7: 10 })],
    ['execution rate, more than a tenth: S01', projectGrid({ I7: 9.5 })],
    ['execution rate above its weight: A06', projectGrid({ F7: 99.96, I7: 10.05 })],
    ['qualitative', departmentGrid({ E21: '有效改善', F21: '部分达成预期指标', H21: 7.05 })],
    ['no budget to compute with: A01', projectGrid({ E7: null })],
    ['a score that is missing', departmentGrid({ F22: '85%', H22: null, I5: null })],
  ],
  invalid: [
    [
      'one decimal',
      departmentGrid({ F22: '85%', H22: 9.4 }),
      {
        cell: 'H22',
        severity: 'info',
        subject: '群众满意度',
        field: 'score',
        expected: '9.44',
        actual: '9.4',
        difference: '-0.04',
        related: ['E22', 'F22', 'G22'],
        fix: null,
      },
    ],
    ['a hundredth more', departmentGrid({ F22: '85%', H22: 9.45 }), { cell: 'H22', difference: '0.01' }],
    ['a tenth', departmentGrid({ F14: '9期', H14: 7.6 }), { cell: 'H14', difference: '0.1' }],
    [
      'execution rate',
      projectGrid({ I7: 9.6 }),
      { cell: 'I7', field: 'fundScore', expected: '9.62', difference: '-0.02', related: ['F7', 'E7', 'G7'] },
    ],
    [
      'execution rate, the full weight of 9.5',
      projectGrid({ F7: 99.5, G7: 9.5, I7: 9.5 }),
      { cell: 'I7', expected: '9.45' },
    ],
    ['execution rate, a tenth', projectGrid({ I7: 9.52 }), { cell: 'I7', difference: '-0.1' }],
    ['met, one decimal of a third', departmentGrid({ G14: 3.33, H14: 3.3 }), { cell: 'H14', difference: '-0.03' }],
    ['met, a whole of its hundredths', departmentGrid({ G14: 5.04, H14: 5 }), { cell: 'H14', expected: '5.04' }],
  ],
});
