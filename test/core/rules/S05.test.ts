import { S05 } from '../../../src/core/rules/scores/S05-met-deducted';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const REASON = '一期推迟到次年，主动扣分。';

testRule(S05, {
  valid: [
    ['full marks', departmentGrid()],
    ['a deliberate deduction', departmentGrid({ H14: 9, I14: REASON })],
    ['not met: S03', departmentGrid({ F14: '9期', H14: 5 })],
    ['weight times percentage: S06', departmentGrid({ F16: '95%', H16: 9.5 })],
    ['one decimal of a third: S16', departmentGrid({ G14: 3.33, H14: 3.3 })],
    ['two decimals of a third', departmentGrid({ G14: 3.333, H14: 3.33 })],
    ['the third as it is', departmentGrid({ G14: 3.335, H14: 3.335 })],
    ['less by half a hundredth', departmentGrid({ G14: 3.33, H14: 3.325 })],
    ['a qualitative row: a person decides', departmentGrid({ H21: 8 })],
    ['score blank: S07', departmentGrid({ H14: null })],
    ['more than the weight: A06', departmentGrid({ H14: 12 })],
    [
      'a shared score, the reason in a lower row',
      departmentGrid({ G14: 20, H14: 19, G15: null, H15: null, I15: REASON }),
    ],
    ['a deduction in words: S13', departmentGrid({ H14: '扣1分' })],
  ],
  invalid: [
    [
      'one point less',
      departmentGrid({ H14: 9 }),
      {
        cell: 'H14',
        severity: 'warning',
        subject: '业务培训期数',
        field: 'score',
        related: ['E14', 'F14', 'G14'],
        params: { score: '9', weight: '10', by: '1' },
      },
    ],
    ['a placeholder as reason', departmentGrid({ H14: 9, I14: '无' }), { cell: 'H14' }],
    ['half a tenth', departmentGrid({ H14: 9.95 }), { cell: 'H14', params: { by: '0.05' } }],
    ['a hundredth', departmentGrid({ H14: 9.99 }), { cell: 'H14', params: { by: '0.01' } }],
    ['two tenths', departmentGrid({ H14: 9.8 }), { cell: 'H14' }],
    ['a percentage, but another share of the weight', projectGrid({ F15: '100%', H15: 14 }), { cell: 'H15' }],
    ['95 % and 27 of 30', projectGrid({ E18: '95%', F18: '95%', G18: 30, H18: 27 }), { cell: 'H18' }],
    ['a limit kept', projectGrid({ H17: 4 }), { cell: 'H17' }],
    ['a form without a column for reasons', departmentGrid({ I13: null, H14: 9 }), { cell: 'H14' }],
    ['a shared score', departmentGrid({ G14: 20, H14: 19, G15: null, H15: null }), { cell: 'H14' }],
    ['nothing at all', departmentGrid({ H14: 0 }), { cell: 'H14', params: { by: '10' } }],
  ],
});
