/** The columns and cells of the forms in the words accountants use. */
import type { FieldName } from '../forms/form';

export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  title: '表名',
  year: '年度',
  unitName: '单位名称',
  projectName: '项目名称',
  fundLabel: '资金来源',
  amountUnit: '金额单位',
  initial: '年初预算数',
  adjustment: '年度预算调整',
  adjusted: '全年预算数',
  executed: '全年执行数',
  rate: '执行率',
  fundWeight: '执行率分值',
  fundScore: '执行率得分',
  fundReason: '执行率偏差原因',
  goalExpected: '预期目标',
  goalActual: '实际完成情况',
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  comparator: '指标性质',
  target: '年度指标值',
  unit: '计量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因分析及改进措施',
  criterion: '评分标准',
  total: '总分',
  authorised: '编制数',
  staff: '实际在职人数',
  staffRate: '在职人员控制率',
  previous: '上年决算数',
  budget: '本年预算数',
  spent: '本年决算数',
};

/** `执法案卷评查次数·得分`; only one half where the other is empty. */
export function labelOf(subject: string, field: FieldName | null): string {
  const words = field === null ? '' : FIELD_WORDS[field];
  return [subject, words].filter((part) => part !== '').join('·');
}

/** Unit of head counts, which are whole. */
export const PEOPLE = '人';

/** Unit behind a number of this field. */
export function unitOf(field: FieldName | null): string {
  switch (field) {
    case 'initial':
    case 'adjustment':
    case 'adjusted':
    case 'executed':
    case 'previous':
    case 'budget':
    case 'spent':
    case null:
      return '万元';
    case 'rate':
    case 'staffRate':
      return '%';
    case 'weight':
    case 'score':
    case 'total':
    case 'fundWeight':
    case 'fundScore':
      return '分';
    case 'authorised':
    case 'staff':
      return PEOPLE;
    default:
      return '';
  }
}
