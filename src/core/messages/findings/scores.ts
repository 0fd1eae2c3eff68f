/** Sentences of the S rules: scores. Places: see index.ts. */
export const SCORES_SENTENCES: Readonly<Record<string, string>> = {
  S01: '执行率得分应为{expected}分（执行率{rate}%×分值{weight}分），表中填的是{actual}分。请改正。',
  S02: '执行率得分应为{expected}分，表中取整填了{actual}分。请保留两位小数；当地要求取整的，请写情况说明。',
  'S03:higher':
    '“{subject}”指标值{target}，实际完成{done}，按比例应得{expected}分，表中填的是{actual}分，多{by}分。请改正得分。',
  'S03:lower':
    '“{subject}”指标值{target}，实际完成{done}，按比例应得{expected}分，表中填的是{actual}分，少{by}分。请核对；如按本地扣分标准从严扣分，请说明标准。',
  S04: '“{subject}”指标值{target}，实际完成{done}，没有达标，按比例应得{expected}分，表中填了满分{actual}分。请改正得分。',
  'S07:computed': '“{subject}”的指标值和完成值都已填写，还没有填得分，应得{expected}分。请补填。',
  'S07:open': '“{subject}”的指标值和完成值都已填写，还没有填得分。请根据完成情况补填。',
};
