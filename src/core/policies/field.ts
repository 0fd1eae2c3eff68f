/** One field of a policy: its value, and how well that is known. */
import * as z from 'zod/mini';

/** `found`: seen in a source. `assumed`: common practice or our own choice; shown to people as 依据待核实. */
export interface Field<T> {
  value: T;
  verified: 'found' | 'assumed';
  source: string;
}

export function found<T>(value: T, source: string): Field<T> {
  return { value, verified: 'found', source };
}

export function assumed<T>(value: T, source: string): Field<T> {
  return { value, verified: 'assumed', source };
}

export const fieldOf = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ value, verified: z.enum(['found', 'assumed']), source: z.string().check(z.minLength(1)) });

/** Decimals are text in plain notation, as everywhere in the program; what may stand in the text has a name each. */
export const PATTERNS = {
  /** Also below zero. */
  decimal: /^-?\d+(\.\d+)?$/,
  /** Zero or more: 分, 万元, percentage points, months. */
  amount: /^\d+(\.\d+)?$/,
  /** More than zero. */
  positive: /^(?=.*[1-9])\d+(\.\d+)?$/,
  /** A fraction from 0 to 1. */
  share: /^(0(\.\d+)?|1(\.0+)?)$/,
  /** A whole number. */
  count: /^\d+$/,
  ruleId: /^[A-Z]\d{2}$/,
  policyId: /^[a-z0-9][a-z0-9-]{0,39}$/,
} as const;

export type PatternName = keyof typeof PATTERNS;

const text = (pattern: PatternName) => z.string().check(z.regex(PATTERNS[pattern]));

export const decimal = text('decimal');
export const amount = text('amount');
export const positive = text('positive');
export const share = text('share');
export const count = text('count');
export const ruleId = text('ruleId');
export const policyId = text('policyId');
/** A name or sentence that is not empty. */
export const words = z.string().check(z.minLength(1));
export const flag = z.boolean();

/** A list with at least one item. */
export const some = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1));
