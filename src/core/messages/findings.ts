/**
 * The sentence of every finding: what is wrong, where, what to do. Keys are rule ids, with the variant
 * behind a colon where a rule has several sentences. Besides a rule's own parameters a template may use
 * {subject}, {cell}, {expected}, {actual}, {by} (the difference without its sign).
 */
export const FINDING_SENTENCES: Readonly<Record<string, string>> = {
  'A01:blank': '“{subject}”的全年预算数（{cell}）没有填写，无法计算执行率。请填写调整后的全年预算数。',
  'A01:not-a-number': '“{subject}”的全年预算数（{cell}）填的是“{found}”，不是数字，无法计算执行率。请填写金额。',
  A02: '年初预算数{initial}万元加调整数{adjustment}万元等于{expected}万元，全年预算数填的是{actual}万元，相差{by}万元。请核对三个数。',
  A03: '“{field}”一栏各资金来源合计{expected}万元，“{subject}”填的是{actual}万元，相差{by}万元。请核对各来源数和总额。',
  A04: '执行率应为{expected}%（全年执行数{executed}÷全年预算数{adjusted}），表中填的是{actual}%。请改正执行率。',
  'A05:more': '分值合计为{total}分，应为{expected}分，多{by}分。请对照年初批复核对各项分值。',
  'A05:less': '分值合计为{total}分，应为{expected}分，少{by}分。请对照年初批复核对有无漏填的分值。',
  A06: '“{subject}”得分{score}分大于分值{weight}分，得分不能超过分值。请改到分值以内。',
  A07: '总分填{actual}分，各项得分合计为{expected}分，相差{by}分。请先核对各项得分，再改总分。',
  A08: '全年执行数{executed}万元超过全年预算数{adjusted}万元，执行率达{rate}%。请核对是否漏填预算追加或上年结转。',
  A09: '按收入性质合计{income}万元，按支出性质合计{spending}万元，两者应相等。请核对两边明细。',
  A10: '按支出性质合计{sum}万元，与年初预算{initial}、全年预算{adjusted}、全年执行{executed}（万元）都对不上。请核对基本支出和项目支出。',
  A12: '{cell}填的是负数{value}。预算、执行、分值、得分不应为负，请改正。',
  A22: '按收入性质合计{sum}万元，与年初预算{initial}、全年预算{adjusted}、全年执行{executed}（万元）都对不上。请核对各项收入。',
  A23: '“{subject}”填的合计是{actual}万元，明细相加是{expected}万元，相差{by}万元。请核对合计与明细。',
  'A24:rate': '“{field}”（{cell}）没有填写，应为{expected}%。请补填。',
  'A24:points': '“{field}”（{cell}）没有填写，应为{expected}分。请补填。',
  S01: '执行率得分应为{expected}分（执行率{rate}%×分值{weight}分），表中填的是{actual}分。请改正。',
  S02: '执行率得分应为{expected}分，表中取整填了{actual}分。请保留两位小数；当地要求取整的，请写情况说明。',
  'S03:higher':
    '“{subject}”指标值{target}，实际完成{done}，按比例应得{expected}分，表中填的是{actual}分，多{by}分。请改正得分。',
  'S03:lower':
    '“{subject}”指标值{target}，实际完成{done}，按比例应得{expected}分，表中填的是{actual}分，少{by}分。请核对；如按本地扣分标准从严扣分，请说明标准。',
  S04: '“{subject}”指标值{target}，实际完成{done}，没有达标，按比例应得{expected}分，表中填了满分{actual}分。请改正得分。',
  'S07:computed': '“{subject}”的指标值和完成值都已填写，还没有填得分，应得{expected}分。请补填。',
  'S07:open': '“{subject}”的指标值和完成值都已填写，还没有填得分。请根据完成情况补填。',
  'E01:unmet': '“{subject}”没有达标，应得{score}分（满分{weight}分），“{field}”必须填写。请写明具体原因和改进措施。',
  'E01:judged': '“{subject}”得{score}分，未得满分（{weight}分），“{field}”必须填写。请写明具体原因和改进措施。',
  'E01:missed': '“{subject}”没有达标，“{field}”必须填写。请写明具体原因和改进措施，并核对得分。',
  'E03:blank': '“{subject}”没有填写实际完成值。请填写年末实际完成的数值或情况。',
  'E03:no-value': '“{subject}”的实际完成值填的是“{found}”，看不出完成情况。请把实际完成的数值或情况填在本格。',
  'Q06:blank': '“{subject}”没有填写年度指标值。请按年初批复的绩效目标补填。',
  'Q06:no-value': '“{subject}”的年度指标值填的是“{found}”，无法对照评价。请按年初批复的绩效目标填在本格。',
  Q30: '年度总体目标的“{field}”（{cell}）没有填写。请补填。',
  X01: '在职人员控制率应为{expected}%（在职{staff}人÷编制{authorised}人），表中填的是{actual}%。请改正。',
  F05: '{cell}显示错误值{error}，读不到内容。请检查公式引用的单元格，改好后再校验。',
  F12: '{cell}的公式没有计算结果。请在Excel中打开并保存后再校验。',
  'F13:no-rows': '“{title}”的表头下方没有读到任何三级指标。请把指标填写在本表头下方、总分行以上。',
  'F13:no-header': '“{title}”里没有找到绩效指标的表头（一级指标、二级指标、三级指标）。请核对表格是否完整。',
  F14: '没有找到“{field}”列。读到的表头有：{headers}。请把表头改成通用名称，或手动指定是哪一列。',
  R00: '规则{rule}（{title}）未能检查，其余规则已照常检查。请把规则编号告诉维护人员。',
};
