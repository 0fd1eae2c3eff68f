import { moneyTolerance } from '../../facts/amounts';
import { enteredScores, enteredTotal, totalOfRows } from '../../facts/scores';
import { assessmentRule } from '../rule';
import { cellsOf, comparison, setFix } from '../report-parts';

/** Speaks only when every score is there: a missing one is S07 or A24, and the sum would follow from it. */
export const A07 = assessmentRule(
  {
    id: 'A07',
    title: '总分与各项得分之和不符',
    severity: 'error',
    category: 'accuracy',
    fixable: true,
  },
  function* (assessed, { policy }) {
    const { form } = assessed;
    const field = form.totalRow?.score;
    const entered = enteredTotal(assessed, policy);
    if (field?.number == null || entered === null) return;
    const scores = enteredScores(form)!;
    const tolerance = moneyTolerance(policy, scores.length);
    const isWithin = entered.least.minus(tolerance).lte(field.number) && entered.most.plus(tolerance).gte(field.number);
    const ofRows = totalOfRows(form);
    if (isWithin || ofRows?.minus(field.number).abs().lte(tolerance) === true) return;
    yield {
      cell: field.cell,
      subject: '',
      field: 'total',
      related: cellsOf(...scores),
      ...comparison(field.number, entered.wanted ?? entered.least),
      fix: entered.wanted === null ? null : setFix(field, entered.wanted.toFixed(2)),
    };
  },
);
