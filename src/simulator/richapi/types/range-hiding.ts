/** Hidden rows and columns: true or false when all agree, null when they do not. */
import type { Box } from '../../../core/grid';
import { columnsOf, rowsOf } from '../../boxes';
import { booleanArgument } from '../arguments';
import { accessDenied } from '../errors';
import type { ObjectOf, Session } from '../objects';

type Range = ObjectOf<'Range'>;

export function rowsHidden({ sheet, box }: Range): boolean | null {
  return agreed(countBetween(sheet.hiddenRows, box.top, box.bottom), rowsOf(box));
}

export function columnsHidden({ sheet, box }: Range): boolean | null {
  return agreed(countBetween(sheet.hiddenColumns, box.left, box.right), columnsOf(box));
}

/** A cell is hidden with its row or with its column. */
export function cellsHidden(range: Range): boolean | null {
  const [rows, columns] = [rowsHidden(range), columnsHidden(range)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

export function hideRows(range: Range, value: unknown, session: Session): void {
  hide(range, range.sheet.hiddenRows, lines(range.box, 'rows'), value, 'Range.rowHidden', session);
}

export function hideColumns(range: Range, value: unknown, session: Session): void {
  hide(range, range.sheet.hiddenColumns, lines(range.box, 'columns'), value, 'Range.columnHidden', session);
}

function hide(
  { sheet }: Range,
  hidden: Set<number>,
  [first, last]: readonly [number, number],
  value: unknown,
  location: string,
  { workbook }: Session,
): void {
  const hiding = booleanArgument(value, location);
  const allowed = location === 'Range.rowHidden' ? 'allowFormatRows' : 'allowFormatColumns';
  if (sheet.isProtected && sheet.protectionOptions[allowed] !== true) throw accessDenied(location);
  for (let line = first; line <= last; line += 1) {
    if (hiding) hidden.add(line);
    else hidden.delete(line);
  }
  workbook.changed('format');
}

function lines(box: Box, which: 'rows' | 'columns'): readonly [number, number] {
  return which === 'rows' ? [box.top, box.bottom] : [box.left, box.right];
}

function countBetween(hidden: ReadonlySet<number>, first: number, last: number): number {
  let count = 0;
  for (const line of hidden) if (line >= first && line <= last) count += 1;
  return count;
}

function agreed(hidden: number, all: number): boolean | null {
  if (hidden === 0) return false;
  return hidden === all ? true : null;
}
