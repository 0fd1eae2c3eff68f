export { readWorkbook } from './read/workbook';
export { UnreadableWorkbookError, type UnreadableReason } from './read/unreadable';
