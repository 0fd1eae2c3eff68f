import { neededCells } from '../../facts/cells';
import { cellByAddress, findSheet, isUncalculated, someCell } from '../../grid';
import { formRule } from '../rule';

export const F12 = formRule(
  {
    id: 'F12',
    slug: 'not-calculated',
    title: '公式没有计算结果',
    severity: 'error',
    category: 'form',
    basis: '没有计算结果的公式读不到数值，不能当作0',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '预算数、执行数、指标值、完成值、分值、得分、总体目标、偏差原因等单元格的公式是否有计算结果。',
      bad: '总分是公式，但文件由其他程序导出，没有保存计算结果。',
      good: '在Excel中打开并保存后，总分显示96.94。',
      repair: '用Excel（或WPS表格）打开文件，等公式算出结果后保存，再校验。',
      limits: '只检查校验要用到的单元格。',
    },
  },
  function* (form, { grid }) {
    const sheet = findSheet(grid, form.sheet);
    if (sheet === undefined || !someCell(sheet, isUncalculated)) return;
    for (const { cell, subject, field } of neededCells(form)) {
      if (isUncalculated(cellByAddress(sheet, cell))) yield { cell, subject, field };
    }
  },
);
