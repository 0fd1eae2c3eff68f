import { big } from '../../grid';
import { printValue } from '../../values';
import { indicatorRule } from '../rule';
import { cellsOf, comparison, nameOf, setFix } from '../report-parts';

export const S04 = indicatorRule(
  {
    id: 'S04',
    slug: 'unmet-full',
    title: '未达标指标填了满分',
    severity: 'error',
    category: 'accuracy',
    basis: '定量指标未完成的，按完成值与指标值的比例记分，不得满分',
    verified: 'found',
    fixable: true,
    help: {
      checks: '没有达到指标值的定量指标，是否填了满分。',
      bad: '指标值≥12次，完成9次，分值10分，得分10。',
      good: '指标值≥12次，完成9次，分值10分，得分7.50。',
      repair: '按完成值÷指标值×分值改填得分，并写明原因和改进措施。',
      limits: '定性指标、逾期的时效指标和指标值为0的指标由人判断，不在此项提示；四舍五入后恰为满分的不提示。',
    },
  },
  function* ({ indicator, scored }) {
    const { score, weight, target, actual } = indicator;
    if (scored.outcome !== 'unmet' || scored.points === null || score?.number == null || weight?.number == null) return;
    if (!big(score.number).eq(weight.number) || big(scored.points).eq(weight.number)) return;
    yield {
      cell: score.cell,
      subject: nameOf(indicator),
      field: 'score',
      related: cellsOf(target, actual, weight),
      params: { target: printValue(scored.target!), done: printValue(scored.actual!) },
      ...comparison(score.number, big(scored.points)),
      fix: setFix(score, scored.points),
    };
  },
);
