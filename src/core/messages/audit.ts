/** Words of the audit of a written report. */
import type { AuditStatus, DerivedName, StatementKind } from '../narrative';

export const AUDIT_STATUS: Readonly<Record<AuditStatus, string>> = {
  differs: '不一致',
  unknown: '工作簿中没有',
  agrees: '一致',
};

export const STATEMENT_WORDS: Readonly<Record<StatementKind, string>> = {
  year: '年度',
  unitName: '单位名称',
  grade: '等级',
};

/** What was worked out, behind the label of the row. */
export const DERIVED_WORDS: Readonly<Record<DerivedName, string>> = {
  adjustment: '预算调整数',
  adjustmentRate: '预算调整率',
  carryOver: '结转结余',
  share: '占比',
  change: '比上年增减额',
  growth: '比上年增减率',
  savings: '比预算增减',
  budgetUse: '占预算的比例',
  perHead: '人均支出',
  vacancies: '编制数与在职人数之差',
  completion: '完成率',
  over: '超出或低于指标值的比例',
  gap: '与指标值之差',
  deduction: '扣分',
  blockScore: '得分',
  blockWeight: '分值',
  sum: '合计',
  count: '个数',
};

export const AUDIT_WORDS = {
  heading: '{report} 对照 {workbook}',
  counts: '共{all}个数：不一致{differs}个，工作簿中没有{unknown}个，一致{agrees}个',
  ofMaterials: '（其中{count}个只有报告素材中有）',
  nothing: '报告里没有带单位的数。',
  allAgree: '没有不一致的数。',
  line: '第{line}行',
  cell: '{cell}',
  /** `value` and `unit` stand together. */
  differs: '{place}　{text}，表中为{value}（{name}）',
  differsUnnamed: '{place}　{text}，表中为{value}',
  statement: '{place}　{kind}写“{text}”，表中为“{value}”',
  unknown: '{place}　{text}',
  quote: '原文：{text}',
  cells: '单元格：{cells}',
  slip: '{place}　“{wrong}”疑应为“{right}”',
  unknownHeading: '工作簿中没有，请自行核对',
  slipHeading: '文字',
  differsHeading: '不一致',
  agreesLine: '一致的{agrees}个数不逐一列出；加 --format csv 可看全部。',
} as const;

/** What one row of the csv is about. */
export const AUDIT_ROWS = { number: '数字', slip: '文字' } as const;

export const AUDIT_SOURCES = { form: '表', material: '报告素材' } as const;

export const AUDIT_COLUMNS = ['结果', '类别', '行', '报告', '工作簿', '名称', '来源', '单元格', '原文'] as const;
