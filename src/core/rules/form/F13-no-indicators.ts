import { formatCell } from '../../grid';
import { assessmentRule } from '../rule';

export const F13 = assessmentRule(
  {
    id: 'F13',
    slug: 'no-indicators',
    title: '没有读到三级指标',
    severity: 'error',
    category: 'form',
    basis: '自评表应有绩效指标',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '识别到自评表后，表头下方是否有三级指标。',
      bad: '表头下方只有“指标1”“……”等印好的占位文字。',
      good: '表头下方逐行填写三级指标、指标值和完成值。',
      repair: '把指标填写在本表头下方；指标写在别的表里的，移到本表。',
      limits: '只看同一张表内、表头下方、总分行以上的行。',
    },
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
