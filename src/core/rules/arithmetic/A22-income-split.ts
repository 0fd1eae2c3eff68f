import { splitMatchesTotal } from '../split-rule';

export const A22 = splitMatchesTotal(
  {
    id: 'A22',
    slug: 'income-split',
    title: '按收入性质合计与总额都对不上',
    severity: 'error',
    category: 'consistency',
    basis: '各项收入之和应与年度资金总额的某一栏一致，通常是全年预算数',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '一般公共预算、政府性基金、非税收入、其他资金之和，是否等于年初预算数、全年预算数、全年执行数中的一个。',
      bad: '全年预算1112.67，一般公共预算1064.54，其他资金空白，而年初预算填1060.00。',
      good: '全年预算1112.67，一般公共预算1112.67。',
      repair: '核对各项收入，通常按全年预算数填列。',
      limits: '收入明细都没有填数时不检查；与哪一栏相符不作硬性要求。',
    },
  },
  'income',
);
