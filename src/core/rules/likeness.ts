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

/** Whether 2·common ÷ (|a|+|b|) reaches `threshold`. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, threshold: Decimal): boolean {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return common > 0 && big(2 * common).gte(big(threshold).times(a.size + b.size));
}

/**
 * A search among `names`: gives the index of the first name that is alike.
 * @param threshold a fraction above 0
 */
export function similarTo(names: readonly string[], threshold: Decimal): (name: string) => number | null {
  const sets = names.map(pairsOf);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const pair of set) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const rarest = (set: ReadonlySet<string>) => {
    // Alike names share at least t/(2−t) of the pairs of either: any larger selection meets one of them.
    const least = Math.ceil(Number(big(threshold).div(big(2).minus(threshold)).times(set.size)));
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
    const candidates = new Set(rarest(set).flatMap((pair) => buckets.get(pair) ?? []));
    let first: number | null = null;
    for (const index of candidates) {
      if ((first === null || index < first) && isAlike(set, sets[index]!, threshold)) first = index;
    }
    return first;
  };
}
