import { big } from '../../grid';
import { indicatorRule } from '../rule';
import { cellsOf, comparison, nameOf, setFix } from '../report-parts';
import { shortfallOf } from '../shortfall';

export const S04 = indicatorRule(
  {
    id: 'S04',
    slug: 'unmet-full',
    title: '未达标指标填了满分',
    severity: 'error',
    category: 'accuracy',
    basis: '定量指标未完成的，按完成值与指标值的比例记分，不得满分；评分办法另定及格线、分档的，按评分办法',
    verified: 'found',
    fixable: true,
    help: {
      checks: '没有达到指标值的定量指标，或按满意度分档得不到满分的指标，是否填了满分。',
      bad: '指标值≥12次，完成9次，分值10分，得分10。',
      good: '指标值≥12次，完成9次，分值10分，得分7.50。',
      repair: '按所选评分办法（一般为完成值÷指标值×分值）改填得分，并写明原因和改进措施。',
      limits: '定性指标、逾期的时效指标和指标值为0的指标由人判断，不在此项提示；四舍五入后恰为满分的不提示。',
    },
  },
  (row) => {
    const { score, weight, target, actual } = row.indicator;
    const short = shortfallOf(row);
    if (short === null || score === null) return null;
    if (!big(short.score).eq(short.weight) || big(short.expected).eq(short.weight)) return null;
    return {
      cell: score.cell,
      subject: nameOf(row.indicator),
      field: 'score',
      variant: short.isUnmet ? 'unmet' : 'band',
      related: cellsOf(target, actual, weight),
      params: short.params,
      ...comparison(short.score, big(short.expected)),
      fix: setFix(score, short.expected),
    };
  },
);
