/** What the tab 报告 remembers beside the draft. Pure. */
import type { DocumentReason } from '../documents';
import type { AuditView, ReasonView } from './view';

export type ReportPage = 'text' | 'gaps' | 'reasons' | 'audit';

export const REPORT_PAGES: readonly ReportPage[] = ['text', 'gaps', 'reasons', 'audit'];

export interface ReportModel {
  readonly page: ReportPage;
  /** What a person chose to draft by; null: what goes with the workbook. */
  readonly outline: string | null;
  readonly project: number;
  /** 附自评表 in a Word document. */
  readonly withForm: boolean;
  /** The file that was handed to the browser last. */
  readonly saved: string | null;
  /** Reasons under way, by `reasonKey`. */
  readonly reasons: Readonly<Record<string, string>>;
  /** The text to be audited, as it was pasted. */
  readonly pasted: string;
  readonly audited: { readonly name: string | null; readonly view: AuditView } | null;
  /** Why a file could not be read. */
  readonly unreadable: DocumentReason | null;
}

export const INITIAL_REPORT: ReportModel = {
  page: 'text',
  outline: null,
  project: 0,
  withForm: false,
  saved: null,
  reasons: {},
  pasted: '',
  audited: null,
  unreadable: null,
};

export function reasonKey({ place, subject }: ReasonView): string {
  return `${place?.sheet ?? ''}!${place?.cell ?? ''} ${subject}`;
}

/** After a reading: texts for rows that no longer ask go. */
export function stillAsked(report: ReportModel, reasons: readonly ReasonView[]): ReportModel {
  const asked = new Set(reasons.map(reasonKey));
  const kept = Object.entries(report.reasons).filter(([key]) => asked.has(key));
  return { ...report, reasons: Object.fromEntries(kept) };
}

/** 字 as the policies count them: white space is none. The core counts the same (countCharacters). */
export function charactersOf(text: string): number {
  return [...text.replace(/\s/g, '')].length;
}

/** Gaps that are still in a text. */
export function gapsLeft(text: string): number {
  return text.match(/【[^】]*】/g)?.length ?? 0;
}
