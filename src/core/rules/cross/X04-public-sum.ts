import { basicSum } from '../basic-sum';

export const X04 = basicSum(
  {
    id: 'X04',
    title: '三公经费与明细不符',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
  },
  'three-public',
  [
    { key: 'vehicles', param: 'vehicles' },
    { key: 'abroad', param: 'abroad' },
    { key: 'reception', param: 'reception' },
  ],
);
