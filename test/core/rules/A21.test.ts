import { A21 } from '../../../src/core/rules/arithmetic/A21-execution-weight';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A21, {
  valid: [
    ['ten points', departmentGrid()],
    ['ten points as text', departmentGrid({ G5: '10分' })],
    ['ten points with decimals', departmentGrid({ G5: '10.00' })],
    ['blank cells of the sources', projectGrid({ G8: null })],
    ['a form that scores the rate nowhere', projectGrid({ G6: null, I6: null, G7: null, I7: null })],
    ['blank, printed in the header', departmentGrid({ G4: '分值（10分）', G5: null })],
    ['not a number: S13', departmentGrid({ G5: '十几分' })],
  ],
  invalid: [
    [
      'blank',
      departmentGrid({ G5: null }),
      {
        cell: 'G5',
        severity: 'warning',
        variant: 'blank',
        field: 'fundWeight',
        subject: '年度资金总额',
        params: { wanted: '10' },
      },
    ],
    ['a dash', projectGrid({ G7: '—' }), { cell: 'G7', variant: 'blank' }],
    ['blank, other points in the header', departmentGrid({ G4: '分值（20分）', G5: null }), { cell: 'G5' }],
    [
      'another weight',
      departmentGrid({ G5: 20 }),
      { cell: 'G5', variant: 'differs', actual: '20', params: { weight: '20', wanted: '10' } },
    ],
    ['another weight, printed rightly', departmentGrid({ G4: '分值（10分）', G5: 9.5 }), { cell: 'G5' }],
  ],
});
