import { enteredScores, enteredTotal } from '../../facts/scores';
import type { FieldName, NumberField } from '../../forms/form';
import { big, fixed } from '../../grid';
import type { Report } from '../finding';
import { assessmentRule } from '../rule';
import { cellsOf, setFix } from '../report-parts';

function isBlank(field: NumberField | null | undefined): field is NumberField {
  return field?.problem === 'blank' || field?.problem === 'placeholder';
}

function missing(
  field: NumberField,
  subject: string,
  name: FieldName,
  related: readonly string[],
  expected: string,
): Report {
  const [variant, typed] = name === 'rate' ? ['rate', `${expected}%`] : ['points', expected];
  return { cell: field.cell, subject, field: name, related, variant, expected, fix: setFix(field, typed) };
}

/** Expected values are those of the present form: the rate of its amounts, the sum of its scores. */
export const A24 = assessmentRule(
  {
    id: 'A24',
    slug: 'result-missing',
    title: '执行率、执行率得分或总分未填',
    severity: 'error',
    category: 'completeness',
    basis: '自评表的执行率、执行率得分和总分由填报单位计算填列',
    verified: 'practice',
    fixable: true,
    help: {
      checks: '预算数、执行数、各项得分都已填写时，执行率、执行率得分、总分是否也填了。',
      bad: '全年预算、全年执行都已填，执行率空白。',
      good: '全年预算1112.67，全年执行1112.67，执行率100.00%，得分10。',
      repair: '按提示的数值补填，或用“填入得分”一次填好。',
      limits: '表中没有这一格，或计算所需的数没有填全时不检查。',
    },
  },
  function* (assessed, { policy }) {
    const { form, scored } = assessed;
    const total = form.funds?.total;
    const rate = scored.executionRate;
    if (total != null && rate?.value != null) {
      const sources = cellsOf(total.executed, total.adjusted);
      const percent = fixed(big(rate.value).times(100), 2);
      if (isBlank(total.rate)) yield missing(total.rate, total.label, 'rate', sources, percent);
      if (isBlank(total.score) && rate.points !== null) {
        yield missing(total.score, total.label, 'fundScore', sources, rate.points);
      }
    }
    const wanted = enteredTotal(assessed, policy)?.wanted ?? null;
    const field = form.totalRow?.score;
    if (wanted === null || !isBlank(field)) return;
    yield missing(field, '', 'total', cellsOf(...enteredScores(form)!), wanted.toFixed(2));
  },
);
