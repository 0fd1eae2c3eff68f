/**
 * The help of every rule. Nothing on the way of a check imports it: the pane loads it when a person asks why, and only
 * its type binds a rule to it, so that a rule without help does not compile.
 */
import { ARITHMETIC_HELP } from './arithmetic/help';
import { CROSS_HELP } from './cross/help';
import { EXPLANATIONS_HELP } from './explanations/help';
import { FORM_HELP } from './form/help';
import { QUALITY_HELP } from './quality/help';
import type { RuleHelp } from './rule-help';
import { SCORES_HELP } from './scores/help';

const HELP = {
  ...ARITHMETIC_HELP,
  ...SCORES_HELP,
  ...EXPLANATIONS_HELP,
  ...QUALITY_HELP,
  ...CROSS_HELP,
  ...FORM_HELP,
};

/** Id of a rule of the registry. */
export type RuleId = keyof typeof HELP;

export const RULE_HELP: Readonly<Record<RuleId, RuleHelp>> = HELP;
