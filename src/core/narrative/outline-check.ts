/** What an outline may not say: names, lists and phrases nobody knows. For outlines of ours and of an office. */
import { countCommon, pairsOf } from '../rules/likeness';
import { GLOBAL_NAMES, LISTS, RULE_FLAG, type ListEntry, type NameEntry } from './named/catalogue';
import type { Block, Sentence } from './outline';
import { conditionsIn, namesIn, PhraseError } from './template';

/** `path` as people write it: `sections[2].blocks[1].item`. */
export type SentenceProblem =
  /** No such name here; `near` are the known ones most like it. */
  | { readonly path: string; readonly kind: 'name'; readonly name: string; readonly near: readonly string[] }
  /** A name without words of its own where words are wanted. */
  | { readonly path: string; readonly kind: 'flag'; readonly name: string }
  | { readonly path: string; readonly kind: 'list'; readonly name: string; readonly near: readonly string[] }
  /** The brackets do not fit; `at` counts from 1. */
  | { readonly path: string; readonly kind: 'phrase'; readonly phrase: string; readonly at: number };

const MOST_NEAR = 3;

/** Known names that are like a wrong one, the likest first. */
export function nearest(wrong: string, known: readonly string[]): string[] {
  const pairs = pairsOf(wrong.toLowerCase());
  const likeness = (name: string) => {
    const other = pairsOf(name.toLowerCase());
    return (2 * countCommon(pairs, other)) / Math.max(1, pairs.length + other.length);
  };
  return known
    .map((name) => ({ name, value: likeness(name) }))
    .filter(({ value }) => value > 0.3)
    .sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

export function listNamed(name: string): ListEntry | null {
  return Object.entries<ListEntry>(LISTS).find(([known]) => known === name)?.[1] ?? null;
}

/** @param names those of the list the sentence goes through, beside the ones that stand everywhere */
export function sentenceProblems(
  path: string,
  sentence: Sentence,
  names: readonly NameEntry[] = [],
): SentenceProblem[] {
  const known = [...GLOBAL_NAMES, ...names];
  const wordless = new Set(known.filter(({ flag }) => flag === true).map(({ name }) => name));
  const all = known.map(({ name }) => name);
  return sentence.flatMap((phrase, index): SentenceProblem[] => {
    const place = sentence.length === 1 ? path : `${path}[${index + 1}]`;
    try {
      const conditions = conditionsIn(phrase);
      const said = namesIn(phrase);
      const asked = conditions.filter((name) => !said.includes(name) && !RULE_FLAG.test(name));
      const unknown = [...said, ...asked].filter((name) => !all.includes(name));
      return [
        ...unknown.map((name) => ({ path: place, kind: 'name' as const, name, near: nearest(name, all) })),
        ...said.filter((name) => wordless.has(name)).map((name) => ({ path: place, kind: 'flag' as const, name })),
      ];
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      return [{ path: place, kind: 'phrase', phrase: error.phrase, at: error.at + 1 }];
    }
  });
}

/** @param path of the block */
export function blockProblems(path: string, block: Block): SentenceProblem[] {
  if (block.kind === 'paragraph') {
    return block.sentences.flatMap((sentence, index) => sentenceProblems(`${path}.sentences[${index + 1}]`, sentence));
  }
  const list = listNamed(block.list);
  if (list === null) {
    return [{ path: `${path}.list`, kind: 'list', name: block.list, near: nearest(block.list, Object.keys(LISTS)) }];
  }
  const inner = block.inner === undefined ? [] : [...list.names, ...(list.inner ?? [])];
  return [
    ...sentenceProblems(`${path}.item`, block.item, list.names),
    ...sentenceProblems(`${path}.inner`, block.inner?.item ?? [], inner),
    ...sentenceProblems(`${path}.empty`, block.empty),
  ];
}
