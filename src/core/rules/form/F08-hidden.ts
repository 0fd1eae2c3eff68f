import { neededCells } from '../../facts/cells';
import { boxOf } from '../../facts/form-box';
import { isPlaceholder } from '../../facts/reasons';
import { cellAt, columnName, formatCell, type Cell } from '../../grid';
import { formRule } from '../rule';

/** Something a reader would miss: a number, or a text that is more than a sign for nothing. */
function isContent(cell: Cell | undefined, isNeeded: boolean): boolean {
  if (cell === undefined) return false;
  if (typeof cell.value === 'number') return cell.value !== 0;
  return isNeeded && typeof cell.value === 'string' && !isPlaceholder(cell.value);
}

export const F08 = formRule(
  {
    id: 'F08',
    title: '隐藏的行或列里有数据',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  function* (form, sheet) {
    if (form.sheetHidden || sheet.hiddenRows.size + sheet.hiddenColumns.size === 0) return;
    const box = boxOf(form);
    const needed = new Set([...neededCells(form)].map(({ cell }) => cell));
    const firstIn = (cells: Iterable<readonly [number, number]>) => {
      for (const [row, column] of cells) {
        const address = formatCell(row, column);
        if (isContent(cellAt(sheet, row, column), needed.has(address))) return address;
      }
      return null;
    };
    const columns = range(box.left, box.right);
    const rows = range(box.top, box.bottom);
    const hidden = [
      ...rows
        .filter((row) => sheet.hiddenRows.has(row))
        .map((row) => ({ name: `第${row + 1}行`, cell: firstIn(columns.map((column) => [row, column])) })),
      ...columns
        .filter((column) => sheet.hiddenColumns.has(column))
        .map((column) => ({ name: `${columnName(column)}列`, cell: firstIn(rows.map((row) => [row, column])) })),
    ].filter(({ cell }) => cell !== null);
    if (hidden.length === 0) return;
    yield {
      cell: hidden[0]!.cell,
      subject: '',
      field: null,
      related: hidden.slice(1).map(({ cell }) => cell!),
      params: { hidden: hidden.map(({ name }) => name).join('、') },
    };
  },
);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
