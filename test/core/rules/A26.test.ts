import { A26 } from '../../../src/core/rules/arithmetic/A26-source-overspent';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A26, {
  valid: [
    ['within the sources', projectGrid()],
    ['a form without sources', departmentGrid()],
    ['the total is over as well: A08', projectGrid({ F7: 101.2, F9: 15 })],
    ['a source without budget', projectGrid({ E10: null, F10: 5 })],
    ['a source without spending', projectGrid({ F9: '/' })],
    ['all of a source spent', projectGrid({ F8: 90 })],
    ['less than a hundredth over', projectGrid({ F9: 10.004 })],
    ['the total cannot be compared: A01', projectGrid({ E7: null, F9: 12 })],
  ],
  invalid: [
    [
      'one source',
      projectGrid({ F8: 84.2, F9: 12 }),
      {
        cell: 'F9',
        severity: 'warning',
        field: 'executed',
        subject: '上年结转资金',
        related: ['E9'],
        params: { executed: '12.00', adjusted: '10.00' },
      },
    ],
    ['one hundredth', projectGrid({ F9: 10.01 }), { cell: 'F9' }],
    ['spending from a source of zero', projectGrid({ E10: 0, F10: 2 }), { cell: 'F10', subject: '其他资金' }],
    ['two sources', projectGrid({ F8: 91, F9: 11 }), { cell: 'F8' }, { cell: 'F9' }],
  ],
});
