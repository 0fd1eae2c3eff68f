import { Q04 } from '../../../src/core/rules/quality/Q04-level3-missing';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q04, {
  valid: [
    ['all named', departmentGrid()],
    ['a blank row of the printed form', projectGrid({ D19: null, E19: null, F19: null, G19: null, H19: null })],
    ['zeros in a blank row', projectGrid({ D19: null, E19: null, F19: null, G19: 0, H19: 0 })],
    ['dashes in a blank row', projectGrid({ D19: null, E19: '—', F19: '/', G19: '—', H19: '—' })],
    ['a name merged over two rows', departmentGrid({ D15: null, G14: 20, H14: 20, G15: null, H15: null })],
    ['the name of a template: Q05', projectGrid({ D14: '指标1' })],
  ],
  invalid: [
    [
      'everything but the name',
      departmentGrid({ D15: null }),
      { cell: 'D15', severity: 'error', field: 'level3', subject: '第15行', related: ['E15', 'F15', 'G15', 'H15'] },
    ],
    ['only points', projectGrid({ D14: null, E14: null, F14: null }), { cell: 'D14' }],
    ['only a target', projectGrid({ D19: '  ', F19: null, G19: null, H19: null }), { cell: 'D19' }],
  ],
});
