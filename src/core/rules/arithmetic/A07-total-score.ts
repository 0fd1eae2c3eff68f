import { moneyTolerance } from '../../facts/amounts';
import { enteredScores } from '../../facts/scores';
import { big, sum } from '../../grid';
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
      limits: '有得分空缺时不检查；允许各项四舍五入带来的微小差异。',
    },
  },
  function* ({ form }, { policy }) {
    const field = form.totalRow?.score;
    const scores = enteredScores(form);
    if (field?.number == null || scores === null) return;
    const wanted = sum(scores.map(({ number }) => number!));
    if (wanted.minus(big(field.number)).abs().lte(moneyTolerance(policy, scores.length))) return;
    yield {
      cell: field.cell,
      subject: '',
      field: 'total',
      related: cellsOf(...scores),
      ...comparison(field.number, wanted),
      fix: setFix(field, wanted.toFixed(2)),
    };
  },
);
