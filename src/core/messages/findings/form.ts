/** Sentences of the F rules: form and submission. Places: see index.ts. */
export const FORM_SENTENCES: Readonly<Record<string, string>> = {
  F01: '“{field}”没有填写。请填写全称。',
  F02: '“{subject}”没有填写，打印签章前请补填。',
  'F03:early': '填报日期{onYear}年{onMonth}月{onDay}日早于{year}年年末，与评价年度不符。请核对填报日期和评价年度。',
  'F03:late':
    '填报日期{onYear}年{onMonth}月{onDay}日，比{year}年年末晚{months}个月以上，与评价年度不符。请核对，或说明原因。',
  F04: '“{subject}”填的是“{phone}”，位数不对。请核对。',
  F05: '{cell}显示错误值{error}，读不到内容。请检查公式引用的单元格，改好后再校验。',
  'F06:one': '{cell}的数字以文本存储，已按{number}读取。请转换为数字。',
  'F06:several': '{count}个单元格的数字以文本存储（{cells}），已按数字读取。请转换为数字。',
  F07: '{cell}是手工填写的数字，旁边的单元格是公式。建议改为公式。',
  F08: '{hidden}被隐藏，里面有数据。请取消隐藏后核对。',
  F09: '疑似错别字“{wrong}”，应为“{right}”。请核对。',
  F10: '文号“{wrong}”的年份应用六角括号，写作“{right}”。',
  'F11:field': '“{field}”仍是填表提示“{found}”。请改填实际内容。',
  'F11:block': '“{subject}”一栏仍是填表提示“{found}”。请改填实际内容。',
  F12: '{cell}的公式没有计算结果。请在Excel中打开并保存后再校验。',
  'F13:no-rows': '“{title}”的表头下方没有读到任何三级指标。请把指标填写在本表头下方、总分行以上。',
  'F13:no-header': '“{title}”里没有找到绩效指标的表头（一级指标、二级指标、三级指标）。请核对表格是否完整。',
  F14: '没有找到“{field}”列。读到的表头有：{headers}。请把表头改成通用名称，或手动指定是哪一列。',
};
