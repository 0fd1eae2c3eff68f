/** A written report beside the workbook: pasted, from a file, or the one on 自评报告. Nothing of it is written. */
import type { DocumentReason } from '../../documents';
import type { PaneContext } from './context';

/** The part of the web's `File` this needs. */
export interface ReportFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface AuditingCommands {
  /** Keeps what is being pasted over a change of tabs. */
  readonly typeReport: (text: string) => void;
  readonly auditPasted: () => void;
  readonly auditFile: (file: ReportFile) => void;
  readonly auditSheet: (sheet: string) => void;
}

type Source = { readonly text: string | null } | { readonly unreadable: DocumentReason };

async function readReport(file: ReportFile): Promise<Source> {
  const { readDocumentText, UnreadableDocumentError } = await import('../../documents');
  try {
    return { text: readDocumentText(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return { unreadable: error.reason };
    throw error;
  }
}

export function auditingCommands({ engine, dispatch, latest, run }: PaneContext): AuditingCommands {
  const audit = (name: string | null, open: () => Promise<Source> | Source): void =>
    run('checking', 'read', async (stop) => {
      dispatch({ type: 'report', change: { audited: null, unreadable: null } });
      const source = await open();
      stop();
      if ('unreadable' in source) return dispatch({ type: 'report', change: source });
      const view = await engine.audit(source.text);
      stop();
      dispatch({ type: 'report', change: { audited: { name, view } } });
    });
  return {
    typeReport: (pasted) => dispatch({ type: 'report', change: { pasted } }),
    auditPasted: () => audit(null, () => ({ text: latest().report.pasted })),
    auditSheet: (sheet) => audit(sheet, () => ({ text: null })),
    auditFile: (file) => audit(file.name, () => readReport(file)),
  };
}
