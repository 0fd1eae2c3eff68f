/** Sentences of the R rules: rules that could not run. Places: see index.ts. */
export const ENGINE_SENTENCES: Readonly<Record<string, string>> = {
  R00: '规则{rule}（{title}）未能检查，其余规则已照常检查。请把规则编号告诉维护人员。',
};
