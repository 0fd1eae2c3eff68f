import { basicSum } from '../basic-sum';

export const X04 = basicSum(
  {
    id: 'X04',
    slug: 'public-sum',
    title: '三公经费与明细不符',
    severity: 'error',
    category: 'accuracy',
    basis: '“三公”经费＝公务用车购置和维护经费＋出国经费＋公务接待费',
    verified: 'found',
    fixable: false,
    help: {
      checks: '基础数据表上年决算、本年预算、本年决算三栏中，公车、出国、接待三项相加是否等于三公经费。',
      bad: '公车19.50万元、出国0、接待8.50万元，三公经费填30.00万元。',
      good: '公车19.50万元、出国0、接待8.50万元，三公经费28.00万元。',
      repair: '核对三项明细，再改正三公经费合计。',
      limits: '三项都没有填数的一栏不检查；空着的一项按0计算；表中缺少某一行时不检查。',
    },
  },
  'three-public',
  [
    { key: 'vehicles', param: 'vehicles' },
    { key: 'abroad', param: 'abroad' },
    { key: 'reception', param: 'reception' },
  ],
);
