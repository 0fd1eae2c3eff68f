/** Header words seen in published forms, typed from the notes on layouts §1.0: each set means one thing. */
export type Words = readonly string[];

/** Of the indicator table. */
export const INDICATOR_WORDS: readonly Words[] = [
  ['三级指标', '指标名称'],
  ['指标性质', '计算符号'],
  [
    '年度指标值',
    '年度指标值（A）',
    '指标值',
    '指标值（A）',
    '年初目标值（A）',
    '预期实现值',
    '当年预期实现值',
    '*指标值',
  ],
  ['度量单位', '计量单位', '指标度量单位'],
  ['实际完成值', '实际完成值（B）', '完成值', '全年完成值', '全年实际值（B）'],
  ['分值', '权重', '指标权重（分）', '（参）考分值', '指标分值'],
  ['得分', '指标得分（分）', '自评得分', '实际得分'],
  ['偏差原因分析及改进措施', '未完成原因分析', '未完成原因分析及改进措施', '扣分原因和其他说明', '备注'],
];

/** Of the fund block. */
export const FUND_WORDS: readonly Words[] = [
  ['年初预算数', '年初预算', '年初预匏数'],
  [
    ...['全年预算数', '全年预算数（A）', '调整后预算数', '调整后的预算', '全年（调整）预算数'],
    ...['预算数（A）', '调整预算数（A）', '预算数'],
  ],
  ['全年执行数', '全年执行数（B）', '执行数（B）', '预算执行数'],
  ['执行率', '执行率（B/A）', '执行率（%）', '预算执行率', '预算执行率%'],
  ['分值', '权重'],
  ['得分', '自评得分', '实际得分'],
];

/** Pairs that head the goals. */
export const GOAL_WORDS: readonly (readonly [expected: string, actual: string])[] = [
  ['预期目标', '实际完成情况'],
  ['预期目标', '目标实际完成情况'],
  ['项目年度目标', '年度目标完成情况'],
  ['年初设定目标', '年度总体目标完成情况'],
  ['年度绩效目标', '实际完成情况'],
];

export const TOTAL_WORDS: Words = ['总分', '合计'];

/** The other words for a header, white space apart; none where no set has it. */
export function othersFor(text: string, sets: readonly Words[]): Words {
  const plain = text.replace(/\s/g, '');
  return sets.find((words) => words.includes(plain))?.filter((word) => word !== plain) ?? [];
}
