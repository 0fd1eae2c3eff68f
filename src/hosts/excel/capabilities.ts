/** What the Excel at hand can do, in one place. The set check has been wrong on Mac, so members are probed where used. */
import type { HostCapabilities } from '../host';
import type { OfficeNamespace } from './requests';

/** Members newer than the set everything needs (ExcelApi 1.4: Excel 2019 and later, Microsoft 365, the web). */
export interface Features {
  /** ExcelApi 1.7: `workbook.name` and `workbook.protection`. */
  readonly workbookFacts: boolean;
  /** ExcelApi 1.8: `workbook.readOnly`. */
  readonly readOnlyFlag: boolean;
  /** ExcelApi 1.9: `range.getRowProperties` and `getColumnProperties`. */
  readonly lineProperties: boolean;
}

export function featuresOf(office: OfficeNamespace): Features {
  const has = (version: string): boolean => office.context.requirements.isSetSupported('ExcelApi', version);
  return { workbookFacts: has('1.7'), readOnlyFlag: has('1.8'), lineProperties: has('1.9') };
}

export function capabilitiesOf(office: OfficeNamespace): HostCapabilities {
  const { requirements, diagnostics } = office.context;
  const enough = requirements.isSetSupported('ExcelApi', '1.4');
  return {
    canWrite: enough && !isReadOnlyDocument(office),
    canSelect: enough,
    description: `Excel ${diagnostics.version} ${diagnostics.platform}`,
  };
}

/** `document.mode` is known without a request; it says nothing of sheets that are protected. */
export function isReadOnlyDocument(office: OfficeNamespace): boolean {
  return String(office.context.document.mode) === 'readOnly';
}
