/** The rules of this group in the order of their ids. */
import { Q06 } from './Q06-target-missing';
import { Q30 } from './Q30-goal-missing';
import type { Rule } from '../rule';

export const QUALITY_RULES: readonly Rule[] = [Q06, Q30];
