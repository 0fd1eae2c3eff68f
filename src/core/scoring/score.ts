/** Scores a whole form: execution rate, every indicator, the blocks, the total and its grade. */
import { big, fixed, plain, sum, type Big, type Decimal } from '../grid';
import type { Indicator, SelfAssessmentForm } from '../forms/form';
import type { Policy } from '../policies';
import { hasOwnPoints } from './counted';
import { scoreExecution } from './execution';
import { impliedWeights, labelPoints } from './implied';
import { scoreIndicator } from './indicator';
import type { ExecutionRate, Level1Score, ScoredForm, ScoredIndicator, Sums } from './scored';
import { scoreShared, scoreUnderWeight } from './shared';

function ownWeight(indicator: Indicator): Decimal | null {
  return indicator.weight?.number ?? null;
}

function scoreIndicators(form: SelfAssessmentForm, policy: Policy): ScoredIndicator[] {
  const budget = (form.funds?.total?.adjusted ?? form.funds?.total?.initial)?.number ?? null;
  const implied = policy.impliedWeights.value ? impliedWeights(form) : [];
  const followers = new Map<number, number[]>();
  form.indicators.forEach(({ sharesWith }, index) => {
    if (sharesWith !== null) followers.set(sharesWith, [...(followers.get(sharesWith) ?? []), index]);
  });
  const alone = form.indicators.map((indicator, index): ScoredIndicator => {
    const leader = form.indicators[indicator.sharesWith ?? indicator.sharesWeightWith ?? index]!;
    // The score of a group is not that of its first row.
    const row = followers.has(index) ? { ...indicator, score: null } : indicator;
    const impliedWeight = implied[indicator.sharesWith ?? index] ?? null;
    const scored = scoreIndicator(index, row, ownWeight(leader) ?? impliedWeight, budget, policy);
    if (impliedWeight !== null) return { ...scored, impliedWeight };
    const unknown = policy.impliedWeights.value && indicator.weight === null && scored.trace.id === 'no-weight';
    return unknown ? { ...scored, trace: { ...scored.trace, id: 'weight-not-implied' } } : scored;
  });
  return alone.map((scored, index): ScoredIndicator => {
    const own = form.indicators[index]!;
    if (own.sharesWith !== null) return { ...scored, points: null, trace: { ...scored.trace, id: 'shared' } };
    if (own.sharesWeightWith != null) return scoreUnderWeight(scored, own, form.indicators[own.sharesWeightWith]!);
    const group = followers.get(index);
    const weight = ownWeight(own) ?? scored.impliedWeight ?? null;
    if (group === undefined || weight === null) return scored;
    const rows = [scored, ...group.map((follower) => alone[follower]!)];
    return scoreShared(rows, weight, own.score?.number ?? null);
  });
}

/** Sums over some rows of a form: what was entered, what was computed, and how many count but cannot be computed. */
export function sumScores(form: SelfAssessmentForm, scored: readonly ScoredIndicator[], rows: readonly number[]): Sums {
  const present = (values: readonly (Decimal | null | undefined)[]) => sum(values.filter((value) => value != null));
  const indicators = rows.map((index) => form.indicators[index]!);
  return {
    weight: plain(present(indicators.map(ownWeight))),
    entered: fixed(present(indicators.map(({ score }) => score?.number)), 2),
    computed: fixed(present(rows.map((index) => scored[index]!.points)), 2),
    open: rows.filter((index) => hasOwnPoints(form.indicators[index]!) && scored[index]!.points === null).length,
  };
}

function blockScores(form: SelfAssessmentForm, scored: readonly ScoredIndicator[]): Level1Score[] {
  return form.level1Blocks.map(({ label, indicators }) => {
    const { weight, entered, computed } = sumScores(form, scored, indicators);
    return { label, weight, entered, computed };
  });
}

/** null as soon as one part that counts cannot be computed: a total with holes would be an invented number. */
function totalOf(
  execution: ExecutionRate | null,
  form: SelfAssessmentForm,
  scored: readonly ScoredIndicator[],
): Big | null {
  const parts: (Decimal | null)[] = form.indicators.flatMap((indicator, index) =>
    hasOwnPoints(indicator) ? [scored[index]!.points] : [],
  );
  if (parts.length === 0) return null;
  if (execution !== null && execution.weight !== null) parts.push(execution.points);
  return parts.includes(null) ? null : sum(parts as Decimal[]);
}

function weightTotal(execution: ExecutionRate | null, form: SelfAssessmentForm, policy: Policy): Decimal | null {
  const weights = form.indicators.map(ownWeight).filter((weight) => weight !== null);
  const own = weights.length > 0 || !policy.impliedWeights.value ? weights : [labelPoints(form)];
  if (own.length === 0 || own.includes(null)) return null;
  return plain(sum([...(own as Decimal[]), execution?.weight ?? '0']));
}

export function gradeOf(total: Decimal, policy: Policy): string {
  const { value } = policy.grades;
  return (value.find(({ from }) => big(total).gte(from)) ?? value.at(-1)!).name;
}

/** Blocks, total and grade of rows that were scored one by one. */
export function formOf(
  form: SelfAssessmentForm,
  executionRate: ExecutionRate | null,
  indicators: readonly ScoredIndicator[],
  policy: Policy,
): ScoredForm {
  const total = totalOf(executionRate, form, indicators);
  const computed = total === null ? null : fixed(total, 2);
  return {
    executionRate,
    indicators,
    level1: blockScores(form, indicators),
    total: {
      weight: weightTotal(executionRate, form, policy),
      computed,
      trace: { id: computed === null ? 'total-open' : 'total', params: {}, cells: [] },
    },
    grade: computed === null ? null : gradeOf(computed, policy),
  };
}

export function scoreForm(form: SelfAssessmentForm, policy: Policy): ScoredForm {
  return formOf(form, scoreExecution(form, policy), scoreIndicators(form, policy), policy);
}
