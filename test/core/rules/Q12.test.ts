import { Q12 } from '../../../src/core/rules/quality/Q12-quantity-in-words';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q12, {
  valid: [
    ['all there are', departmentGrid({ E14: '应养尽养', F14: '962人' })],
    ['numbers', departmentGrid()],
    ['words under 质量', departmentGrid({ E16: '符合行业标准' })],
    ['within the budget', departmentGrid({ E14: '不超过预算' })],
    ['a date', departmentGrid({ E14: '12月底前' })],
    ['blank: Q06', departmentGrid({ E14: null })],
    ['全覆盖 is a number', departmentGrid({ E14: '全覆盖' })],
  ],
  invalid: [
    [
      'words',
      departmentGrid({ E14: '有效开展' }),
      { cell: 'E14', severity: 'info', subject: '业务培训期数', field: 'target', params: { found: '有效开展' } },
    ],
    ['a thing', departmentGrid({ E15: '建立巡查制度' }), { cell: 'E15' }],
    ['a grade', departmentGrid({ E15: '良好' }), { cell: 'E15' }],
  ],
});
