import { sameWeight, weightsCell, weightsOf, weightSum } from '../../facts/weights';
import { big, plain } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf } from '../report-parts';

/** The blank weights of the block are named as well: where one is a mistake of its own (S08), this follows from it. */
export const A19 = assessmentRule(
  {
    id: 'A19',
    title: '一级指标下的分值合计与标注不符',
    severity: 'error',
    category: 'consistency',
    fixable: false,
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
