import { A01 } from '../../../src/core/rules/arithmetic/A01-adjusted-missing';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A01, {
  valid: [
    ['department form', departmentGrid()],
    ['project form', projectGrid()],
    ['the amount as text with its unit', departmentGrid({ E5: '1112.67万元' })],
    ['a budget of zero', projectGrid({ D7: 0, E7: 0, F7: 0 })],
    ['sources without an adjusted amount', projectGrid({ E10: '—' })],
    ['a form with one budget column', projectGrid({ E6: null, E7: null, E8: null, E9: null })],
    ['an error value: F05', projectGrid({ E7: { value: { error: '#REF!' } } })],
    ['an uncalculated formula: F12', projectGrid({ E7: { value: null, formula: '=SUM(E8:E10)' } })],
  ],
  invalid: [
    ['blank', departmentGrid({ E5: null }), { cell: 'E5', severity: 'error', variant: 'blank', field: 'adjusted' }],
    ['a placeholder', projectGrid({ E7: '—' }), { cell: 'E7', variant: 'not-a-number', params: { found: '—' } }],
    ['words', projectGrid({ E7: '见附表' }), { cell: 'E7', variant: 'not-a-number', params: { found: '见附表' } }],
    ['only one fund row', projectGrid({ E7: null, B8: null, B9: null, B10: null }), { cell: 'E7', variant: 'blank' }],
  ],
});
