import { Q29 } from '../../../src/core/rules/quality/Q29-goal-copied';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q29, {
  valid: [
    ['what was done', departmentGrid()],
    ['nearly the same', projectGrid({ F12: '完成全市设施维护52处，保障正常运行。' })],
    ['blank: Q30', projectGrid({ F12: null })],
    ['money and work', projectGrid({ F12: '支出96.2万元，维护设施52处。' })],
    ['a percentage', projectGrid({ F12: '100%' })],
    ['without goals', projectGrid({ A11: null, B11: null, F11: null, B12: null, F12: null })],
  ],
  invalid: [
    [
      'copied',
      projectGrid({ F12: '完成全市设施维护，保障正常运行。' }),
      { cell: 'F12', severity: 'warning', field: 'goalActual', variant: 'copied', related: ['B12'] },
    ],
    [
      'copied with other marks',
      projectGrid({ F12: '完成全市设施维护；\n保障正常运行' }),
      { cell: 'F12', variant: 'copied' },
    ],
    ['a number', projectGrid({ B12: '43.2', F12: 37.24 }), { cell: 'F12', variant: 'money', related: [] }],
    ['an amount', projectGrid({ F12: '全年实际支出37.24万元。' }), { cell: 'F12', variant: 'money' }],
  ],
});
