/**
 * Likeness of names by pairs of characters (Dice), found without comparing everything with everything: two names that
 * are alike share one of their rarest pairs, so only names in such a bucket are compared.
 */
import { big, type Decimal } from '../grid';
import { perText } from '../grid/memo';

/** Two characters as one whole number, which sorts as they do. */
type Pair = number;

const UNITS = 2 ** 16;
/** All pairs are below. */
const PAIRS = UNITS * UNITS;

/** The pairs of neighbouring characters, each once, ascending. */
export const pairsOf = perText((text): readonly Pair[] => {
  const pairs = new Set<Pair>();
  for (let at = 0; at + 2 <= text.length; at += 1) pairs.add(text.charCodeAt(at) * UNITS + text.charCodeAt(at + 1));
  return [...pairs].sort((a, b) => a - b);
});

/** Thresholds are counted in whole parts, so that no binary fraction decides. */
const PARTS = 10_000;
/** In a form of some hundred rows never reached; beyond that the cost stays that of the rows. */
const MOST_COMPARED = 64;

export function countCommon(a: readonly Pair[], b: readonly Pair[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) common += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return common;
}

interface Name {
  readonly pairs: readonly Pair[];
  /** One of 32 bits for each pair: a pair of a name whose bit another has not stands not in the other. */
  readonly mark: number;
}

function nameOf(text: string): Name {
  const pairs = pairsOf(text);
  let mark = 0;
  for (const pair of pairs) mark |= 1 << (pair % 31);
  return { pairs, mark };
}

/** Set bits of 32, counted in pairs, fours and bytes at once. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Whether 2·common ÷ (|a|+|b|) reaches `parts` of PARTS. */
function isAlike(a: Name, b: Name, parts: number): boolean {
  const wanted = parts * (a.pairs.length + b.pairs.length);
  const most = Math.min(a.pairs.length - countBits(a.mark & ~b.mark), b.pairs.length - countBits(b.mark & ~a.mark));
  if (2 * PARTS * most < wanted) return false;
  const common = countCommon(a.pairs, b.pairs);
  return common > 0 && 2 * PARTS * common >= wanted;
}

function countPairs(names: readonly Name[]): ReadonlyMap<Pair, number> {
  const frequency = new Map<Pair, number>();
  for (const { pairs } of names) for (const pair of pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  return frequency;
}

/** So many of a name's pairs that any name alike has one of them, the rarest among all names first. */
function rarestOf(pairs: readonly Pair[], frequency: ReadonlyMap<Pair, number>, parts: number): Float64Array {
  // Alike names share at least t/(2−t) of the pairs of either: any larger selection meets one of them.
  const least = Math.ceil((parts * pairs.length) / (2 * PARTS - parts));
  // Frequency and pair in one number, for numbers sort without being asked.
  const keys = new Float64Array(pairs.length);
  pairs.forEach((pair, at) => (keys[at] = (frequency.get(pair) ?? 0) * PAIRS + pair));
  return keys.sort().subarray(0, Math.max(pairs.length - least + 1, 0));
}

/**
 * A search among `names`: gives the index of a name that is alike, or null.
 * @param threshold a fraction above 0
 */
export function similarTo(names: readonly string[], threshold: Decimal): (name: string) => number | null {
  const own = names.map(nameOf);
  const parts = Number(big(threshold).times(PARTS).toFixed(0));
  const frequency = countPairs(own);
  const buckets = new Map<Pair, number[]>();
  for (const index of firstOfEach(names).values()) {
    for (const key of rarestOf(own[index]!.pairs, frequency, parts)) {
      const bucket = buckets.get(key % PAIRS);
      if (bucket === undefined) buckets.set(key % PAIRS, [index]);
      else bucket.push(index);
    }
  }
  const comparedIn = new Int32Array(names.length);
  let search = 0;
  return (name) => {
    const searched = nameOf(name);
    let compared = 0;
    search += 1;
    for (const key of rarestOf(searched.pairs, frequency, parts)) {
      for (const index of buckets.get(key % PAIRS) ?? []) {
        if (comparedIn[index] === search) continue;
        if (isAlike(searched, own[index]!, parts)) return index;
        comparedIn[index] = search;
        compared += 1;
        if (compared >= MOST_COMPARED) return null;
      }
    }
    return null;
  };
}

function firstOfEach(names: readonly string[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  names.forEach((name, index) => {
    if (!first.has(name)) first.set(name, index);
  });
  return first;
}
