/** Sentences of the Q rules: indicators and goals. Places: see index.ts. */
export const QUALITY_SENTENCES: Readonly<Record<string, string>> = {
  'Q06:blank': '“{subject}”没有填写年度指标值。请按年初批复的绩效目标补填。',
  'Q06:no-value': '“{subject}”的年度指标值填的是“{found}”，无法对照评价。请按年初批复的绩效目标填在本格。',
  Q30: '年度总体目标的“{field}”（{cell}）没有填写。请补填。',
};
