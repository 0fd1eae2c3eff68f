/**
 * Scorecards: rows that are ratios are computed from 基础数据表 and the fund block, matched by their names
 * (domain notes §1.5); all other rows are for a person.
 */
import { big, fixed, type Big, type Decimal } from '../grid';
import type { Indicator, SelfAssessmentForm } from '../forms/form';
import {
  criterionPrinted,
  INPUTS,
  ratioNamed,
  RATIOS,
  type Criterion,
  type InputId,
  type Policy,
  type RatioId,
} from '../policies';
import { earnedBy, earnedByBalance, type Earned } from './criterion';
import { scoreExecution } from './execution';
import { unscored } from './indicator';
import type { RatioInputs } from './inputs';
import { evaluate, formulasOf, type Evaluated } from './ratios';
import { formOf } from './score';
import {
  withAlso,
  type ComputedRatio,
  type Outcome,
  type ScoredForm,
  type ScoredIndicator,
  type Trace,
  type TraceId,
} from './scored';

interface Row {
  readonly index: number;
  readonly indicator: Indicator;
  readonly weight: Decimal;
  readonly policy: Policy;
}

function traceOf({ indicator }: Row, id: TraceId, params: Record<string, string> = {}): Trace {
  const cells = [indicator.criterion?.cell, indicator.weight?.cell].filter((cell) => cell !== undefined);
  return { id, params, cells };
}

function outcomeOf(points: Decimal, weight: Decimal): Outcome {
  return big(points).gte(weight) ? 'met' : 'unmet';
}

function scored(
  row: Row,
  outcome: Outcome,
  points: Decimal | null,
  trace: Trace,
  ratio?: ComputedRatio,
): ScoredIndicator {
  return {
    ...unscored(row.index, row.indicator, 'no-target'),
    outcome,
    points,
    needsJudgement: outcome === 'judgement',
    trace,
    ...(ratio === undefined ? {} : { ratio }),
  };
}

/** What a person decides counts as entered, as long as it is possible. */
function byPerson(row: Row, trace: Trace, ratio?: ComputedRatio): ScoredIndicator {
  const entered = row.indicator.score?.number ?? null;
  const possible = entered !== null && big(entered).gte(0) && big(entered).lte(row.weight);
  return scored(row, 'judgement', possible ? fixed(big(entered), 2) : null, trace, ratio);
}

/** What the form itself prints goes before the policy. */
function criterionOf(row: Row, id: RatioId): Criterion | null {
  const printed = criterionPrinted(id, row.indicator.criterion?.text ?? '', row.weight);
  return printed ?? row.policy.scorecard.criteria[id]?.value ?? null;
}

function earned(row: Row, id: RatioId, rate: Big): Earned | null {
  const criterion = criterionOf(row, id);
  return criterion === null ? null : earnedBy(rate, row.weight, criterion, row.policy.scorecard.counting.value);
}

function missingOf(ids: readonly InputId[]): ComputedRatio['missing'] {
  return ids.map((id) => ({ id, ...INPUTS[id] }));
}

/** The names of what is missing, each with the place where it would stand, for the sentence. */
function missingWords(ids: readonly InputId[]): string {
  return missingOf(ids)
    .map(({ name, place }) => `${name}(${place})`)
    .join('、');
}

function ratioOf(
  id: RatioId,
  found: Pick<Evaluated, 'formula' | 'inputs' | 'missing'>,
  rate: Big | null,
): ComputedRatio {
  return {
    id,
    name: RATIOS[id].name,
    formula: found.formula,
    rate: rate === null ? null : fixed(rate, 2),
    inputs: found.inputs,
    missing: missingOf(found.missing),
    other: null,
    continuous: null,
  };
}

/** The other formula, where it can be computed and is not the same thing. */
function otherOf(row: Row, id: RatioId, other: Evaluated | undefined, rate: Big | null): ComputedRatio['other'] {
  if (other?.rate == null || (rate !== null && other.rate.eq(rate))) return null;
  return { formula: other.formula, rate: fixed(other.rate, 2), points: earned(row, id, other.rate)?.points ?? null };
}

/** Second thoughts of a trace: parts of a step, then the other formula. */
function alsoOf(row: Row, { continuous, other }: Pick<ComputedRatio, 'continuous' | 'other'>): Trace | undefined {
  const elsewhere = other === null ? undefined : otherTrace(row, other);
  if (continuous === null) return elsewhere;
  return withAlso(traceOf(row, 'ratio-continuous', { points: continuous }), elsewhere);
}

function otherTrace(row: Row, { formula, rate, points }: NonNullable<ComputedRatio['other']>): Trace {
  if (points === null) return traceOf(row, 'ratio-other-rate', { formula, rate });
  return traceOf(row, 'ratio-other', { formula, rate, points });
}

/** No building was approved and none was built. */
function isNothing(row: Row, id: RatioId, { top, bottom }: Evaluated): boolean {
  const criterion = criterionOf(row, id);
  const policy = row.policy.scorecard.criteria[id]?.value;
  const full = [criterion, policy].some((one) => one?.kind === 'deduct' && one.nothing === 'full');
  return full && top?.eq(0) === true && bottom?.eq(0) === true;
}

function scoreRate(row: Row, id: RatioId, found: Evaluated, rate: Big, other: Evaluated | undefined): ScoredIndicator {
  const points = earned(row, id, rate);
  const ratio: ComputedRatio = {
    ...ratioOf(id, found, rate),
    other: otherOf(row, id, other, rate),
    continuous: points?.continuous ?? null,
  };
  const params = { name: ratio.name, formula: found.formula, rate: ratio.rate!, weight: row.weight };
  const also = alsoOf(row, ratio);
  if (points === null) return byPerson(row, withAlso(traceOf(row, 'ratio-no-rule', params), also), ratio);
  const trace = traceOf(row, points.id, { ...params, ...points.params, points: points.points });
  return scored(row, outcomeOf(points.points, row.weight), points.points, withAlso(trace, also), ratio);
}

function scoreBalance(row: Row, inputs: RatioInputs): ScoredIndicator {
  const number = (id: InputId) => inputs.numbers.get(id) ?? null;
  const [adjusted, executed, carried] = [number('adjusted'), number('executed'), number('carried-in')];
  const used = [adjusted, executed, carried].filter((input) => input !== null);
  const about = (missing: readonly InputId[] = []) => ratioOf('balance', { formula: '', inputs: used, missing }, null);
  const ask = (missing: readonly InputId[]) => {
    const params = { name: RATIOS.balance.name, missing: missingWords(missing) };
    return scored(row, 'unscored', null, traceOf(row, 'ratio-missing', params), about(missing));
  };
  if (adjusted === null || executed === null) {
    return ask((['adjusted', 'executed'] as const).filter((id) => number(id) === null));
  }
  const left = big(adjusted.value).minus(executed.value);
  const criterion = row.policy.scorecard.criteria.balance?.value;
  const points =
    criterion?.kind === 'balance' ? earnedByBalance(left, carried?.value ?? null, row.weight, criterion) : undefined;
  if (points === undefined) return byPerson(row, traceOf(row, 'criterion-person'), about());
  if (points === null) return ask(['carried-in']);
  const params = { balance: fixed(left, 2), carried: fixed(big(carried?.value ?? '0'), 2), points };
  return scored(row, outcomeOf(points, row.weight), points, traceOf(row, 'ratio-balance', params), about());
}

function scoreRatio(row: Row, id: RatioId, inputs: RatioInputs): ScoredIndicator {
  if (id === 'balance') return scoreBalance(row, inputs);
  const [found, other] = formulasOf(id, inputs, row.policy).map((formula) => evaluate(formula, inputs));
  const supplied = inputs.rates.get(id);
  if (supplied !== undefined) {
    const formula = `${supplied.sheet}!${supplied.cell}`;
    return scoreRate(row, id, { ...found!, formula, inputs: [], missing: [] }, big(supplied.value), undefined);
  }
  const { name } = RATIOS[id];
  if (found!.rate !== null) return scoreRate(row, id, found!, found!.rate, other);
  const ratio = { ...ratioOf(id, found!, null), other: otherOf(row, id, other, null) };
  const also = alsoOf(row, ratio);
  if (found!.missing.length > 0) {
    const trace = traceOf(row, 'ratio-missing', { name, missing: missingWords(found!.missing) });
    return scored(row, 'unscored', null, withAlso(trace, also), ratio);
  }
  if (isNothing(row, id, found!)) {
    const points = fixed(big(row.weight), 2);
    return scored(row, 'met', points, traceOf(row, 'ratio-nothing', { name, weight: row.weight }), ratio);
  }
  return byPerson(row, withAlso(traceOf(row, 'ratio-undefined', { name, formula: found!.formula }), also), ratio);
}

function scoreRow(form: SelfAssessmentForm, index: number, inputs: RatioInputs, policy: Policy): ScoredIndicator {
  const indicator = form.indicators[index]!;
  if (indicator.sharesWith !== null) return unscored(index, indicator, 'shared');
  const weight = indicator.weight?.number ?? null;
  if (weight === null) return unscored(index, indicator, 'no-weight');
  const row: Row = { index, indicator, weight, policy };
  const id = ratioNamed(indicator.level3);
  return id === null ? byPerson(row, traceOf(row, 'criterion-person')) : scoreRatio(row, id, inputs);
}

/** The grade stands only where the scorecard is a whole one; many are a part of a larger table. */
export function scoreScorecard(form: SelfAssessmentForm, inputs: RatioInputs, policy: Policy): ScoredForm {
  const rows = form.indicators.map((_, index) => scoreRow(form, index, inputs, policy));
  const whole = formOf(form, scoreExecution(form, policy), rows, policy);
  const isWhole = whole.total.weight !== null && big(whole.total.weight).eq(policy.fullScore.value);
  return isWhole ? whole : { ...whole, grade: null };
}
