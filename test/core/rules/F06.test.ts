import { F06 } from '../../../src/core/rules/form/F06-number-as-text';
import { basicDataGrid, departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(F06, {
  valid: [
    ['numbers and texts with units', departmentGrid()],
    ['percentages as text', projectGrid({ H7: '96.20%', F15: '100%' })],
    ['points with their unit', projectGrid({ G14: '20分', H14: '20分' })],
    ['amounts with their unit', departmentGrid({ D5: '1,064.54万元' })],
    ['a zero for no reason', departmentGrid({ I14: '0' })],
    ['a formula whose result is text', projectGrid({ H21: { value: '99.62', formula: '=TEXT(99.62,"0.00")' } })],
    ['outside of what is read', departmentGrid({ K14: '10' })],
    ['basic data', basicDataGrid()],
  ],
  invalid: [
    [
      'a score',
      projectGrid({ H14: '20' }),
      {
        cell: 'H14',
        severity: 'info',
        field: 'score',
        variant: 'one',
        params: { number: '20' },
        related: [],
        fix: '20',
      },
    ],
    [
      'several in one finding',
      projectGrid({ G14: '20', H14: ' 20 ', H15: '１５' }),
      {
        cell: 'G14',
        variant: 'several',
        params: { count: '3', cells: 'G14、H14、H15' },
        related: ['H14', 'H15'],
        fix: '20',
      },
    ],
    ['with separators', departmentGrid({ D5: '1,064.54' }), { cell: 'D5', field: 'initial', fix: '1064.54' }],
    ['a format of text', departmentGrid({ H14: { value: '10', numberFormat: '@' } }), { cell: 'H14', fix: '10' }],
    [
      'a form in 元 keeps its unit',
      projectGrid({ A6: '项目资金（元）', E7: '1000000' }),
      { cell: 'E7', fix: '1000000' },
    ],
    ['basic data', basicDataGrid({ D6: '28' }), { cell: 'D6', field: 'spent', subject: '三公经费' }],
    ['a bare target', projectGrid({ E19: '5' }), { cell: 'E19', field: 'target' }],
  ],
});
