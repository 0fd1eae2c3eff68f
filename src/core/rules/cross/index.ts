/** The rules of this group in the order of their ids. */
import { X01 } from './X01-staff-rate';
import type { Rule } from '../rule';

export const CROSS_RULES: readonly Rule[] = [X01];
