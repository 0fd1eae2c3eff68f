import { splitMatchesTotal } from '../split-rule';

export const A10 = splitMatchesTotal(
  {
    id: 'A10',
    title: '按支出性质合计与总额都对不上',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  'spending',
);
