import { proseRule } from '../prose-rule';
import { documentNumbersIn } from '../slips';

export const F10 = proseRule(
  {
    id: 'F10',
    title: '文号没有用六角括号',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  documentNumbersIn,
);
