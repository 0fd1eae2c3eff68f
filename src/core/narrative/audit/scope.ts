/** Parts of a report about one project or a subordinate office: figures there are not those of the office as a whole. */
import { isForeign } from './context';
import { GENERAL_HEADING, ITEM_START, PROJECT_HEADING } from './words';

/** Longer paragraphs are no headings. */
const LONGEST_HEADING = 40;

export interface Scope {
  /** Of the paragraphs that follow. */
  readonly heading: boolean;
  /** Of this paragraph alone. */
  readonly paragraph: boolean;
}

export const NO_SCOPE: Scope = { heading: false, paragraph: false };

function isProject(words: string): boolean {
  const bare = words
    .replace(/^\([一二三四五六七八九十]+\)/, '')
    .replace(ITEM_START, '')
    .replace(/[。：:；，、]$/, '');
  return (PROJECT_HEADING.test(bare) || isForeign(bare)) && !GENERAL_HEADING.test(bare);
}

/** `text` in plain signs. A heading opens a part and closes the one before it. */
export function scopeAfter(text: string, before: Scope): Scope {
  const isHeading = text.length <= LONGEST_HEADING && !/[。；，]/.test(text) && !/\d[万元%人个]/.test(text);
  if (isHeading) return { heading: isProject(text), paragraph: false };
  const first = /^[^。：；，]{2,40}(?=[。：，])/.exec(text)?.[0] ?? '';
  return {
    heading: before.heading,
    paragraph: first !== '' && !/\d/.test(first.replace(ITEM_START, '')) && isProject(first),
  };
}
