/** The door of the Excel host. */
export { connectExcel, type ExcelConnection } from './connect';
export { ExcelHost } from './excel-host';
