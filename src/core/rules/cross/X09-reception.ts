import { readFinalAccounts } from '../../facts/final-accounts';
import { big } from '../../grid';
import type { NumberField } from '../../forms/form';
import { cellsOf } from '../report-parts';
import { workbookRule } from '../rule';

/** A blank counts as nothing only where the other side has a number: the caller sees to that. */
function isPositive(field: NumberField | undefined): boolean {
  return field?.number != null && big(field.number).gt(0);
}

function isNothing(field: NumberField): boolean {
  return field.number === null ? field.problem === 'blank' || field.problem === 'placeholder' : big(field.number).eq(0);
}

export const X09 = workbookRule(
  {
    id: 'X09',
    title: '公务接待费与接待批次、人数不匹配',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  function* ({ facts, grid }) {
    for (const { sheet, items } of readFinalAccounts(
      grid,
      facts.forms.map(({ form }) => form),
    )) {
      const { reception, receptionTimes, receptionGuests } = items;
      const counts = [receptionTimes, receptionGuests].filter((field) => field !== undefined);
      if (reception === undefined || counts.length === 0) continue;
      const unpaid = isNothing(reception) && counts.some((field) => isPositive(field));
      const uncounted = isPositive(reception) && counts.some(isNothing);
      if (!unpaid && !uncounted) continue;
      yield {
        form: null,
        sheet,
        cell: reception.cell,
        subject: '',
        field: null,
        variant: unpaid ? 'unpaid' : 'uncounted',
        related: cellsOf(...counts),
        params: {},
      };
    }
  },
);
