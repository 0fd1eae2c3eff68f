import { splitMatchesTotal } from '../split-rule';

export const A22 = splitMatchesTotal(
  {
    id: 'A22',
    title: '按收入性质合计与总额都对不上',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  'income',
);
