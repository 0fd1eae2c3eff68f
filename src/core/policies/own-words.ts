/** Whether a text is one of an office's own words. */
import type { OwnWords } from './own-words-schema';

export type { OwnWords } from './own-words-schema';

/** Texts that differ only in spaces, punctuation and width are the same. */
function plainText(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}%≥≤<>=.+*-]/gu, '');
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a text is one of a list; lists are prepared once. */
export function isListed(text: string, list: readonly string[]): boolean {
  if (list.length === 0) return false;
  const present = known.get(list) ?? new Set(list.map(plainText));
  known.set(list, present);
  return present.has(plainText(text));
}

export function isAccepted(text: string, { accepted }: OwnWords): boolean {
  return isListed(text, accepted.value);
}
