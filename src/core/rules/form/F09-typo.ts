import { proseRule } from '../prose-rule';
import { typosIn } from '../slips';

export const F09 = proseRule(
  {
    id: 'F09',
    slug: 'typo',
    title: '疑似错别字',
    severity: 'info',
    category: 'form',
    basis: '已公开自评材料中出现过的错别字',
    verified: 'found',
    fixable: false,
    help: {
      checks: '总体目标、偏差原因和自评报告中，是否有常见的错别字、重复字。',
      bad: '不能完全反应绩效目标。',
      good: '不能完全反映绩效目标。',
      repair: '核对原文后改正。',
      limits: '只查列出的词，不代替通读；引用的名称本来如此的，可不修改。',
    },
  },
  (text, { words }) => typosIn(text, words),
);
