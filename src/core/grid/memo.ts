/**
 * Remembering what pure functions gave. The same few texts fill most of a workbook, and a person checks one workbook
 * again and again: what a text says is worked out once. A memo can change how long an answer takes and never the
 * answer, provided the function is pure and nobody changes what it gave; both hold all over core.
 */

/** Values by text of which at least the last `size` that were asked for are kept, and never more than twice as many. */
export interface Memory<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/** Two generations instead of a list of uses: when the young one is full it becomes the old one, which is dropped. */
export function memory<T>(size: number): Memory<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const set = (key: string, value: T) => {
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    set,
    get(key) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const older = old.get(key);
      if (older !== undefined) set(key, older);
      return older;
    },
  };
}

/** Names, values and labels of a long form; what a memo of them costs is a few megabytes at most. */
const TEXTS = 16_384;
/** Longer texts are prose, seldom met twice and costly to keep. */
const LONGEST = 200;

/** For goals and paragraphs of a report, which are few: a person who checks again has changed one of them. */
export const PROSE: Bounds = { size: 512, longest: 4000 };

export interface Bounds {
  /** Texts in each generation. */
  readonly size: number;
  /** Characters; what is longer is not remembered. */
  readonly longest: number;
}

/** The function, remembering what it gave for the texts it met last. It must not give `undefined`. */
export function perText<T extends NonNullable<unknown> | null>(
  make: (text: string) => T,
  { size, longest }: Bounds = { size: TEXTS, longest: LONGEST },
): (text: string) => T {
  const known = memory<T>(size);
  return (text) => {
    if (text.length > longest) return make(text);
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = make(text)));
    return value;
  };
}

/** The function, remembering what it gave for every object that is still in use. It must not give `undefined`. */
export function perObject<K extends object, T extends NonNullable<unknown> | null>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

/** The same for a function of an object and of what is beside it, which seldom changes: what came of them last. */
export function perObjectWith<K extends object, B extends readonly unknown[], T>(
  make: (key: K, ...beside: B) => T,
): (key: K, ...beside: B) => T {
  const known = new WeakMap<K, { readonly beside: B; readonly value: T }>();
  return (key, ...beside) => {
    let last = known.get(key);
    if (last === undefined || last.beside.some((one, index) => one !== beside[index]))
      known.set(key, (last = { beside, value: make(key, ...beside) }));
    return last.value;
  };
}
