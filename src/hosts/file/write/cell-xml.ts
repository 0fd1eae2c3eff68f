/** Writes `<c>` and `<row>` elements: for patched sheets and new ones alike. */
import { formatCell } from '../../../core/grid';
import { encodeText } from '../read/xml';
import { WorkbookWriteError } from './errors';
import type { WrittenValue } from './style';

/** Excel's limit for the text of one cell. */
const MAX_TEXT = 32_767;

// Characters XML 1.0 cannot hold are written as _xHHHH_ (ECMA-376 part 1, 22.9.2.19 ST_Xstring); so a text that
// already looks like such an escape has its underscore escaped. With
// the u flag a surrogate matches only where it has lost its other half.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** The text as it stands in a cell's XML. Line breaks inside a cell are LF, whatever they were typed as. */
export function textXml(text: string): string {
  const escaped = text
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return encodeText(escaped);
}

function content(prefix: string, value: WrittenValue): { type: string; inner: string } {
  switch (typeof value) {
    case 'string':
      if (value.length > MAX_TEXT) throw new WorkbookWriteError('bad-value', `${value.length} characters`);
      return {
        type: ' t="inlineStr"',
        inner: `<${prefix}is><${prefix}t xml:space="preserve">${textXml(value)}</${prefix}t></${prefix}is>`,
      };
    case 'number':
      if (!Number.isFinite(value)) throw new WorkbookWriteError('bad-value', String(value));
      return { type: '', inner: `<${prefix}v>${String(value)}</${prefix}v>` };
    case 'boolean':
      return { type: ' t="b"', inner: `<${prefix}v>${value ? '1' : '0'}</${prefix}v>` };
    default:
      return { type: '', inner: '' };
  }
}

/** A cell with its style index; an empty text or null gives an empty cell that keeps its look. */
export function cellXml(prefix: string, row: number, column: number, style: number, value: WrittenValue): string {
  const { type, inner } = content(prefix, value === '' ? null : value);
  const look = style === 0 ? '' : ` s="${style}"`;
  const start = `<${prefix}c r="${formatCell(row, column)}"${look}${type}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${prefix}c>`;
}

/** A row; `height` in points, null for automatic. */
export function rowXml(prefix: string, row: number, height: number | null, cells: string): string {
  const size = height === null ? '' : ` ht="${height}" customHeight="1"`;
  const start = `<${prefix}row r="${row + 1}"${size}`;
  return cells === '' ? `${start}/>` : `${start}>${cells}</${prefix}row>`;
}
