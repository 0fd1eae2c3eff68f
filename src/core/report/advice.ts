/** What a finding is based on and how it is repaired: of its rule, not of the finding, and asked for after it. */
import { RULE_HELP } from '../rules/help';
import type { RuleHelp } from '../rules/rule-help';

export interface Advice {
  readonly basis: string;
  /** false: common practice, not seen in a source (依据待核实). */
  readonly verified: boolean;
  readonly repair: string;
}

/** @param rule id as a finding has it; a rule that failed (R00) is based on nothing */
export function adviceOf(rule: string): Advice {
  const help = (RULE_HELP as Readonly<Partial<Record<string, RuleHelp>>>)[rule];
  return { basis: help?.basis ?? '', verified: help?.verified === 'found', repair: help?.repair ?? '' };
}
