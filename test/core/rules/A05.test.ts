import { A05 } from '../../../src/core/rules/arithmetic/A05-weights-sum';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const noWeights = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`G${13 + index}`, null]));

testRule(A05, {
  valid: [
    ['department form', departmentGrid()],
    ['weights as text', projectGrid({ G7: '10分', G14: '20分' })],
    ['weights with decimals', projectGrid({ G14: 22.5, G15: 12.5 })],
    ['the 10 of the execution rate not repeated in its cell', departmentGrid({ G5: null })],
    ['the execution rate has no points at all', projectGrid({ G7: '—', I7: '—', G14: 30 })],
    ['a weight shared by merged rows', departmentGrid({ G14: 20, H14: 20, G15: null, H15: null })],
    ['no weight column', departmentGrid(noWeights)],
    ['20 for the execution rate and 80 for the rest', projectGrid({ G7: 20, G14: 10 })],
    ['an error value: F05', projectGrid({ G14: { value: { error: '#REF!' } } })],
    ['words in a weight: S13', projectGrid({ G14: '二十左右' })],
    ['points repeated on a source count once', projectGrid({ G8: 10, H8: '95.78%', I8: 10 })],
    ['formulas', projectGrid({ G21: { value: 100, formula: '=G7+SUM(G14:G20)' } })],
  ],
  invalid: [
    [
      'too little',
      departmentGrid({ G14: 5 }),
      {
        cell: 'G23',
        severity: 'error',
        variant: 'less',
        expected: '100',
        actual: '95',
        difference: '-5',
        field: 'total',
        params: { by: '5' },
      },
    ],
    ['too much', projectGrid({ G20: 10.5 }), { cell: 'G21', variant: 'more', actual: '100.5', params: { by: '0.5' } }],
    ['a weight left out', projectGrid({ G16: null }), { cell: 'G21', variant: 'less', actual: '90' }],
    [
      'no total row: the first weight',
      projectGrid({ A21: null, G21: null, H21: null, G14: 25 }),
      { cell: 'G14', field: 'weight', subject: '维护设施数量', actual: '105' },
    ],
    ['the execution rate is not 10', departmentGrid({ G5: 20 }), { cell: 'G23', variant: 'more', actual: '110' }],
  ],
});
