/**
 * The sentence of every finding: what is wrong, where, what to do. Keys are rule ids, with the variant
 * behind a colon where a rule has several sentences. Besides a rule's own parameters a template may use
 * {subject}, {field}, {cell}, {expected}, {actual}, {by} (the difference without its sign).
 */
import { ARITHMETIC_SENTENCES } from './arithmetic';
import { SCORES_SENTENCES } from './scores';
import { EXPLANATIONS_SENTENCES } from './explanations';
import { QUALITY_SENTENCES } from './quality';
import { CROSS_SENTENCES } from './cross';
import { FORM_SENTENCES } from './form';
import { ENGINE_SENTENCES } from './engine';

export const FINDING_SENTENCES: Readonly<Record<string, string>> = {
  ...ARITHMETIC_SENTENCES,
  ...SCORES_SENTENCES,
  ...EXPLANATIONS_SENTENCES,
  ...QUALITY_SENTENCES,
  ...CROSS_SENTENCES,
  ...FORM_SENTENCES,
  ...ENGINE_SENTENCES,
};
