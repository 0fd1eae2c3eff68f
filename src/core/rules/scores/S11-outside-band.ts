import { big } from '../../grid';
import type { ScoreBand } from '../../scoring/scored';
import { cellsOf, nameOf } from '../report-parts';
import { weightOf } from '../rows';
import { indicatorRule } from '../rule';
import { chosenBand } from '../words/bands';

/** The upper end belongs to 达成 only: 80 % of the weight is 达成, 60 % is 部分达成. */
function isOutside(score: string, { name, low, high }: ScoreBand): boolean {
  const points = big(score);
  return points.lt(low) || (name === 'achieved' ? points.gt(high) : points.gte(high));
}

/** Silent above the weight (A06), and where the same words stand as target: then they describe what was asked. */
export const S11 = indicatorRule(
  {
    id: 'S11',
    slug: 'outside-band',
    title: '定性指标得分不在所评档次内',
    severity: 'warning',
    category: 'accuracy',
    basis: '定性指标分达成、部分达成、未达成三档，按分值的100%—80%（含）、80%—60%（含）、60%—0%记分',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '实际完成值写明达成、部分达成（基本达成、基本完成）、未达成预期指标的，得分是否在该档的区间内。',
      bad: '实际完成值为“部分达成预期指标”，分值10分，得分9。',
      good: '实际完成值为“部分达成预期指标”，分值10分，得分7。',
      repair: '核对完成情况属于哪一档，再把得分改到该档的区间内。',
      limits: '其他写法看不出属于哪一档，所评的档次就是得分所在的档次，不检查；三档的比例以所选评分办法为准。',
    },
  },
  (row) => {
    const { indicator, scored } = row;
    const { score, actual } = indicator;
    const weight = weightOf(row);
    if (scored.comparison?.outcome !== 'judgement' || scored.comparison.reason !== 'qualitative') return null;
    if (actual === null || score?.number == null || weight === null) return null;
    const chosen = chosenBand(actual.value.raw);
    const band = scored.bands.find(({ name }) => name === chosen);
    if (chosen !== scored.proposed || band === undefined || big(score.number).gt(weight)) return null;
    if (!isOutside(score.number, band)) return null;
    return {
      cell: score.cell,
      subject: nameOf(indicator),
      field: 'score',
      related: cellsOf(actual, indicator.weight),
      variant: band.name,
      params: { score: score.number, low: band.low, high: band.high, done: actual.value.raw },
      actual: score.number,
    };
  },
);
