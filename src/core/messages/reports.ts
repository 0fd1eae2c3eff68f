/** Headings and lines of the text, markdown and csv reports. */
export const REPORT_WORDS = {
  verdict: '结论：{label}。{sentence}',
  verdictReady: '结论：{label}（{note}）。',
  counts: '必须修改{error}处，需说明{warning}处，建议{info}条',
  /** Behind the counts, where findings were explained. */
  explainedCount: '（其中已写情况说明{count}处）',
  policy: '评分办法：{title}（{id}，版本{version}）',
  forms: '识别到{count}张表：',
  hides: '改好后一并消除：{rules}',
  explanation: '情况说明：{text}',
  basis: '依据：{basis}',
  basisAssumed: '依据：{basis}（依据待核实）',
  notChecked: '本工具不检查：',
  unreadable: '没有读成：{message}',
  score: '自评得分：计算为{computed}分，等级为{grade}；表中总分{entered}',
  scoreUngraded: '自评得分：计算为{computed}分；表中总分{entered}',
  scoreOpen: '自评得分：有指标算不出得分，暂不能合计；表中总分{entered}',
  filled: '填{points}分',
  blank: '未填',
  rate: '预算执行率：{percent}%，应得{points}分{full}；表中执行率得分{entered}',
  indicator: '第{row}行 {name}：{entered}，应得{points}分{full}',
  indicatorOpen: '第{row}行 {name}：{entered}，算不出应得分{full}',
  indicatorJudged: '第{row}行 {name}：{entered}，由填报人定分，建议{points}分{full}',
  indicatorFree: '第{row}行 {name}：{entered}，由填报人定分{full}',
  full: '（满分{weight}分）',
  noFindings: '没有发现问题。',
  nothingToScore: '没有可以计分的自评表。',
  assumed: '（部分{mark}）',
} as const;

/** Columns of the csv report of `check`, and of `score`. */
export const CSV_COLUMNS = [
  '文件',
  '结论',
  '工作表',
  '单元格',
  '级别',
  '规则',
  '位置',
  '说明',
  '填列',
  '应为',
  '相差',
  '依据',
] as const;

export const SCORE_CSV_COLUMNS = [
  '文件',
  '工作表',
  '行',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '填列得分',
  '计算得分',
  '由填报人确定',
  '计算过程',
] as const;

export const YES_NO = { yes: '是', no: '否' } as const;
