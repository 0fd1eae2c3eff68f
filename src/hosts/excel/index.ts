/** The door of the Excel host. */
export { ExcelHost } from './excel-host';
