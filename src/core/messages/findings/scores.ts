/** Sentences of the S rules: scores. Places: see index.ts. */
import { DESIGN_TAIL } from './design';

/** How the policy came to the points of a row that is not fully scored; `{way}` of S03 and S04. */
export const SCORE_WAYS: Readonly<Record<string, string>> = {
  ratio: '按比例',
  'ratio-below-gate': '完成比例{ratio}%，低于及格线{gate}%，',
  'inverse-ratio': '按比例（指标值÷完成值）',
  'inverse-linear': '按超出的比例扣分，',
  'inverse-none': '超过指标值的不得分，',
  'inverse-per-point': '每超过1个百分点扣{perPoint}分，',
  'satisfaction-band': '按满意度分档',
  'range-below': '按与区间下限的比例',
  'range-above': '按与区间上限的比例',
  'change-ratio': '按变动幅度的比例',
};

export const SCORES_SENTENCES: Readonly<Record<string, string>> = {
  'S01:rate-points': '执行率得分应为{expected}分（执行率{rate}%×分值{weight}分），表中填的是{actual}分。请改正。',
  'S01:rate-band':
    '执行率{rate}%，在{from}%（含）以上一档，{weight}分应得{expected}分，表中填的是{actual}分。请改正得分。',
  'S01:rate-threshold':
    '执行率{rate}%，达到{fullAt}%得满分，每低1个百分点扣{perPoint}分，{weight}分应得{expected}分，表中填的是{actual}分。请改正得分。',
  'S01:rate-zero-points':
    '全年没有预算也没有执行，按所选评分办法执行率得分应为{expected}分，表中填的是{actual}分。请改正得分。',
  S02: '执行率得分应为{expected}分，表中取整填了{actual}分。请保留两位小数；当地要求取整的，请写情况说明。',
  'S03:higher':
    '“{subject}”指标值{target}，实际完成{done}，{way}应得{expected}分，表中填的是{actual}分，多{by}分。请改正得分。',
  'S03:lower':
    '“{subject}”指标值{target}，实际完成{done}，{way}应得{expected}分，表中填的是{actual}分，少{by}分。请核对；如按本地扣分标准从严扣分，请说明标准。',
  'S04:unmet':
    '“{subject}”指标值{target}，实际完成{done}，没有达标，{way}应得{expected}分，表中填了满分{actual}分。请改正得分。',
  'S04:band': '“{subject}”实际完成{done}，{way}应得{expected}分，表中填了满分{actual}分。请改正得分。',
  S05: '“{subject}”已完成指标值，满分{weight}分，只得{score}分。请说明扣分原因，或改为满分。',
  S06: '“{subject}”疑似用完成率直接乘分值（{weight}×{done}，得{actual}分）。达到指标值应得满分，请改正得分；主动扣分的，请写明原因。',
  'S07:computed': '“{subject}”的指标值和完成值都已填写，还没有填得分，应得{expected}分。请补填。',
  'S07:open': '“{subject}”的指标值和完成值都已填写，还没有填得分。请根据完成情况补填。',
  'S08:blank': '“{subject}”没有设置分值。请对照年初批复的指标权重补填。',
  'S08:zero': '“{subject}”的分值填的是0。请对照年初批复的指标权重改正。',
  S09: '自评得分为满分（{total}分）。请核实各项佐证材料是否齐全。',
  S10: '预算执行率{rate}%，绩效指标得分率{indicators}%，高出{gap}个百分点。请说明资金结余的原因，或核实各项得分。',
  'S11:achieved': '“{subject}”填的是“{done}”，属于“达成”，得分应在{low}—{high}分之间，表中填的是{score}分。请核对。',
  'S11:partly':
    '“{subject}”填的是“{done}”，属于“部分达成”，得分应在{low}分（含）到{high}分（不含）之间，表中填的是{score}分。请核对。',
  'S11:missed':
    '“{subject}”填的是“{done}”，属于“未达成”，得分应在{low}分到{high}分（不含）之间，表中填的是{score}分。请核对。',
  S12: '总分{total}分对应的等级为“{wanted}”，文中写的是“{written}”。请改正等级；总分有误的，先改总分。',
  S13: '{cell}应填数字，现填的是“{found}”。请改填数字，说明文字写到偏差原因栏。',
  S14: `“{subject}”一项占{weight}分（占分值合计的{share}%），权重过于集中。${DESIGN_TAIL}`,
  'S15:small': `有{count}个指标分值不足{least}分（如“{subject}”），分值过细，建议按重要程度设置。${DESIGN_TAIL}`,
  'S15:equal': `有{count}个指标分值同为{weight}分（如“{subject}”），分值平均分配，建议按重要程度设置。${DESIGN_TAIL}`,
  S16: '“{subject}”得分{actual}分，按规定保留两位小数应为{expected}分，相差{by}分（四舍五入差异）。请改为两位小数。',
};
