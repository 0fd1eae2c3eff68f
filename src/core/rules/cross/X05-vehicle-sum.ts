import { basicSum } from '../basic-sum';

export const X05 = basicSum(
  {
    id: 'X05',
    title: '公务用车经费与明细不符',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
  },
  'vehicles',
  [
    { key: 'vehicle-purchase', param: 'purchase' },
    { key: 'vehicle-running', param: 'running' },
  ],
);
