/** Verdicts, severities, categories and what the tool does not check. */
import type { FormKind } from '../forms/form';
import type { Verdict } from '../review-types';
import type { Category, Severity } from '../rules/finding';

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  blocked: '需修改',
  explain: '需说明',
  ready: '可报送',
  unreadable: '未识别到自评表',
};

/** Stands in brackets behind the label of `ready`: no report may say 可报送 alone. */
export const READY_NOTE = '佐证材料、签章请自行核对';

export const VERDICT_SENTENCES: Readonly<Record<Verdict, string>> = {
  blocked: '有必须修改的地方，改好后再报送。',
  explain: '没有必须修改的地方；有需要说明的事项，写好情况说明后再报送。',
  ready: `${READY_NOTE}。`,
  unreadable: '没有识别到自评表。',
};

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: '必须修改',
  warning: '需说明',
  info: '建议',
};

export const CATEGORY_LABELS: Readonly<Record<Category, string>> = {
  completeness: '完整性',
  accuracy: '准确性',
  consistency: '一致性',
  compliance: '合规性',
  form: '规范性',
};

export const FORM_KIND_LABELS: Readonly<Record<FormKind, string>> = {
  'project-self-assessment': '项目支出绩效自评表',
  'department-self-assessment': '部门整体支出绩效自评表',
  'basic-data': '部门整体支出绩效评价基础数据表',
  scorecard: '评分表',
};

export const NOT_CHECKED: readonly string[] = [
  '佐证材料是否真实、齐全',
  '签字、盖章是否完备',
  '绩效目标和指标设置是否恰当、是否与年初批复一致',
  '表中数字与决算、账簿是否一致',
  '偏差原因、改进措施写得是否充分',
];

export const NOTHING_FOUND =
  '没有识别到自评表。查找的是：表头含“三级指标”“年度指标值”“实际完成值”“分值”“得分”的自评表，或“基础数据表”。看过的工作表有：{sheets}。请确认打开的是填好的自评表，且表头文字没有被改动。';
export const NO_SHEETS = '工作簿里没有可读的工作表';
export const HIDDEN_SHEET_MARK = '（隐藏）';
export const ASSUMED_MARK = '依据待核实';
