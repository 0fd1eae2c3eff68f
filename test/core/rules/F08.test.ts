import type { Grid } from '../../../src/core/grid';
import { F08 } from '../../../src/core/rules/form/F08-hidden';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

/** Rows as printed, columns from 0. */
function hiding(grid: Grid, rows: readonly number[], columns: readonly number[] = []): Grid {
  const hiddenRows = new Set(rows.map((row) => row - 1));
  const [first, ...others] = grid.sheets;
  return { ...grid, sheets: [{ ...first!, hiddenRows, hiddenColumns: new Set(columns) }, ...others] };
}

function hidden(grid: Grid): Grid {
  return { ...grid, sheets: grid.sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' as const })) };
}

testRule(F08, {
  valid: [
    ['nothing hidden', departmentGrid()],
    ['a blank source', hiding(projectGrid(), [10])],
    ['a row of zeros', hiding(projectGrid({ D10: 0, E10: 0, F10: 0 }), [10])],
    ['an empty column', hiding(departmentGrid(), [], [2])],
    ['rows below the form', hiding(departmentGrid({ B40: 5 }), [40])],
    ['the whole sheet', hidden(hiding(departmentGrid(), [14]))],
    [
      'a row of the template',
      hiding(projectGrid({ D16: '指标2：', E16: null, F16: null, G16: null, H16: null }), [16]),
    ],
  ],
  invalid: [
    [
      'an indicator',
      hiding(projectGrid(), [16]),
      { cell: 'E16', severity: 'info', params: { hidden: '第16行' }, related: [] },
    ],
    ['a column', hiding(departmentGrid(), [], [6]), { cell: 'G5', params: { hidden: 'G列' } }],
    [
      'rows and a column',
      hiding(projectGrid(), [8, 14], [4]),
      { cell: 'D8', params: { hidden: '第8行、第14行、E列' }, related: ['E14', 'E7'] },
    ],
  ],
});
