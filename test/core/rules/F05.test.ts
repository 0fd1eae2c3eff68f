import { F05 } from '../../../src/core/rules/form/F05-error-value';
import { basicDataGrid, departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const error = (text: string) => ({ value: { error: text } });

testRule(F05, {
  valid: [
    ['department form', departmentGrid()],
    ['basic data', basicDataGrid()],
    ['outside of what is needed', departmentGrid({ K30: error('#REF!'), A26: error('#N/A') })],
    ['a formula with a result', projectGrid({ H7: { value: 0.962, formula: '=F7/E7' } })],
    ['an uncalculated formula: F12', projectGrid({ H7: { value: null, formula: '=F7/E7' } })],
  ],
  invalid: [
    [
      'the rate',
      departmentGrid({ H5: error('#DIV/0!') }),
      { cell: 'H5', severity: 'error', field: 'rate', actual: '#DIV/0!', params: { error: '#DIV/0!' }, fix: null },
    ],
    [
      'a formula that fails',
      projectGrid({ H21: { value: { error: '#REF!' }, formula: '=SUM(#REF!)' } }),
      { cell: 'H21', field: 'total' },
    ],
    ['an actual', departmentGrid({ F14: error('#VALUE!') }), { cell: 'F14', subject: '业务培训期数', field: 'actual' }],
    ['basic data', basicDataGrid({ D6: error('#NAME?') }), { cell: 'D6', subject: '三公经费', field: 'spent' }],
    ['a goal', departmentGrid({ F12: error('#REF!') }), { cell: 'F12', field: 'goalActual' }],
    ['a reason', departmentGrid({ I14: error('#N/A') }), { cell: 'I14', field: 'reason' }],
    ['several', projectGrid({ E7: error('#REF!'), G14: error('#REF!') }), { cell: 'E7' }, { cell: 'G14' }],
  ],
});
