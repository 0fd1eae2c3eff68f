import { Q07 } from '../../../src/core/rules/quality/Q07-placeholder';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q07, {
  valid: [
    ['values', departmentGrid()],
    ['a single × between numbers', departmentGrid({ E14: '3×5米', F14: '3×5米' })],
    ['a single * between numbers', departmentGrid({ E14: '3*5米', F14: '3*5米' })],
    ['blank: E03', departmentGrid({ F14: null })],
    ['a dash: E03', departmentGrid({ F14: '—' })],
    ['a name that begins with them', departmentGrid({ F21: 'XX村集中供水已建成' })],
    ['latin letters', departmentGrid({ F21: 'XX平台已上线' })],
  ],
  invalid: [
    [
      'a whole cell',
      departmentGrid({ F14: '*' }),
      { cell: 'F14', severity: 'error', field: 'actual', subject: '业务培训期数', params: { found: '*' } },
    ],
    ['crosses with a unit', departmentGrid({ F14: 'XXX期' }), { cell: 'F14' }],
    ['two crosses', departmentGrid({ E14: '≥××期' }), { cell: 'E14', field: 'target' }],
    ['two letters and a sign', departmentGrid({ F15: 'XX%' }), { cell: 'F15' }],
    ['two letters and a unit', departmentGrid({ F14: 'xx期' }), { cell: 'F14' }],
    ['two stars', departmentGrid({ F21: '印发**制度' }), { cell: 'F21' }],
    ['to be settled', departmentGrid({ E14: '待定', F14: '待补充' }), { cell: 'E14' }, { cell: 'F14' }],
    ['a cross', departmentGrid({ F15: ' × ' }), { cell: 'F15' }],
  ],
});
