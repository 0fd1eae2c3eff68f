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
    title: '执行率、执行率得分或总分未填',
    severity: 'error',
    category: 'completeness',
    fixable: true,
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
