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
    title: '公式被手工数字覆盖',
    severity: 'info',
    category: 'form',
    fixable: false,
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
