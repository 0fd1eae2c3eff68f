import { formatCell } from '../../grid';
import { assessmentRule } from '../rule';

export const F13 = assessmentRule(
  {
    id: 'F13',
    title: '没有读到三级指标',
    severity: 'error',
    category: 'form',
    fixable: false,
  },
  function* ({ form }) {
    if (form.indicators.length > 0) return;
    const cell = form.indicatorHeaderRow === null ? form.titleCell : formatCell(form.indicatorHeaderRow - 1, 0);
    yield {
      cell: form.evidence.find(({ field }) => field === 'level3')?.cell ?? cell,
      subject: '',
      field: 'level3',
      variant: form.indicatorHeaderRow === null ? 'no-header' : 'no-rows',
      params: { title: form.title === '' ? form.sheet : form.title },
    };
  },
);
