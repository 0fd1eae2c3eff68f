import { assessmentRule } from '../rule';
import { headerCellOf, namedUnder } from '../structure';

export const Q32 = assessmentRule(
  {
    id: 'Q32',
    title: '三级指标过少或过多',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const count = namedUnder(form, '产出').length + namedUnder(form, '效益').length;
    const { least, most } = policy.thresholds.indicatorCount.value;
    if (count === 0 || (count >= Number(least) && count <= Number(most))) return;
    yield {
      cell: headerCellOf(form, 'level3'),
      subject: '',
      field: 'level3',
      params: { count: String(count), least: String(least), most: String(most) },
    };
  },
);
