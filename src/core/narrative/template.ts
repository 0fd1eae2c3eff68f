/**
 * The little language in which outlines word their sentences:
 *
 *   {fund.adjusted}        the text of a fact
 *   [，其中…{x}…]           left out when a fact in it is not known; may be nested
 *   [a & !b ? …]           left out unless a is known and b is not
 *
 * A fact that is not known outside of [] makes the phrase unusable, unless the outline says how to mark
 * its absence (`missing`).
 */
import type { Fact } from './facts-by-name';
import { gapMark } from './gaps';

export interface Phrase {
  readonly text: string;
  /** Conditions as in `[a & !b ? …]`; absent: always. */
  readonly when?: string;
}

/** Where in a text the words of a fact stand, and the cells they come from (full addresses). */
export interface Said {
  readonly start: number;
  /** The first character behind them. */
  readonly end: number;
  readonly sources: readonly string[];
}

export interface Rendered {
  readonly text: string;
  readonly sources: readonly string[];
  /** In the order of the words; facts without a cell are left out. */
  readonly said: readonly Said[];
}

/** Words that come from no cell. */
export function plainWords(text: string): Rendered {
  return { text, sources: [], said: [] };
}

/** One behind the other. */
export function joinRendered(parts: readonly Rendered[], separator = ''): Rendered {
  const said: Said[] = [];
  let at = 0;
  for (const part of parts) {
    said.push(...part.said.map(({ start, end, sources }) => ({ start: start + at, end: end + at, sources })));
    at += part.text.length + separator.length;
  }
  return {
    text: parts.map((part) => part.text).join(separator),
    sources: unique(parts.flatMap((part) => part.sources)),
    said,
  };
}

export type Lookup = (name: string) => Fact | undefined;

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'optional'; readonly when: string; readonly parts: readonly Part[] };

/** A sentence of an outline that the little language cannot read; `at` is the place in the text, from 0. */
export class PhraseError extends Error {
  constructor(
    readonly phrase: string,
    readonly at: number,
  ) {
    super(`cannot read the phrase at ${at}: ${phrase}`);
    this.name = 'PhraseError';
  }
}

/** The first usable phrase; null where none is. */
export function say(
  phrases: readonly Phrase[],
  lookup: Lookup,
  missing: Readonly<Record<string, string>>,
): Rendered | null {
  for (const phrase of phrases) {
    const conditions = holds(phrase.when ?? '', lookup);
    const rendered = conditions === null ? null : render(parsePhrase(phrase.text), lookup, missing);
    if (conditions !== null && rendered !== null) {
      return { ...joined(rendered.pieces), sources: unique([...conditions, ...rendered.sources]) };
    }
  }
  return null;
}

/** The names whose words a phrase says, for checking an outline. Throws PhraseError. */
export function namesIn(phrase: Phrase): string[] {
  return unique(partsOf(phrase).flatMap((part) => (part.kind === 'name' ? [part.name] : [])));
}

/** The names it only asks for. Throws PhraseError. */
export function conditionsIn(phrase: Phrase): string[] {
  const names = (when: string) => when.split('&').map((one) => one.trim().replace(/^!/, ''));
  const inside = partsOf(phrase).flatMap((part) => (part.kind === 'optional' ? names(part.when) : []));
  return unique([...names(phrase.when ?? ''), ...inside].filter((name) => name !== ''));
}

/** All parts, those within `[]` as well. */
function partsOf(phrase: Phrase): Part[] {
  const walk = (parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => (part.kind === 'optional' ? [part, ...walk(part.parts)] : [part]));
  return walk(parsePhrase(phrase.text));
}

/** Sources of the conditions; null when one does not hold. */
function holds(when: string, lookup: Lookup): readonly string[] | null {
  const sources: string[] = [];
  for (const condition of when.split('&').map((one) => one.trim())) {
    if (condition === '') continue;
    const fact = lookup(condition.replace(/^!/, ''));
    if ((fact === undefined) !== condition.startsWith('!')) return null;
    sources.push(...(fact?.sources ?? []));
  }
  return sources;
}

/** Pieces of a sentence: words of the outline, and texts of facts, which nobody may tidy. */
interface Piece {
  readonly words: boolean;
  readonly text: string;
  readonly sources: readonly string[];
}

interface Pieces {
  readonly pieces: readonly Piece[];
  readonly sources: readonly string[];
}

function render(parts: readonly Part[], lookup: Lookup, missing: Readonly<Record<string, string>>): Pieces | null {
  const pieces: Piece[] = [];
  const sources: string[] = [];
  for (const part of parts) {
    if (part.kind === 'text') {
      pieces.push({ words: true, text: part.text, sources: [] });
    } else if (part.kind === 'name') {
      const gap = missing[part.name];
      const fact = lookup(part.name) ?? (gap === undefined ? undefined : { text: gapMark(gap), sources: [] });
      if (fact === undefined) return null;
      pieces.push({ words: false, text: fact.text, sources: fact.sources });
      sources.push(...fact.sources);
    } else {
      const conditions = holds(part.when, lookup);
      const inner = conditions === null ? null : render(part.parts, lookup, {});
      if (conditions === null || inner === null) continue;
      pieces.push(...inner.pieces);
      sources.push(...conditions, ...inner.sources);
    }
  }
  return { pieces, sources };
}

// A character of the private use area stands for the text of a fact while the words around it are tidied.
const STAND_IN = '\ue000';

/** Pieces left out leave commas behind: of two marks in a row the later one wins. */
function joined(pieces: readonly Piece[]): Pick<Rendered, 'text' | 'said'> {
  const facts = pieces.filter((piece) => !piece.words);
  const words = pieces
    .map((piece) => (piece.words ? piece.text : STAND_IN))
    .join('')
    .replace(/[，、；]+(?=[，。；）])/g, '')
    .replace(/([：（])[，、；]/g, '$1');
  const [first = '', ...others] = words.split(STAND_IN);
  const said: Said[] = [];
  let text = first;
  others.forEach((rest, index) => {
    const fact = facts[index]!;
    const start = text.length;
    text += fact.text;
    if (fact.sources.length > 0 && fact.text !== '') said.push({ start, end: text.length, sources: fact.sources });
    text += rest;
  });
  return { text, said };
}

/** Nobody nests deeper on purpose. */
const DEEPEST = 20;

const parsed = new Map<string, readonly Part[]>();

function parsePhrase(text: string): readonly Part[] {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const { parts, end } = parseParts(text, 0, 0);
  if (end !== text.length) throw new PhraseError(text, end);
  parsed.set(text, parts);
  return parts;
}

/** `depth`: how many brackets are open. */
function parseParts(text: string, start: number, depth: number): { parts: Part[]; end: number } {
  if (depth > DEEPEST) throw new PhraseError(text, start);
  const parts: Part[] = [];
  let at = start;
  while (at < text.length && text[at] !== ']') {
    if (text[at] === '{') {
      const name = /^\{([A-Za-z][\w.-]*)\}/.exec(text.slice(at))?.[1];
      if (name === undefined) throw new PhraseError(text, at);
      parts.push({ kind: 'name', name });
      at += name.length + 2;
    } else if (text[at] === '[') {
      const when = /^\[([A-Za-z!][\w.&! -]*)\?/.exec(text.slice(at))?.[1] ?? null;
      const inner = parseParts(text, at + 1 + (when === null ? 0 : when.length + 1), depth + 1);
      parts.push({ kind: 'optional', when: when ?? '', parts: inner.parts });
      at = inner.end + 1;
    } else {
      const next = /[{}[\]]/.exec(text.slice(at));
      const end = next === null ? text.length : at + next.index;
      if (end === at) throw new PhraseError(text, at);
      parts.push({ kind: 'text', text: text.slice(at, end) });
      at = end;
    }
  }
  if (depth > 0 && at >= text.length) throw new PhraseError(text, start);
  return { parts, end: at };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
