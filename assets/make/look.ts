/** The looks of a printed government form: 宋体 for labels and numbers, 仿宋 for what people write. */
import type { CellStyle } from '../../src/hosts/file/write';

export const TITLE: CellStyle = { font: '宋体', size: 18, bold: true, horizontal: 'center' };
export const ANNEX: CellStyle = { font: '黑体', size: 12 };
export const UNDER_TITLE: CellStyle = { font: '宋体', size: 12, horizontal: 'center' };
export const LABEL: CellStyle = { font: '宋体', size: 11, horizontal: 'center', wrap: true, border: true };
export const HEADER: CellStyle = { ...LABEL, bold: true };
export const LABEL_LEFT: CellStyle = { ...LABEL, horizontal: 'left', indent: 1 };
/** Parts of a split or a sum stand a little to the right of their heading. */
export const PART: CellStyle = { ...LABEL_LEFT, indent: 3 };
/** Not wrapped: LibreOffice sets wrapped vertical text at the left edge. */
export const VERTICAL: CellStyle = { ...HEADER, wrap: false, verticalText: true };
export const ENTRY: CellStyle = { font: '仿宋', size: 11, horizontal: 'center', wrap: true, border: true };
export const ENTRY_LEFT: CellStyle = { ...ENTRY, horizontal: 'left', indent: 1 };
export const AMOUNT: CellStyle = { font: '宋体', size: 11, horizontal: 'center', border: true, numberFormat: '0.00' };
export const WHOLE: CellStyle = { ...AMOUNT, numberFormat: 'General' };
export const RATE: CellStyle = { ...AMOUNT, numberFormat: '0.00%' };
export const PLAIN: CellStyle = { font: '宋体', size: 11 };
export const PLAIN_RIGHT: CellStyle = { ...PLAIN, horizontal: 'right' };
export const REMARK: CellStyle = { ...LABEL_LEFT, size: 10 };
