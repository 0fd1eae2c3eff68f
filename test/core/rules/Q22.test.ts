import { Q22 } from '../../../src/core/rules/quality/Q22-satisfaction-target';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q22, {
  valid: [
    ['90 %', departmentGrid()],
    ['80 %', departmentGrid({ E22: '≥80%' })],
    ['99 %', departmentGrid({ E22: '≥99%' })],
    ['100 % elsewhere', projectGrid()],
    ['words', departmentGrid({ E22: '满意' })],
    ['complaints', departmentGrid({ D22: '群众投诉率', E22: '≤5%', F22: '1%' })],
    ['blank: Q06', departmentGrid({ E22: null })],
  ],
  invalid: [
    [
      '100 %',
      departmentGrid({ E22: '100%' }),
      { cell: 'E22', severity: 'info', field: 'target', params: { found: '100%' } },
    ],
    ['too low', departmentGrid({ E22: '≥75%' }), { cell: 'E22' }],
    ['a bare number', projectGrid({ E20: 60 }), { cell: 'E20', params: { found: '60%' } }],
    ['a fraction', projectGrid({ E20: { value: 1, numberFormat: '0%' } }), { cell: 'E20' }],
  ],
});
