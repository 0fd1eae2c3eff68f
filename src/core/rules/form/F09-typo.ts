import { proseRule } from '../prose-rule';
import { typosIn } from '../slips';

export const F09 = proseRule(
  {
    id: 'F09',
    title: '疑似错别字',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  (text, { words }) => typosIn(text, words),
);
