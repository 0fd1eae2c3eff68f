/** 扣分明细: what every row of a form lacks to full marks, in words, with the cells to look at. */
import type { AssessedForm } from '../facts/facts';
import type { SelfAssessmentForm } from '../forms/form';
import { big, fixed, fullAddress, plain, sum, type Decimal } from '../grid';
import { RATE_POINTS } from '../messages/forms';
import { LOST_SENTENCES, RATE_SUBJECT } from '../messages/lost-points';
import { fill } from '../messages/template';
import { sayNumber } from '../narrative/say-value';
import { hasOwnPoints } from '../scoring/counted';
import type { ExecutionRate, ScoredIndicator } from '../scoring/scored';
import { printValue, RATIO_UNIT } from '../values';
import { wordTrace } from './trace-words';

export interface LostPoints {
  /** Into the form's indicators; null: the execution rate. */
  readonly index: number | null;
  readonly subject: string;
  /** 分, two decimals, above 0; null: the row cannot be computed yet. */
  readonly lost: Decimal | null;
  readonly sentence: string;
  /** Full addresses, in the order of the words, the cell to change last. */
  readonly cells: readonly string[];
}

/** What is missing from `weight`; null where nothing is. */
function missing(weight: Decimal, points: Decimal): Decimal | null {
  const lost = big(weight).minus(points);
  return lost.gt(0) ? fixed(lost, 2) : null;
}

function lostByRate(rate: ExecutionRate): Pick<LostPoints, 'lost' | 'sentence'> | null {
  const { weight, points, trace, pointsTrace } = rate;
  if (weight === null) return null;
  if (points === null) return { lost: null, sentence: fill(LOST_SENTENCES.open, { trace: wordTrace(trace), weight }) };
  const lost = missing(weight, points);
  if (lost === null) return null;
  const { executed, adjusted } = trace.params;
  if (executed === undefined || adjusted === undefined) {
    return { lost, sentence: fill(LOST_SENTENCES.other, { trace: wordTrace(pointsTrace), lost }) };
  }
  const left = fixed(big(adjusted).minus(executed), 2);
  const sentence = trace.id === 'rate-initial' ? LOST_SENTENCES.rateInitial : LOST_SENTENCES.rate;
  return { lost, sentence: fill(sentence, { ...trace.params, left, lost }) };
}

/** How far the actual is from its target, in the words of its unit: `3次`, `5.5个百分点`; null where that is no number. */
function distance({ comparison, target }: ScoredIndicator): string | null {
  if (comparison?.outcome !== 'unmet' || target === null) return null;
  const { targetNumber, actualNumber, unit } = comparison;
  // 4:1 against 3:1 is no distance in a unit
  if (targetNumber === null || actualNumber === null || unit === RATIO_UNIT) return null;
  const by = big(actualNumber).minus(targetNumber).abs();
  return unit === '%' ? by.toFixed() + RATE_POINTS : sayNumber(by, unit ?? '', target.raw);
}

function lostByRow(row: ScoredIndicator, weight: Decimal | null): Pick<LostPoints, 'lost' | 'sentence'> | null {
  const { points, comparison } = row;
  // the second way of a trace is no matter of what was lost
  const { id, params, cells } = row.trace;
  const trace = wordTrace({ id, params, cells });
  if (points === null || weight === null) {
    const sentence = weight === null ? LOST_SENTENCES.openWeight : LOST_SENTENCES.open;
    return { lost: null, sentence: fill(sentence, { trace, weight: weight ?? '' }) };
  }
  const lost = missing(weight, points);
  if (lost === null) return null;
  if (row.needsJudgement) {
    // one row of several that share a score does not speak for the others
    const own = row.actual !== null && row.bands.length > 0;
    const actual = own ? printValue(row.actual) : '';
    return {
      lost,
      sentence: fill(own ? LOST_SENTENCES.judged : LOST_SENTENCES.judgedFreely, { actual, points, lost }),
    };
  }
  const by = distance(row);
  if (by === null || comparison?.outcome !== 'unmet' || id === 'satisfaction-band') {
    return { lost, sentence: fill(LOST_SENTENCES.other, { trace, lost }) };
  }
  const words = { actual: printValue(row.actual!), target: printValue(row.target!), by, lost };
  return { lost, sentence: fill(LOST_SENTENCES[comparison.side], words) };
}

/** The row's weight; of one printed over rows with scores of their own, what those of the others leave of it. */
function weightLeft({ indicators }: SelfAssessmentForm, index: number): Decimal | null {
  const weight = indicators[index]!.weight?.number ?? null;
  if (weight === null || indicators[index]!.sharesWeightWith == null) return weight;
  const others = indicators.filter((row, at) => row.sharesWeightWith === index && at !== index);
  return plain(big(weight).minus(sum(others.map(({ score }) => score?.number ?? '0'))));
}

/** In the order of the form, the execution rate first; rows with full marks are left out. */
export function lostPoints({ form, scored }: AssessedForm): LostPoints[] {
  const at = (cell: string | undefined) => (cell === undefined ? [] : [fullAddress(form.sheet, cell)]);
  const rate = scored.executionRate === null ? null : lostByRate(scored.executionRate);
  const first = rate === null ? [] : [{ index: null, subject: RATE_SUBJECT, ...rate, cells: rateCells() }];
  const rows = form.indicators.flatMap((indicator, index): LostPoints[] => {
    const row = scored.indicators[index];
    if (row === undefined || !hasOwnPoints(indicator)) return [];
    if ((indicator.sharesWeightWith ?? index) !== index) return [];
    const lost = lostByRow(row, weightLeft(form, index) ?? row.impliedWeight ?? null);
    if (lost === null) return [];
    const inputs = (row.ratio?.inputs ?? []).map(({ sheet, cell }) => fullAddress(sheet, cell));
    const own = [indicator.actual?.cell, indicator.target?.cell, indicator.criterion?.cell, indicator.score?.cell];
    return [{ index, subject: indicator.level3, ...lost, cells: [...new Set([...inputs, ...own.flatMap(at)])] }];
  });
  return [...first, ...rows];

  function rateCells(): string[] {
    return [...new Set([...scored.executionRate!.trace.cells.flatMap(at), ...at(form.funds?.total?.score?.cell)])];
  }
}
