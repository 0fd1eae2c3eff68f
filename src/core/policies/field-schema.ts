/** The shape of a field; apart from the fields themselves, so that a policy of ours needs no schema library. */
import * as z from 'zod/mini';
import { PATTERNS, type PatternName } from './field';

export const fieldOf = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ value, verified: z.enum(['found', 'assumed']), source: z.string().check(z.minLength(1)) });

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
