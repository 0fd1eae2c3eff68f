import { neededCells } from '../../facts/cells';
import { cellByAddress, findSheet, isCellError, someCell } from '../../grid';
import { formRule } from '../rule';

export const F05 = formRule(
  {
    id: 'F05',
    slug: 'error-value',
    title: '单元格是公式错误',
    severity: 'error',
    category: 'form',
    basis: '#REF!、#DIV/0!等错误值不能参与计算',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '预算数、执行数、指标值、完成值、分值、得分、总体目标、偏差原因等单元格是否显示公式错误。',
      bad: '执行率显示#DIV/0!。',
      good: '执行率显示96.20%。',
      repair: '检查公式引用的单元格是否被删除、分母是否为空，改好后再校验。',
      limits: '只检查校验要用到的单元格。',
    },
  },
  function* (form, { grid }) {
    const sheet = findSheet(grid, form.sheet);
    if (sheet === undefined || !someCell(sheet, ({ value }) => isCellError(value))) return;
    for (const { cell, subject, field } of neededCells(form)) {
      const value = cellByAddress(sheet, cell)?.value;
      if (value === undefined || !isCellError(value)) continue;
      yield { cell, subject, field, params: { error: value.error }, actual: value.error };
    }
  },
);
