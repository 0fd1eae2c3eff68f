/** What a cell shows. The number formats are SheetJS's; the rest is Excel's own wording of a value. */
import { SSF } from '@e965/xlsx';
import { isCellError, type CellValue } from '../core/grid';

/** An unreadable format code shows the plain number rather than failing the whole answer. */
export function displayText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = numberFormat === '' ? 'General' : numberFormat;
  try {
    return (SSF as unknown as { format(code: string, value: unknown, options: object): string }).format(format, value, {
      date1904,
    });
  } catch {
    return String(value);
  }
}
