/** Which rows a text of 偏差原因 can be about. */
import type { AssessedForm } from '../facts/facts';
import type { Policy } from '../policies';
import { overOf, overTier } from './over-completion';
import { comparisonOf, hasFullMarks, pointsOf } from './rows';
import type { ScoredRow } from './rule';

/** Not met, given less than its points, or so much more done that the policy asks why. */
export function needsReason(row: ScoredRow, assessed: AssessedForm, policy: Policy): boolean {
  const outcome = comparisonOf(row, assessed.form)?.outcome;
  const over = overOf(row, assessed);
  if (outcome === 'unmet' || (over !== null && overTier(over, policy) !== null)) return true;
  return pointsOf(row, assessed) === null ? outcome === 'judgement' : !hasFullMarks(row, assessed);
}

/** Full marks, met as far as numbers say, and no more done than asked: there is nothing to explain. */
export function isSettled(row: ScoredRow, assessed: AssessedForm): boolean {
  return (
    hasFullMarks(row, assessed) &&
    overOf(row, assessed) === null &&
    comparisonOf(row, assessed.form)?.outcome !== 'unmet'
  );
}
