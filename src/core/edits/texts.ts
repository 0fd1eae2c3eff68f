/** Names and headings of the companion sheets: the only Chinese text of this folder. */

export const REPORT_SHEET = '自评报告';
export const MATERIALS_SHEET = '报告素材';
export const RECORD_SHEET = '校验记录';

/** Sheets of our own: never read as forms. */
export const COMPANION_SHEETS: readonly string[] = [REPORT_SHEET, MATERIALS_SHEET, RECORD_SHEET];

/** Column headings of 报告素材, found by their words wherever they stand. */
export const MATERIAL_HEADINGS = { category: '类别', heading: '标题', text: '内容' } as const;

/** First column of 报告素材 and what a person writes there. */
export const MATERIAL_CATEGORIES = {
  duty: '部门职能',
  department: '内设机构',
  authorised: '编制人数',
  staff: '实有人数',
  overview: '年度工作概述',
  achievement: '工作成效',
  problem: '存在问题',
  measure: '改进措施',
  'project-note': '项目支出说明',
  figure: '评分数据',
  other: '其他说明',
} as const;

/** Column headings of 自评报告. */
export const REPORT_HEADINGS = {
  text: '正文',
  id: '章节',
  sources: '来源',
  state: '状态',
  code: '校验码',
} as const;

/** States of a paragraph of 自评报告. */
export const REPORT_STATES = { draft: '草稿', edited: '已修改', gap: '待补充' } as const;

/** The row below the text of 自评报告 that remembers what a person took out. */
export const REPORT_DELETED = '已删除的段落';

/** Stands before the cells in the source column; also keeps a leading quote of a sheet name from being swallowed. */
export const REPORT_SOURCES_LEAD = '来自 ';

/** Column headings of 校验记录, found by their words wherever they stand. */
export const RECORD_HEADINGS = {
  category: '类别',
  sheet: '工作表',
  cell: '单元格',
  name: '规则或列名',
  text: '内容',
  value: '当时的值',
  date: '日期',
} as const;

/** First column of 校验记录; rows that begin otherwise are a person's own and stay as they are. */
export const RECORD_CATEGORIES = {
  explanation: '情况说明',
  mapping: '列的指定',
  policy: '评分办法',
  verdict: '校验结论',
  finding: '问题',
} as const;

/** Stands above the headings of a new 校验记录. */
export const RECORD_NOTE = '绩效自评助手下次校验时读取本表。情况说明、列的指定、评分办法可以在这里直接修改或删去。';
