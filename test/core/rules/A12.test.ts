import { A12 } from '../../../src/core/rules/arithmetic/A12-negative';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A12, {
  valid: [
    ['department form', departmentGrid()],
    ['zeros', projectGrid({ D9: 0, E9: 0, F9: 0, D10: 0 })],
    ['a negative adjustment', projectGrid({ D6: '年度预算调整', D7: -5, D8: -5, D9: 0 })],
    ['a negative change as actual', departmentGrid({ F20: '-35%' })],
    ['dashes as placeholders', projectGrid({ D10: '-', E10: '--', F10: '－' })],
  ],
  invalid: [
    [
      'executed',
      departmentGrid({ F5: -12.5 }),
      { cell: 'F5', severity: 'error', field: 'executed', actual: '-12.5', params: { value: '-12.5' }, fix: null },
    ],
    ['in accounting brackets', projectGrid({ D9: '(10)' }), { cell: 'D9', field: 'initial', actual: '-10' }],
    ['a score', departmentGrid({ H14: -1 }), { cell: 'H14', field: 'score' }],
    ['a weight', departmentGrid({ G14: '-10分' }), { cell: 'G14', field: 'weight' }],
    ['a part of a split', departmentGrid({ F8: '项目支出：-212.67' }), { cell: 'F8', subject: '项目支出' }],
    ['the execution score', departmentGrid({ I5: -9.8 }), { cell: 'I5', field: 'fundScore' }],
  ],
});
