import { basicSum } from '../basic-sum';

export const X05 = basicSum(
  {
    id: 'X05',
    slug: 'vehicle-sum',
    title: '公务用车经费与明细不符',
    severity: 'error',
    category: 'accuracy',
    basis: '公务用车购置和维护经费＝公车购置＋公车运行维护',
    verified: 'found',
    fixable: false,
    help: {
      checks:
        '基础数据表上年决算、本年预算、本年决算三栏中，公车购置与公车运行维护相加是否等于公务用车购置和维护经费。',
      bad: '公车购置0，运行维护19.50万元，公务用车购置和维护经费填29.50万元。',
      good: '公车购置0，运行维护19.50万元，公务用车购置和维护经费19.50万元。',
      repair: '核对两项明细，再改正公务用车购置和维护经费。',
      limits: '两项都没有填数的一栏不检查；空着的一项按0计算；表中缺少某一行时不检查。',
    },
  },
  'vehicles',
  [
    { key: 'vehicle-purchase', param: 'purchase' },
    { key: 'vehicle-running', param: 'running' },
  ],
);
