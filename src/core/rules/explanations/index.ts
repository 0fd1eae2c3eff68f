/** The rules of this group in the order of their ids. */
import { E01 } from './E01-reason-missing';
import { E03 } from './E03-actual-missing';
import type { Rule } from '../rule';

export const EXPLANATIONS_RULES: readonly Rule[] = [E01, E03];
