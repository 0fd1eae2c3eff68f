import { E03 } from '../../../src/core/rules/explanations/E03-actual-missing';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(E03, {
  valid: [
    ['nothing, where nothing may happen', departmentGrid({ D21: '网络安全', E21: '无重大安全事件', F21: '无' })],
    ['all filled', departmentGrid()],
    ['zero', departmentGrid({ F14: 0, H14: 0 })],
    ['words', departmentGrid({ F14: '未开展', H14: 0 })],
    ['不涉及', departmentGrid({ F14: '不涉及' })],
    ['no target either', departmentGrid({ E14: null, F14: null })],
    ['placeholders for both', departmentGrid({ E14: '/', F14: '/' })],
    [
      'residue of the printed form',
      projectGrid({ D21: '指标2', A21: null, G21: null, H21: null, A22: '总分', G22: 100, H22: 99.62 }),
    ],
    ['an error value: F05', departmentGrid({ F14: { value: { error: '#N/A' } } })],
    ['an uncalculated formula: F12', departmentGrid({ F14: { value: null, formula: '=B2' } })],
    ['a form without the column', departmentGrid({ F13: null, F14: null })],
    ['none happened', departmentGrid({ D21: '安全事故起数', E21: '0起', F21: '无' })],
  ],
  invalid: [
    [
      'blank',
      departmentGrid({ F14: null }),
      {
        cell: 'F14',
        severity: 'error',
        variant: 'blank',
        field: 'actual',
        subject: '业务培训期数',
        related: ['E14'],
        fix: null,
      },
    ],
    ['a row without a name', departmentGrid({ D14: null, F14: null }), { cell: 'F14', subject: '第14行' }],
    ['a placeholder', departmentGrid({ F14: '—' }), { cell: 'F14', variant: 'no-value', params: { found: '—' } }],
    [
      'the value stands elsewhere',
      projectGrid({ F14: '详见报告' }),
      { cell: 'F14', variant: 'no-value', params: { found: '详见报告' } },
    ],
    ['still to come', projectGrid({ F14: '待定' }), { cell: 'F14', variant: 'no-value' }],
    [
      'a whole column',
      projectGrid({ F14: null, F15: null, F18: ' ' }),
      { cell: 'F14' },
      { cell: 'F15' },
      { cell: 'F18', variant: 'blank' },
    ],
  ],
});
