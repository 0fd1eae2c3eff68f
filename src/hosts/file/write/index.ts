export { WorkbookWriteError, type WriteMisuse } from './errors';
export { newWorkbook } from './new-workbook';
export { patchWorkbook } from './patch';
export {
  A4_PORTRAIT,
  type CellStyle,
  type PageSetup,
  type StyledCell,
  type StyledSheet,
  type WrittenValue,
} from './style';
