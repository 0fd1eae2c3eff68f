import { big } from '../../grid';
import { printValue } from '../../values';
import { indicatorRule } from '../rule';
import { cellsOf, comparison, nameOf, setFix } from '../report-parts';

/** Never where the score is the full weight: S04. Above the expected score it is a mistake, below it may be a stricter local rule. */
export const S03 = indicatorRule(
  {
    id: 'S03',
    slug: 'unmet-score',
    title: '未达标指标得分不按比例',
    severity: 'error',
    category: 'accuracy',
    basis: '定量指标未完成的，按完成值与指标值的比例记分',
    verified: 'found',
    fixable: true,
    help: {
      checks: '没有达到指标值的定量指标，得分是否等于分值×完成值÷指标值。',
      bad: '指标值≥90%，完成85%，分值10分，得分9.80。',
      good: '指标值≥90%，完成85%，分值10分，得分9.44。',
      repair: '按比例重新计算得分。填得比应得分低的，如按本地扣分标准从严扣分，写明标准即可。',
      limits: '定性指标、逾期的时效指标和指标值为0的指标由人判断，不在此项提示；相差0.1分以内不提示。',
    },
  },
  function* ({ indicator, scored }, _assessed, { policy }) {
    const { score, weight, target, actual } = indicator;
    if (scored.outcome !== 'unmet' || scored.points === null || score?.number == null || weight?.number == null) return;
    if (big(score.number).gte(weight.number)) return;
    const expected = big(scored.points);
    if (expected.minus(score.number).abs().lte(policy.tolerance.value.score)) return;
    const higher = big(score.number).gt(expected);
    yield {
      severity: higher ? 'error' : 'warning',
      variant: higher ? 'higher' : 'lower',
      cell: score.cell,
      subject: nameOf(indicator),
      field: 'score',
      related: cellsOf(target, actual, weight),
      params: { target: printValue(scored.target!), done: printValue(scored.actual!) },
      ...comparison(score.number, expected),
      fix: setFix(score, scored.points),
    };
  },
);
