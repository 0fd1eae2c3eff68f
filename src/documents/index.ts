/** Writing comes as functions that load docx when they are first called; reading needs no more than fflate. */
import type { AttachedForm, Draft, ReturnNotice } from '../core';

export { readDocumentText, UnreadableDocumentError, type DocumentReason } from './read-text';

export interface ReportOptions {
  /** Forms (`attachedForms`) that follow as tables on pages of their own. */
  readonly attached?: readonly AttachedForm[];
}

/** The drafted report as a .docx. */
export async function writeReport(draft: Draft, { attached = [] }: ReportOptions = {}): Promise<Uint8Array> {
  return (await import('./report')).reportDocument(draft, attached);
}

/** 退回意见 as a .docx. @throws RangeError without a notice */
export async function writeReturnNotice(notices: readonly ReturnNotice[]): Promise<Uint8Array> {
  return (await import('./return-notice')).returnNoticeDocument(notices);
}
