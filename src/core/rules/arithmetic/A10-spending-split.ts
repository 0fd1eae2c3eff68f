import { splitMatchesTotal } from '../split-rule';

export const A10 = splitMatchesTotal(
  {
    id: 'A10',
    slug: 'spending-split',
    title: '按支出性质合计与总额都对不上',
    severity: 'error',
    category: 'consistency',
    basis: '基本支出加项目支出应与年度资金总额的某一栏一致，通常是全年预算数',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '基本支出加项目支出是否等于年初预算数、全年预算数、全年执行数中的一个。',
      bad: '全年预算1112.67，基本支出1012.67，项目支出空白。',
      good: '全年预算1112.67，基本支出1112.67，项目支出0。',
      repair: '核对基本支出、项目支出，通常按全年预算数填列。',
      limits: '支出明细都没有填数时不检查；与哪一栏相符不作硬性要求。',
    },
  },
  'spending',
);
