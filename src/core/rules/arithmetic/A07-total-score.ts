import { moneyTolerance } from '../../facts/amounts';
import { enteredScores, enteredTotal, totalOfRows } from '../../facts/scores';
import { assessmentRule } from '../rule';
import { cellsOf, comparison, setFix } from '../report-parts';

/** Speaks only when every score is there: a missing one is S07 or A24, and the sum would follow from it. */
export const A07 = assessmentRule(
  {
    id: 'A07',
    slug: 'total-score',
    title: '总分与各项得分之和不符',
    severity: 'error',
    category: 'accuracy',
    basis: '总分由各项指标得分汇总形成',
    verified: 'found',
    fixable: true,
    help: {
      checks: '总分是否等于预算执行率得分加各三级指标得分。',
      bad: '各项得分合计97.60，总分填98。',
      good: '各项得分合计97.60，总分97.60。',
      repair: '先改对各项得分，再把总分改为合计数。',
      limits:
        '有得分空缺时不检查；允许各项四舍五入带来的微小差异；总分中含预算执行率得分而表中没有这一格的，只检查总分是否在可能的范围内；合计的分值不含预算执行率的，得分也可以不含。',
    },
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
