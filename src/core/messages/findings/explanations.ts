/** Sentences of the E rules: explanations. Places: see index.ts. */
export const EXPLANATIONS_SENTENCES: Readonly<Record<string, string>> = {
  'E01:unmet': '“{subject}”没有达标，应得{score}分（满分{weight}分），“{field}”必须填写。请写明具体原因和改进措施。',
  'E01:judged': '“{subject}”得{score}分，未得满分（{weight}分），“{field}”必须填写。请写明具体原因和改进措施。',
  'E01:missed': '“{subject}”没有达标，“{field}”必须填写。请写明具体原因和改进措施，并核对得分。',
  'E03:blank': '“{subject}”没有填写实际完成值。请填写年末实际完成的数值或情况。',
  'E03:no-value': '“{subject}”的实际完成值填的是“{found}”，看不出完成情况。请把实际完成的数值或情况填在本格。',
};
