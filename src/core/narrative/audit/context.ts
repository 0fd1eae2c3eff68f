/** What a sentence is about so far: the thing named last, whether it is somebody else's, whether it is another year. */
import type { Thing } from './fact';
import type { NamedIndicator } from './indicator-facts';
import { CARRIED_OVER, COMPARED, FOREIGN, OTHER_TIME_WORDS, OWN_TIME_WORDS } from './words';

export interface Context {
  readonly thing: Thing | null;
  readonly indicator: NamedIndicator | null;
  /** Figures of others: a subordinate office, a project without a form. */
  readonly foreign: boolean;
  readonly otherTime: boolean;
  /** The paragraph lists what was planned: results and targets may both be meant. */
  readonly goals: boolean;
}

export const NO_CONTEXT: Context = { thing: null, indicator: null, foreign: false, otherTime: false, goals: false };

/** Names as they stand in texts, by their first two characters. */
export class IndicatorNames {
  private readonly starts = new Map<string, NamedIndicator[]>();

  constructor(indicators: readonly NamedIndicator[]) {
    for (const one of indicators) {
      const start = one.name.slice(0, 2);
      this.starts.set(start, [...(this.starts.get(start) ?? []), one]);
    }
  }

  /** The name that ends last in the text, the longest of those; with its place. */
  last(text: string): { readonly indicator: NamedIndicator; readonly from: number; readonly to: number } | null {
    let found: { indicator: NamedIndicator; from: number; to: number } | null = null;
    for (let at = 0; at + 1 < text.length; at += 1) {
      for (const indicator of this.starts.get(text.slice(at, at + 2)) ?? []) {
        const to = at + indicator.name.length;
        if (!text.startsWith(indicator.name, at)) continue;
        if (found === null || to > found.to) found = { indicator, from: at, to };
      }
    }
    return found;
  }
}

/** The thing that is named last in a text; of several that end there the longest. */
export function lastThing(
  text: string,
  things: readonly Thing[],
): { readonly thing: Thing; readonly to: number } | null {
  let found: { thing: Thing; from: number; to: number } | null = null;
  for (const thing of things) {
    for (const match of text.matchAll(thing.mention)) {
      if (match[0] === '') continue;
      const from = match.index;
      const to = from + match[0].length;
      if (found === null || to > found.to || (to === found.to && from < found.from)) found = { thing, from, to };
    }
  }
  return found;
}

/** Whether a clause speaks of another year; null where it does not say. */
export function timeOf(text: string, year: number | null): 'own' | 'other' | null {
  const years = [...text.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  const named = years.at(-1);
  if (named !== undefined && year !== null) return named === year ? 'own' : 'other';
  const rest = text.replace(COMPARED, '').replace(CARRIED_OVER, '');
  if (OTHER_TIME_WORDS.test(rest)) return 'other';
  return OWN_TIME_WORDS.test(rest) ? 'own' : null;
}

/** Words that make what follows somebody else's figures. */
export function isForeign(text: string): boolean {
  return FOREIGN.test(text);
}
