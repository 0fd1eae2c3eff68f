export { readWithLook, readWorkbook } from './read/workbook';
export { UnreadableWorkbookError, type UnreadableReason } from './read/unreadable';
export { lookAt, type LookBySheet, type SheetLook } from './read/look-sheet';
export type { AlignmentLook, BorderLook, CellLook, FontLook } from './read/look-styles';
export { newWorkbook } from './write/new-workbook';
export { patchWorkbook } from './write/patch';
export { WorkbookWriteError, type WriteMisuse } from './write/errors';
export { A4_PORTRAIT } from './write/style';
export type { CellStyle, PageSetup, StyledCell, StyledSheet } from './write/style';
