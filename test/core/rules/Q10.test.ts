import { Q10 } from '../../../src/core/rules/quality/Q10-unit-contradicts';
import { departmentGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

function unit(changes: Changes): Changes {
  return { J13: '计量单位', ...changes };
}

testRule(Q10, {
  valid: [
    ['no unit column', departmentGrid()],
    ['the same unit', departmentGrid(unit({ J18: '万元' }))],
    ['units that convert', departmentGrid(unit({ J18: '元' }))],
    ['a bare number', departmentGrid(unit({ E18: 1112.67, J18: '万元' }))],
    ['no unit in the column', departmentGrid(unit({ J18: '定量', J16: '' }))],
    ['another spelling', departmentGrid(unit({ J16: '百分比' }))],
  ],
  invalid: [
    [
      'money under per cent',
      departmentGrid(unit({ J18: '%' })),
      {
        cell: 'E18',
        severity: 'warning',
        field: 'target',
        related: ['J18'],
        params: { found: '≤1112.67万元', unit: '%' },
      },
    ],
    ['a count under money', departmentGrid(unit({ J14: '万元' })), { cell: 'E14' }],
    ['per cent under a count', departmentGrid(unit({ J16: '件' })), { cell: 'E16' }],
  ],
});
