/** Sentences of the A rules: fund block and totals. Places: see index.ts. */
import { DESIGN_TAIL } from './design';

export const ARITHMETIC_SENTENCES: Readonly<Record<string, string>> = {
  'A01:blank': '“{subject}”的全年预算数（{cell}）没有填写，无法计算执行率。请填写调整后的全年预算数。',
  'A01:not-a-number': '“{subject}”的全年预算数（{cell}）填的是“{found}”，不是数字，无法计算执行率。请填写金额。',
  A02: '年初预算数{initial}万元加调整数{adjustment}万元等于{expected}万元，全年预算数填的是{actual}万元，相差{by}万元。请核对三个数。',
  A03: '“{field}”一栏各资金来源合计{expected}万元，“{subject}”填的是{actual}万元，相差{by}万元。请核对各来源数和总额。',
  'A04:adjusted':
    '执行率应为{expected}%（全年执行数{executed}÷全年预算数{budget}），表中填的是{actual}%。请改正执行率。',
  'A04:initial':
    '执行率应为{expected}%（全年执行数{executed}÷年初预算数{budget}），表中填的是{actual}%。请改正执行率。',
  'A05:more': '分值合计为{total}分，应为{expected}分，多{by}分。请对照年初批复核对各项分值。',
  'A05:less': '分值合计为{total}分，应为{expected}分，少{by}分。请对照年初批复核对有无漏填的分值。',
  A06: '“{subject}”得分{score}分大于分值{weight}分，得分不能超过分值。请改到分值以内。',
  A07: '总分填{actual}分，各项得分合计为{expected}分，相差{by}分。请先核对各项得分，再改总分。',
  A08: '全年执行数{executed}万元超过全年预算数{adjusted}万元，执行率达{rate}%。请核对是否漏填预算追加或上年结转。',
  A09: '按收入性质合计{income}万元，按支出性质合计{spending}万元，两者应相等。请核对两边明细。',
  A10: '按支出性质合计{sum}万元，与年初预算{initial}、全年预算{adjusted}、全年执行{executed}（万元）都对不上。请核对基本支出和项目支出。',
  'A11:initial':
    '“{subject}”明细合计{sum}万元，等于年初预算数。明细一般按全年预算数（{adjusted}万元）填列，请核对；当地要求按年初预算填的，不用修改。',
  'A11:executed':
    '“{subject}”明细合计{sum}万元，等于全年执行数。明细一般按全年预算数（{adjusted}万元）填列，请核对；当地要求按执行数填的，不用修改。',
  A12: '{cell}填的是负数{value}。预算、执行、分值、得分不应为负，请改正。',
  A13: '“{subject}”的{field}为0，却有全年执行数{executed}万元，无法计算执行率。请补填预算数。',
  A14: '全年没有预算也没有执行，执行率的{weight}分按当地要求处理，并写情况说明；漏填的，请补填。',
  'A15:more':
    '全年预算数{adjusted}万元比年初预算数{initial}万元增加{change}%。请核对；没有填错的，请写情况说明，写明追加的主要原因。',
  'A15:less':
    '全年预算数{adjusted}万元比年初预算数{initial}万元减少{change}%。请核对；没有填错的，请写情况说明，写明追减的主要原因。',
  A16: '{cell}的{amount}与{other}的{than}相差一万倍，疑似“元”“万元”混用。请核对金额的单位。',
  A17: '{cell}的金额{amount}万元超过{places}位小数（本表共{count}处）。建议统一保留{places}位小数。',
  A18: '年初预算数、全年预算数、全年执行数三栏金额完全相同。如年内确无调整、无结余，可不修改。',
  A19: '“{subject}”标注{points}分，其下各指标分值合计为{total}分，两者应相等。请对照年初批复核对分值。',
  'A20:one': `“{subject}”分值合计{total}分，与规定权重{weight}分不同；如有特殊情况请说明。${DESIGN_TAIL}`,
  'A20:several': `“{labels}”分值合计依次为{totals}分，规定权重依次为{weights}分，两者不同；如有特殊情况请说明。${DESIGN_TAIL}`,
  'A21:blank':
    '预算执行率的分值（{cell}）没有填写，所选评分办法“{policy}”为{wanted}分。请核对所选评分办法，并补填分值。',
  'A21:differs': '预算执行率分值为{weight}分，所选评分办法“{policy}”为{wanted}分。请核对所选评分办法。',
  A22: '按收入性质合计{sum}万元，与年初预算{initial}、全年预算{adjusted}、全年执行{executed}（万元）都对不上。请核对各项收入。',
  A23: '“{subject}”填的合计是{actual}万元，明细相加是{expected}万元，相差{by}万元。请核对合计与明细。',
  'A24:rate': '“{field}”（{cell}）没有填写，应为{expected}%。请补填。',
  'A24:points': '“{field}”（{cell}）没有填写，应为{expected}分。请补填。',
  A25: '全年预算数{amount}万元，合{hundredMillions}亿元。请核对金额的单位是否应为元。',
  A26: '“{subject}”全年执行数{executed}万元大于全年预算数{adjusted}万元。请核实资金来源。',
};
