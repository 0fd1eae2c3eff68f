import { A13 } from '../../../src/core/rules/arithmetic/A13-spending-without-budget';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A13, {
  valid: [
    ['a budget', departmentGrid()],
    ['neither budget nor spending: A14', departmentGrid({ E5: 0, F5: 0 })],
    ['budget blank: A01', departmentGrid({ E5: null })],
    ['spending blank', departmentGrid({ E5: 0, F5: null })],
    ['spending above a small budget: A08', departmentGrid({ E5: 0.01 })],
    ['a source without budget: A26', projectGrid({ E9: 0 })],
    ['nothing spent', departmentGrid({ F5: 0 })],
  ],
  invalid: [
    [
      'spending and no budget',
      departmentGrid({ E5: 0 }),
      {
        cell: 'E5',
        severity: 'error',
        field: 'adjusted',
        subject: '年度资金总额',
        related: ['F5'],
        params: { executed: '1090.42' },
      },
    ],
    ['in a project form', projectGrid({ E7: '0.00' }), { cell: 'E7' }],
    [
      'the only budget column',
      projectGrid({ E6: null, E7: null, E8: null, E9: null, D7: 0 }),
      { cell: 'D7', field: 'initial' },
    ],
  ],
});
