/** Building Values: every field has its empty default here, so a reader states only what it found. */
import type { Comparator, Value, ValueContext, ValueFlag, ValueKind } from './value';

const NO_FLAGS: readonly ValueFlag[] = [];

/** The unit of a ratio: 1:1.2 is 1.2 of it. */
export const RATIO_UNIT = '比';

/** Every Value has all fields in this order: made tens of thousands of times, and read faster where all look alike. */
export function makeValue(raw: string, kind: ValueKind, fields: Partial<Value> = {}): Value {
  return {
    comparator: fields.comparator ?? null,
    number: fields.number ?? null,
    upper: fields.upper ?? null,
    unit: fields.unit ?? null,
    date: fields.date ?? null,
    rank: fields.rank ?? null,
    parts: fields.parts ?? null,
    approximate: fields.approximate ?? false,
    band: fields.band ?? null,
    endValue: fields.endValue ?? null,
    flags: fields.flags ?? NO_FLAGS,
    certainty: fields.certainty ?? 'sure',
    raw,
    kind,
  };
}

/** The same value with further flags, each once, in the order they were found. */
export function withFlags(value: Value, flags: readonly ValueFlag[]): Value {
  return flags.length === 0 ? value : { ...value, flags: [...new Set([...value.flags, ...flags])] };
}

export function doubtful(value: Value): Value {
  return { ...value, certainty: 'doubtful' };
}

export function hasFlag(value: Value, flag: ValueFlag): boolean {
  return value.flags.includes(flag);
}

/** 0.85 read as 85%: of two ways to read it the likelier; a shortfall it shows is one either way. */
export function isOnlyFraction(value: Value): boolean {
  return hasFlag(value, 'percent-from-fraction') && !hasFlag(value, 'unit-conflict');
}

export const EMPTY_CONTEXT: ValueContext = {
  role: 'target',
  name: '',
  unitColumn: '',
  comparatorColumn: '',
  header: '',
  year: null,
  date1904: false,
};

/** What a reader of text sees: the normalised text, the raw one, and the surroundings. */
export interface Reading {
  /** Normalised: no spaces, half-width, comparator signs unified. */
  readonly text: string;
  readonly raw: string;
  readonly context: ValueContext;
}

/** A reader answers a Value when the whole text is of its kind, else null. */
export type Reader = (reading: Reading) => Value | null;

/** A target that states no comparator means `implied`; an actual then has none. */
export function impliedComparator(
  context: ValueContext,
  implied: Comparator,
): { readonly comparator: Comparator | null; readonly flags: readonly ValueFlag[] } {
  return context.role === 'target'
    ? { comparator: implied, flags: ['implied-comparator'] }
    : { comparator: null, flags: [] };
}
