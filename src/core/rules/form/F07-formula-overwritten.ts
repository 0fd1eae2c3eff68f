import type { NumberField, SelfAssessmentForm } from '../../forms/form';
import { cellsOf } from '../report-parts';
import { assessmentRule } from '../rule';

/** Cells that are computed alike: where one is a formula, a constant beside it was typed over one. */
function siblings({ funds, totalRow }: SelfAssessmentForm): (readonly (NumberField | null)[])[] {
  const total = funds?.total ?? null;
  return [
    [total?.initial ?? null, total?.adjusted ?? null, total?.executed ?? null],
    (funds?.rows ?? []).map(({ rate }) => rate),
    [totalRow?.weight ?? null, totalRow?.score ?? null],
  ];
}

export const F07 = assessmentRule(
  {
    id: 'F07',
    slug: 'formula-overwritten',
    title: '公式被手工数字覆盖',
    severity: 'info',
    category: 'form',
    basis: '合计、执行率、总分用公式计算，改了明细不会漏改合计',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '合计、执行率、总分中，同类单元格是公式、只有这一格是手工数字的。',
      bad: '年初预算、全年预算合计是公式，全年执行数合计是手工填的数字。',
      good: '三栏合计都是公式。',
      repair: '参照旁边的单元格改为公式。',
      limits: '本条默认不检查：手工数字不一定有错；同类单元格都不是公式的不提示。需要时在评分办法中打开。',
    },
  },
  function* ({ form }) {
    for (const group of siblings(form)) {
      const formulas = group.filter((field) => field?.hasFormula === true);
      if (formulas.length === 0) continue;
      for (const field of group) {
        if (field?.number == null || field.hasFormula) continue;
        yield { cell: field.cell, subject: '', field: null, related: cellsOf(...formulas) };
      }
    }
  },
);
