import { assessmentRule } from '../rule';
import { headerCellOf, namedUnder } from '../structure';

export const Q32 = assessmentRule(
  {
    id: 'Q32',
    slug: 'indicator-count',
    title: '三级指标过少或过多',
    severity: 'info',
    category: 'form',
    basis: '三级指标应突出核心，数量适当',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '产出指标和效益指标下的三级指标是否少于3个或多于20个。',
      bad: '产出和效益指标下共34个三级指标。',
      good: '产出和效益指标下共9个三级指标。',
      repair: '本年不用修改；下一年度编报绩效目标时突出核心指标。',
      limits: '3个和20个由评分办法规定，是一般做法；不分一级指标的表不检查。',
    },
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
