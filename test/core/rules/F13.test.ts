import { F13 } from '../../../src/core/rules/form/F13-no-indicators';
import { basicDataGrid, departmentGrid, projectGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

/** Empties whole rows of a form. */
const without = (...rows: readonly number[]): Changes =>
  Object.fromEntries(rows.flatMap((row) => [...'ABCDEFGHI'].map((column) => [`${column}${row}`, null])));
const indicators = [14, 15, 16, 17, 18, 19, 20];

testRule(F13, {
  valid: [
    ['department form', departmentGrid()],
    ['one indicator', projectGrid(without(15, 16, 17, 18, 19, 20))],
    ['basic data has none', basicDataGrid()],
  ],
  invalid: [
    [
      'no row at all',
      projectGrid(without(...indicators)),
      { cell: 'D13', severity: 'error', variant: 'no-rows', params: { title: '项目支出绩效自评表' }, fix: null },
    ],
    [
      'only residue of the printed form',
      projectGrid({
        ...without(...indicators),
        B14: '产出指标',
        C14: '数量指标',
        D14: '指标1',
        D15: '指标2',
        D16: '……',
      }),
      { cell: 'D13', variant: 'no-rows' },
    ],
    [
      'a form without a title is named after its sheet',
      projectGrid({ ...without(1, 2, 3, ...indicators) }),
      { cell: 'D13', params: { title: '项目支出绩效自评表' } },
    ],
    ['no header', projectGrid(without(13, ...indicators, 21)), { cell: 'A2', variant: 'no-header' }],
  ],
});
