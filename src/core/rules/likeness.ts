/**
 * Likeness of names by pairs of characters (Dice), found without comparing everything with everything: two names that
 * are alike share one of their rarest pairs, so only names in such a bucket are compared.
 */
import { big, type Decimal } from '../grid';

export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 2 <= text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}

/** Thresholds are counted in whole parts, so that no binary fraction decides. */
const PARTS = 10_000;
/** In a form of some hundred rows never reached; beyond that the cost stays that of the rows. */
const MOST_COMPARED = 64;

/** Whether 2·common ÷ (|a|+|b|) reaches `parts` of PARTS. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, parts: number): boolean {
  const wanted = parts * (a.size + b.size);
  if (2 * PARTS * Math.min(a.size, b.size) < wanted) return false;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return common > 0 && 2 * PARTS * common >= wanted;
}

/**
 * A search among `names`: gives the index of a name that is alike, or null.
 * @param threshold a fraction above 0
 */
export function similarTo(names: readonly string[], threshold: Decimal): (name: string) => number | null {
  const sets = names.map(pairsOf);
  const parts = Number(big(threshold).times(PARTS).toFixed(0));
  const frequency = new Map<string, number>();
  for (const set of sets) for (const pair of set) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const rarest = (set: ReadonlySet<string>) => {
    // Alike names share at least t/(2−t) of the pairs of either: any larger selection meets one of them.
    const least = Math.ceil((parts * set.size) / (2 * PARTS - parts));
    const order = (pair: string) => frequency.get(pair) ?? 0;
    return [...set].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1)).slice(0, set.size - least + 1);
  };
  const buckets = new Map<string, number[]>();
  const seen = new Set<string>();
  sets.forEach((set, index) => {
    const name = names[index]!;
    if (seen.has(name)) return;
    seen.add(name);
    for (const pair of rarest(set)) {
      const bucket = buckets.get(pair);
      if (bucket === undefined) buckets.set(pair, [index]);
      else bucket.push(index);
    }
  });
  return (name) => {
    const set = pairsOf(name);
    const compared = new Set<number>();
    for (const pair of rarest(set)) {
      for (const index of buckets.get(pair) ?? []) {
        if (compared.has(index)) continue;
        if (isAlike(set, sets[index]!, parts)) return index;
        compared.add(index);
        if (compared.size >= MOST_COMPARED) return null;
      }
    }
    return null;
  };
}
