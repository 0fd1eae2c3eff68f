/** A paragraph by sentences, each with the cells of what it says. */
import type { Said } from './template';

export interface DraftSentence {
  /** With its mark at the end; the sentences of a paragraph together are its text. */
  readonly text: string;
  /** Full addresses, in the order of the words. */
  readonly sources: readonly string[];
}

/** Up to the mark that ends a sentence or a part of its own, with what closes behind it; a gap is never cut. */
const SENTENCE = /(?:【[^】]*】|[^。！？；\n])*(?:[。！？；\n]+[”』」）】]*|$)/g;

export function sentencesOf(text: string, said: readonly Said[]): DraftSentence[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: words, index }) => {
    if (words === '') return [];
    const within = said.filter(({ start }) => start >= index && start < index + words.length);
    return [{ text: words, sources: [...new Set(within.flatMap(({ sources }) => sources))] }];
  });
}
