import { big, plain } from '../../grid';
import { printValue } from '../../values';
import { overOf, overTier } from '../over-completion';
import { reasonPlace } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** One finding per row, of the highest tier; silent as soon as a reason is given. */
export const E02 = indicatorRule(
  {
    id: 'E02',
    slug: 'over-completion',
    title: '完成值超出指标值较多没有说明',
    severity: 'warning',
    category: 'completeness',
    basis: '完成值高于指标值较多的，要分析原因；因年初指标值设定明显偏低造成的，适度调减分值',
    verified: 'practice',
    fixable: false,
    help: {
      checks:
        '完成值超出指标值20%以上（建议）或30%以上（需说明）的行，是否写了原因。增减幅度类指标，超出20个百分点起给出建议。',
      bad: '指标值≥30万平方米，实际完成45万平方米，偏差原因空白。',
      good: '偏差原因写明：年中全市开展集中整治，任务量增加；下一年度按三年平均数测算指标值。',
      repair: '在偏差原因栏写明超额完成的原因；如因年初目标偏低，适度调减分值。',
      limits:
        '20%、30%由评分办法规定，全国没有统一标准。只看有没有写原因，不自动扣分；表中没有偏差原因栏时不检查。成本等越低越好的指标，低于指标值不在此项提示。',
    },
  },
  (row, assessed, { policy }) => {
    const { indicator } = row;
    const over = overOf(row, assessed);
    const tier = over === null ? null : overTier(over, policy);
    if (over === null || tier === null) return null;
    const place = reasonPlace(row, assessed, policy);
    if (place === null || place.given) return null;
    return {
      severity: tier,
      cell: place.cell,
      subject: nameOf(indicator),
      field: 'reason',
      related: cellsOf(indicator.target, indicator.actual),
      variant: over.unit === '%' ? 'percent' : 'points',
      params: {
        target: printValue(indicator.target!.value),
        done: printValue(indicator.actual!.value),
        over: plain(big(over.amount).round(2)),
      },
    };
  },
);
