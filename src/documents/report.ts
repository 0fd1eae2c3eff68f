/** The drafted report in the format it is handed in. */
import type { AttachedForm, Draft } from '../core';
import { officialDocument, type OfficialParagraph } from './official-document';

/** Characters of 二号 in a line. */
const TITLE_LINE = 20;

/** A title of two lines has the unit in the first. */
function titleOf({ title, unitName }: Draft): string {
  if (unitName === null || title.length <= TITLE_LINE || !title.startsWith(unitName)) return title;
  return `${unitName}\n${title.slice(unitName.length)}`;
}

/** @returns the bytes of a .docx; gaps are highlighted, `attached` stands on pages of its own behind the text */
export function reportDocument(draft: Draft, attached: readonly AttachedForm[] = []): Promise<Uint8Array> {
  const paragraphs = draft.paragraphs.map(({ level, text }): OfficialParagraph =>
    level === 'title' && text === draft.title ? { level, text: titleOf(draft) } : { level, text },
  );
  // one line between the title and the text
  const body = paragraphs.findIndex(({ level }) => level !== 'title');
  return officialDocument(
    draft.title,
    paragraphs.map((paragraph, index) => (index === body ? { ...paragraph, lineBefore: true } : paragraph)),
    attached,
  );
}
