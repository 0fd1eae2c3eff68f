/** Words about what was recognised, and the line that sets both sides of a finding beside each other. */
export const FORM_WORDS = {
  year: '{year}年度',
  indicators: '{count}个三级指标',
  unit: '金额单位{unit}',
  unitInferred: '金额单位{unit}（表中未写，看数量级推断，对照{cell}）',
  unitDoubtful: '金额单位按{unit}读（表中未写，看数量级疑似元，对照{cell}，请核对）',
  rows: '{count}行数据',
  hidden: '在隐藏的工作表“{sheet}”上',
} as const;

export const COMPARISON_WORDS = {
  more: '填{actual}{unit}，应为{expected}{unit}，多{by}{byUnit}',
  less: '填{actual}{unit}，应为{expected}{unit}，少{by}{byUnit}',
} as const;

/** Two rates differ by points of per cent, not by per cent. */
export const RATE_POINTS = '个百分点';
