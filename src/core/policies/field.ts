/** One field of a policy: its value, and how well that is known. */
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
