import { Q30 } from '../../../src/core/rules/quality/Q30-goal-missing';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q30, {
  valid: [
    ['both filled', departmentGrid()],
    ['a form without goals', departmentGrid({ A11: null, B11: null, F11: null, B12: null, F12: null })],
    ['other words in the heading', projectGrid({ B11: '年初设定目标', F11: '年度总体目标完成情况' })],
    ['a number as goal', projectGrid({ B12: 43.2, F12: 37.24 })],
  ],
  invalid: [
    [
      'what became of it',
      departmentGrid({ F12: null }),
      { cell: 'F12', severity: 'error', field: 'goalActual', fix: null },
    ],
    ['what was expected', projectGrid({ B12: null }), { cell: 'B12', field: 'goalExpected' }],
    ['both', projectGrid({ B12: null, F12: '  ' }), { cell: 'B12' }, { cell: 'F12' }],
    ['placeholders', projectGrid({ F12: '/' }), { cell: 'F12', field: 'goalActual' }],
  ],
});
