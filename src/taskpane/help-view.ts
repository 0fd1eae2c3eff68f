/** Why a rule speaks and how to repair it; loaded when a person first asks. */
import { adviceOf, helpText, ruleById } from '../core';
import type { HelpView } from './view';

/** @param id of the rule of a finding; one that failed (R00) has no page */
export function helpView(id: string): HelpView {
  const rule = ruleById(id);
  return { ...adviceOf(id), page: rule === undefined ? '' : helpText(rule).trimEnd() };
}
