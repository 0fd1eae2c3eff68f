/** Where the arrow keys go: over merges as over one cell, past hidden lines, never off the drawn sheet. */
import type { Box, Position } from '../../core/grid';
import type { Drawing } from './drawing';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The cell drawn at a position, as a box: its merge or itself. */
export function boxAt({ row, column }: Position, merges: readonly Box[]): Box {
  const merge = merges.find((box) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right);
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/** The next box in a direction; the same one at the edge of the sheet. */
export function moved(drawing: Drawing, from: Box, direction: Direction, merges: readonly Box[]): Box {
  const rows = drawing.rows.map(({ row }) => row);
  const columns = drawing.columns.map(({ column }) => column);
  const before = (shown: readonly number[], line: number) => shown.filter((other) => other < line).at(-1);
  const behind = (shown: readonly number[], line: number) => shown.find((other) => other > line);
  const row = direction === 'up' ? before(rows, from.top) : direction === 'down' ? behind(rows, from.bottom) : from.top;
  const column =
    direction === 'left' ? before(columns, from.left) : direction === 'right' ? behind(columns, from.right) : from.left;
  return row === undefined || column === undefined ? from : boxAt({ row, column }, merges);
}
