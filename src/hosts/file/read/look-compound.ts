/** The look of an old .xls, as far as the library tells it. */
import type { WorkBook } from '@e965/xlsx';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, type LookBySheet } from './look-sheet';
import { PLAIN_LOOK } from './look-styles';

function byIndex<T>(
  list: readonly (T | undefined)[] | undefined,
  value: (item: T) => number | undefined,
): Map<number, number> {
  const found = new Map<number, number>();
  list?.forEach((item, index) => {
    const number = item === undefined ? undefined : value(item);
    if (number !== undefined) found.set(index, number);
  });
  return found;
}

/** The library gives no fonts, borders or locks of an .xls: only its merges and sizes are known. */
export function compoundLook(book: WorkBook): LookBySheet {
  return new Map(
    Object.entries(book.Sheets).map(([name, sheet]) => {
      const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
        top: s.r,
        left: s.c,
        bottom: e.r,
        right: e.c,
      }));
      const plain = {
        cells: new Map(),
        rows: new Map(),
        columns: new Map(),
        base: PLAIN_LOOK,
        isProtected: sheet['!protect'] !== undefined,
      };
      const columnWidths = byIndex(sheet['!cols'], (column) => column.width);
      const rowHeights = byIndex(sheet['!rows'], (row) => row.hpt);
      return [
        name,
        {
          ...plain,
          merges,
          columnWidths,
          rowHeights,
          defaultColumnWidth: DEFAULT_WIDTH,
          defaultRowHeight: DEFAULT_HEIGHT,
        },
      ];
    }),
  );
}
