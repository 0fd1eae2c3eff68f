/** What the Excel at hand can do, in one place. */
import type { HostCapabilities, MissingCapability } from '../host';
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
  /** ExcelApi 1.9: `worksheet.pageLayout`. */
  readonly pageLayout: boolean;
  /** ExcelApi 1.13: `range.getMergedAreasOrNullObject`. */
  readonly mergedAreas: boolean;
}

export function featuresOf(office: OfficeNamespace): Features {
  const has = (version: string): boolean => office.context.requirements.isSetSupported('ExcelApi', version);
  const since7 = has('1.7');
  const since9 = has('1.9');
  return {
    workbookName: since7,
    workbookProtection: since7,
    filters: since9,
    pageLayout: since9,
    mergedAreas: has('1.13'),
  };
}

export function capabilitiesOf(office: OfficeNamespace): HostCapabilities {
  const { requirements, diagnostics } = office.context;
  const lacks = lacksOf(!requirements.isSetSupported('ExcelApi', NEEDED_API), isReadOnlyDocument(office));
  const has = (wanted: MissingCapability['capability']) => lacks.every(({ capability }) => capability !== wanted);
  return {
    canWrite: has('write'),
    canSelect: has('select'),
    lacks,
    description: `Excel ${diagnostics.version} ${diagnostics.platform}`,
  };
}

function lacksOf(isOld: boolean, isViewed: boolean): readonly MissingCapability[] {
  if (isOld) {
    return [
      { capability: 'write', reason: 'old-interface' },
      { capability: 'select', reason: 'old-interface' },
    ];
  }
  return isViewed ? [{ capability: 'write', reason: 'viewing' }] : [];
}

/**
 * The document is only being viewed. Not `workbook.readOnly`: that is also true of a file opened from a read-only
 * place, which can be edited and saved under another name.
 */
export function isReadOnlyDocument(office: OfficeNamespace): boolean {
  return String(office.context.document.mode) === 'readOnly';
}
