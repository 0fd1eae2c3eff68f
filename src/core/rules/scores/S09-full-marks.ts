import { enteredScores } from '../../facts/scores';
import type { NumberField, SelfAssessmentForm } from '../../forms/form';
import { big, plain, sum } from '../../grid';
import { hasOwnPoints } from '../../scoring/counted';
import { cellsOf } from '../report-parts';
import { assessmentRule } from '../rule';

function isFull(weight: NumberField | null, score: NumberField | null): boolean {
  return weight?.number != null && score?.number != null && big(score.number).eq(weight.number);
}

/** Every row of its own, and the execution rate where the form scores it. */
function allFull(form: SelfAssessmentForm, executionWeight: string | null): boolean {
  const fund = form.funds?.total;
  const rows = form.indicators.filter(hasOwnPoints);
  const fundScore = fund?.score?.number;
  const fundWeight = fund?.weight?.number ?? executionWeight;
  const fundFull = fund?.score == null || (fundScore != null && fundWeight !== null && big(fundScore).eq(fundWeight));
  // Without weights a total of full points says that every row has its own.
  return fundFull && rows.every(({ weight, score }) => weight === null || isFull(weight, score));
}

export const S09 = assessmentRule(
  {
    id: 'S09',
    title: '自评得分为满分',
    severity: 'info',
    category: 'compliance',
    fixable: false,
  },
  function* ({ form, scored }, { policy }) {
    const scores = enteredScores(form);
    if (scores === null || !allFull(form, scored.executionRate?.weight ?? null)) return;
    const printed = form.totalRow?.score;
    const total = printed?.number ?? plain(sum(scores.map(({ number }) => number!)));
    if (!big(total).eq(policy.fullScore.value)) return;
    const cell = printed?.cell ?? scores[0]!.cell;
    yield {
      cell,
      subject: '',
      field: 'total',
      related: cellsOf(...scores).filter((other) => other !== cell),
      params: { total },
      actual: total,
    };
  },
);
