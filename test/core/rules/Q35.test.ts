import { Q35 } from '../../../src/core/rules/quality/Q35-date-as-rate';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q35, {
  valid: [
    ['a date', departmentGrid()],
    ['a month', projectGrid()],
    ['no date asked for', departmentGrid({ E17: '及时', F17: '已完成' })],
    ['not done', departmentGrid({ F17: '未完成' })],
    ['blank: E03', departmentGrid({ F17: null })],
    ['a length of time', departmentGrid({ E17: '≤30天', F17: '100%' })],
  ],
  invalid: [
    [
      'per cent',
      departmentGrid({ F17: '100%' }),
      {
        cell: 'F17',
        severity: 'warning',
        variant: 'done',
        field: 'actual',
        related: ['E17'],
        params: { done: '100%' },
      },
    ],
    ['a bare 100', departmentGrid({ F17: 100 }), { cell: 'F17', variant: 'done' }],
    ['done', departmentGrid({ F17: '已完成' }), { cell: 'F17', variant: 'done' }],
    ['in time', projectGrid({ F16: '及时' }), { cell: 'F16', variant: 'done' }],
    ['a part', departmentGrid({ F17: '80%' }), { cell: 'F17', variant: 'partly' }],
  ],
});
