import { Q33 } from '../../../src/core/rules/quality/Q33-odd-signs';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q33, {
  valid: [
    ['tidy', departmentGrid()],
    ['Chinese marks and waves', departmentGrid({ E15: '95～110次', F21: '制度已印发，落实到岗（全年）' })],
    ['odd signs in names', departmentGrid({ D15: '日常巡查次数（≧）' })],
    ['odd signs in prose', departmentGrid({ I14: '完成率９５％' })],
  ],
  invalid: [
    [
      'one',
      departmentGrid({ E16: '≥95％' }),
      {
        cell: 'E16',
        severity: 'info',
        field: 'target',
        fix: '≥95%',
        related: [],
        params: { count: '1', tidy: '≥95%' },
      },
    ],
    [
      'several are one finding',
      departmentGrid({ E14: '≧12期', F16: '９８％', E22: '>=90%' }),
      { cell: 'E14', fix: '≥12期', related: ['F16', 'E22'], params: { count: '3' } },
    ],
    ['a sign that begins a formula stays text', departmentGrid({ E16: '＝95%' }), { cell: 'E16', fix: '=95%' }],
    ['a number in full width', departmentGrid({ F15: '１０８' }), { cell: 'F15', field: 'actual', fix: '108' }],
    ['the formula stays', departmentGrid({ F16: { value: '98％', formula: '="98％"' } }), { cell: 'F16', fix: null }],
    [
      'a constant is mended first',
      departmentGrid({ F14: { value: '12期＝', formula: '="12期＝"' }, F16: '98％' }),
      { cell: 'F16', fix: '98%', related: ['F14'] },
    ],
  ],
});
