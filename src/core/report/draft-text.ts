/** A draft as plain text (for the clipboard) and as Markdown. */
import type { Draft, DraftParagraph } from '../narrative';
import { indentOf } from './draft-rows';

/** One paragraph a line, first lines indented by two characters; ends with a line feed. */
export function draftToText(draft: Draft): string {
  return lines(
    draft.paragraphs.map((paragraph) => indentOf(paragraph) + paragraph.text),
    '\n',
  );
}

/** Headings as Markdown headings; everything else as paragraphs, with marks that Markdown would read escaped. */
export function draftToMarkdown(draft: Draft): string {
  return lines(draft.paragraphs.map(markdown), '\n\n');
}

function markdown({ level, text }: DraftParagraph): string {
  const escaped = text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^[-+](?=\s)/, '\\$&');
  if (level === 'title') return `# ${escaped}`;
  if (level === 1 || level === 2) return `${'#'.repeat(level + 1)} ${escaped}`;
  return escaped;
}

function lines(paragraphs: readonly string[], separator: string): string {
  return paragraphs.length === 0 ? '' : `${paragraphs.join(separator)}\n`;
}
