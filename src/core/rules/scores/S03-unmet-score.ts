import { big } from '../../grid';
import { indicatorRule } from '../rule';
import { cellsOf, comparison, nameOf, setFix } from '../report-parts';
import { shortfallOf } from '../shortfall';

/** Never where the score is the full weight: S04. Above the expected score it is a mistake, below it may be a stricter local rule. */
export const S03 = indicatorRule(
  {
    id: 'S03',
    slug: 'unmet-score',
    title: '未达标指标得分与计算不符',
    severity: 'error',
    category: 'accuracy',
    basis: '定量指标未完成的，按完成值与指标值的比例记分；评分办法另定及格线、分档的，按评分办法',
    verified: 'found',
    fixable: true,
    help: {
      checks:
        '没有达到指标值的定量指标，得分是否等于按所选评分办法算出的分数（一般为分值×完成值÷指标值）；按满意度分档计分的，得分是否为所在档次的分数。',
      bad: '指标值≥90%，完成85%，分值10分，得分9.80。',
      good: '指标值≥90%，完成85%，分值10分，得分9.44。',
      repair: '按所选评分办法重新计算得分（一般按比例）。填得比应得分低的，如按本地扣分标准从严扣分，写明标准即可。',
      limits: '定性指标、逾期的时效指标和指标值为0的指标由人判断，不在此项提示；相差0.1分以内不提示。',
    },
  },
  (row, _assessed, { policy }) => {
    const { score, weight, target, actual } = row.indicator;
    const short = shortfallOf(row);
    if (short === null || score === null || big(short.score).gte(short.weight)) return null;
    const expected = big(short.expected);
    if (expected.minus(short.score).abs().lte(policy.tolerance.value.score)) return null;
    const higher = big(short.score).gt(expected);
    return {
      severity: higher ? 'error' : 'warning',
      variant: higher ? 'higher' : 'lower',
      cell: score.cell,
      subject: nameOf(row.indicator),
      field: 'score',
      related: cellsOf(target, actual, weight),
      params: short.params,
      ...comparison(short.score, expected),
      fix: setFix(score, short.expected),
    };
  },
);
