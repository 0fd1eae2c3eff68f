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
    title: '定性指标得分不在所评档次内',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
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
