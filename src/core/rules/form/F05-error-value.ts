import { neededCells } from '../../facts/cells';
import { cellByAddress, isCellError, someCell } from '../../grid';
import { formRule } from '../rule';

export const F05 = formRule(
  {
    id: 'F05',
    title: '单元格是公式错误',
    severity: 'error',
    category: 'form',
    fixable: false,
  },
  function* (form, sheet) {
    if (!someCell(sheet, ({ value }) => isCellError(value))) return;
    for (const { cell, subject, field } of neededCells(form)) {
      const value = cellByAddress(sheet, cell)?.value;
      if (value === undefined || !isCellError(value)) continue;
      yield { cell, subject, field, params: { error: value.error }, actual: value.error };
    }
  },
);
