/** Sentences of the F rules: form and submission. Places: see index.ts. */
export const FORM_SENTENCES: Readonly<Record<string, string>> = {
  F05: '{cell}显示错误值{error}，读不到内容。请检查公式引用的单元格，改好后再校验。',
  F12: '{cell}的公式没有计算结果。请在Excel中打开并保存后再校验。',
  'F13:no-rows': '“{title}”的表头下方没有读到任何三级指标。请把指标填写在本表头下方、总分行以上。',
  'F13:no-header': '“{title}”里没有找到绩效指标的表头（一级指标、二级指标、三级指标）。请核对表格是否完整。',
  F14: '没有找到“{field}”列。读到的表头有：{headers}。请把表头改成通用名称，或手动指定是哪一列。',
};
