/** Every rule in the order of its id, group by group. A retired id (Q28) is never used again. */
import { ARITHMETIC_RULES } from './arithmetic';
import { SCORES_RULES } from './scores';
import { EXPLANATIONS_RULES } from './explanations';
import { QUALITY_RULES } from './quality';
import { CROSS_RULES } from './cross';
import { FORM_RULES } from './form';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  ...ARITHMETIC_RULES,
  ...SCORES_RULES,
  ...EXPLANATIONS_RULES,
  ...QUALITY_RULES,
  ...CROSS_RULES,
  ...FORM_RULES,
];
