/** 退回意见.docx: each unit on pages of its own. */
import type { ReturnNotice } from '../core';
import { officialDocument, type OfficialParagraph } from './official-document';

/** @returns the bytes of a .docx. @throws RangeError without a notice: there is nothing to send back */
export function returnNoticeDocument(notices: readonly ReturnNotice[]): Promise<Uint8Array> {
  const [first] = notices;
  if (first === undefined) throw new RangeError('no notice');
  const paragraphs = notices.flatMap((notice, index): OfficialParagraph[] =>
    notice.paragraphs.map((paragraph, line) => ({ ...paragraph, startsPage: index > 0 && line === 0 })),
  );
  return officialDocument(first.paragraphs[0]!.text, paragraphs);
}
