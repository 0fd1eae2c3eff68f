import { neededCells } from '../../facts/cells';
import { cellByAddress, isUncalculated, someCell } from '../../grid';
import { formRule } from '../rule';

export const F12 = formRule(
  {
    id: 'F12',
    title: '公式没有计算结果',
    severity: 'error',
    category: 'form',
    fixable: false,
  },
  function* (form, sheet) {
    if (!someCell(sheet, isUncalculated)) return;
    for (const { cell, subject, field } of neededCells(form)) {
      if (isUncalculated(cellByAddress(sheet, cell))) yield { cell, subject, field };
    }
  },
);
