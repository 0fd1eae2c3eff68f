import { sameWeight, weightsCell, weightsOf, weightSum } from '../../facts/weights';
import { big, plain } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf } from '../report-parts';

/** The blank weights of the block are named as well: where one is a mistake of its own (S08), this follows from it. */
export const A19 = assessmentRule(
  {
    id: 'A19',
    slug: 'block-weights',
    title: '一级指标下的分值合计与标注不符',
    severity: 'error',
    category: 'consistency',
    basis: '一级指标名称后标注的分值等于其下各三级指标分值之和',
    verified: 'found',
    fixable: false,
    help: {
      checks: '一级指标名称后写有分值的，其下各三级指标的分值合计是否与它相等。',
      bad: '产出指标（50分），其下各指标分值合计48。',
      good: '产出指标（50分），其下各指标分值合计50。',
      repair: '对照年初批复的指标权重，改正填错的分值或名称后的分值。',
      limits: '名称后没有写分值的不检查；合并单元格共用的分值只算一次。',
    },
  },
  function* ({ form }) {
    for (const block of form.level1Blocks) {
      const weights = weightsOf(form, block);
      const total = weightSum(weights);
      if (block.points === null || total === null || sameWeight(total, block.points)) continue;
      const cell = weightsCell(form, weights);
      yield {
        cell,
        subject: block.label,
        field: 'weight',
        related: [block.cell, ...cellsOf(...weights)].filter((other) => other !== cell),
        params: { points: block.points, total },
        expected: block.points,
        actual: total,
        difference: plain(big(total).minus(block.points)),
      };
    }
  },
);
