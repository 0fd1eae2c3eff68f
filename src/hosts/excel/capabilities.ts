/** What the Excel at hand can do, in one place. */
import type { HostCapabilities } from '../host';
import type { OfficeNamespace } from './requests';
import { NEEDED_API } from './support-table';

/** Members newer than the set everything needs (ExcelApi 1.4: Excel 2019 and later, Microsoft 365, the web). */
export interface Features {
  /** ExcelApi 1.7: `workbook.name`. */
  readonly workbookName: boolean;
  /** ExcelApi 1.7: `workbook.protection`. */
  readonly workbookProtection: boolean;
  /** ExcelApi 1.9: `worksheet.autoFilter`. */
  readonly filters: boolean;
  /** ExcelApi 1.13: `range.getMergedAreasOrNullObject`. */
  readonly mergedAreas: boolean;
}

export function featuresOf(office: OfficeNamespace): Features {
  const has = (version: string): boolean => office.context.requirements.isSetSupported('ExcelApi', version);
  const since7 = has('1.7');
  return { workbookName: since7, workbookProtection: since7, filters: has('1.9'), mergedAreas: has('1.13') };
}

/** Why something cannot be done: this Excel is too old, or the workbook is only being viewed. */
export type Lack = 'old-api' | 'viewing';

/** A capability that is missing has its reason; one without a reason is there. */
export interface ExcelCapabilities extends HostCapabilities {
  readonly lacks: { readonly write: Lack | null; readonly select: Lack | null };
}

export function capabilitiesOf(office: OfficeNamespace): ExcelCapabilities {
  const { requirements, diagnostics } = office.context;
  const tooOld = requirements.isSetSupported('ExcelApi', NEEDED_API) ? null : 'old-api';
  const write = tooOld ?? (isReadOnlyDocument(office) ? 'viewing' : null);
  return {
    canWrite: write === null,
    canSelect: tooOld === null,
    lacks: { write, select: tooOld },
    description: `Excel ${diagnostics.version} ${diagnostics.platform}`,
  };
}

/**
 * The document is only being viewed. Not `workbook.readOnly`: that is also true of a file opened from a read-only
 * place, which can be edited and saved under another name.
 */
export function isReadOnlyDocument(office: OfficeNamespace): boolean {
  return String(office.context.document.mode) === 'readOnly';
}
