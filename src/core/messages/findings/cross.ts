/** Sentences of the X rules: comparisons between forms. Places: see index.ts. */
export const CROSS_SENTENCES: Readonly<Record<string, string>> = {
  X01: '在职人员控制率应为{expected}%（在职{staff}人÷编制{authorised}人），表中填的是{actual}%。请改正。',
};
