/** The door of the simulator: for tests and the workbench. */
export { installDesktopExcel } from './desktop';
export type { Fault } from './faults';
export { sheetLook } from './grid-in-out';
export { SimulatedExcel } from './host';
export * from './look';
export { DEFAULT_REQUIREMENTS, type HostOptions, type OfficeThemeName, type RequirementSets } from './options';
export { isWorkAction } from './richapi/executor';
export type { LoggedRequest } from './request-log';
export { Status } from './richapi/protocol';
export type { SimulatedSheet, StoredCell } from './sheet';
export { installWebExcel, paneAddress } from './web';
export { NotCalculated, type Calculate } from './calculation';
export { SimulatedWorkbook, type Change, type EditOutcome, type WorkbookOptions } from './workbook';
