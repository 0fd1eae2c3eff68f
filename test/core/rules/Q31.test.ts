import { Q31 } from '../../../src/core/rules/quality/Q31-scanned-target';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q31, {
  valid: [
    ['signs', departmentGrid()],
    ['a target of 26', departmentGrid({ E15: '26次', F15: '28次' })],
    ['a target of 25, somewhat short', departmentGrid({ E15: '25次', F15: '20次' })],
    ['with its sign', departmentGrid({ E15: '≥26次', F15: '8次' })],
    ['another first digit', departmentGrid({ E15: '36次', F15: '8次' })],
    ['actual blank: E03', departmentGrid({ E15: '26次', F15: null })],
    ['a growth above 100 %', departmentGrid({ E16: '290%', F16: '300%' })],
  ],
  invalid: [
    [
      'a count',
      departmentGrid({ E15: '26次', F15: '8次' }),
      { cell: 'E15', severity: 'info', field: 'target', related: ['F15'], params: { found: '26次', meant: '≥6次' } },
    ],
    ['twice the number', departmentGrid({ E15: '26次', F15: '12次' }), { cell: 'E15' }],
    ['three digits', departmentGrid({ E15: '280次', F15: '85次' }), { cell: 'E15', params: { meant: '≥80次' } }],
    ['per cent', departmentGrid({ E16: '290%', F16: '95%' }), { cell: 'E16', params: { meant: '≥90%' } }],
  ],
});
