/** Columns as a person names them, for the core. */
import { columnIndex, type ColumnMapping } from '../core';
import type { PaneMapping } from './view';

/** A column whose letters mean none is left out. */
export function toColumns(mappings: readonly PaneMapping[]): ColumnMapping[] {
  return mappings.flatMap(({ sheet, field, column }) => {
    const index = columnIndex(column);
    return index === null ? [] : [{ sheet, field, column: index }];
  });
}
