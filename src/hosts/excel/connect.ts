/** Waits for Excel: the one place that knows how office.js says it is there. */
import { ExcelHost } from './excel-host';

export interface ExcelConnection {
  readonly host: ExcelHost;
  /** Background of Excel's own window as it is now, `#RRGGBB`; null where this Excel does not tell. */
  readonly background: () => string | null;
  /** Where the workbook lies, by which what is kept of it is found again. */
  readonly place: { readonly address: string | null; readonly partition: string | null };
}

/** Older clients have no partition key. */
function placeOfDocument(): ExcelConnection['place'] {
  const { document, partitionKey } = Office.context as { document: Office.Document; partitionKey?: string };
  const { url } = document as { url: string | null };
  return { address: url === '' ? null : url, partition: partitionKey ?? null };
}

/** The desktop throws where it has no theme to tell. */
function backgroundOfOffice(): string | null {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor ?? null;
  } catch {
    return null;
  }
}

/**
 * null when office.js did not load or runs in another program than Excel. Never ends where office.js does not become
 * ready: how long to wait for it is the caller's business.
 */
export async function connectExcel(): Promise<ExcelConnection | null> {
  if (typeof Office === 'undefined') return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  return { host: new ExcelHost(Excel, Office), background: backgroundOfOffice, place: placeOfDocument() };
}
