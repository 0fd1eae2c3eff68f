/** Slips seen in reports, and what was meant. Only what is wrong wherever it stands; an office may add its own. */

export interface Typo {
  readonly wrong: string;
  readonly right: string;
}

export const TYPOS: readonly Typo[] = [
  { wrong: '完全反应', right: '完全反映' },
  { wrong: '喷哙', right: '喷绘' },
  { wrong: '预算收支出', right: '预算收支' },
  { wrong: '评价评价', right: '评价' },
  { wrong: '绩效绩效', right: '绩效' },
  { wrong: '贯砌', right: '贯彻' },
  { wrong: '按排', right: '安排' },
  { wrong: '布署', right: '部署' },
  { wrong: '既使', right: '即使' },
  { wrong: '截止目前为止', right: '截至目前' },
  { wrong: '帐务', right: '账务' },
  { wrong: '满意渡', right: '满意度' },
  { wrong: '完成辐度', right: '完成幅度' },
];

/** 文号 with the year in other brackets than 〔〕: 湘财绩[2020]7号. */
export const DOCUMENT_NUMBER =
  /([\u4e00-\u9fff]{2,12})\s*[[［(（【{]\s*((?:19|20)\d\d)\s*[\]］)）】}]\s*(?:第\s*)?(\d{1,4})\s*号/g;
/** Words before a 文号 that are no part of it: 按照市财绩. */
export const BEFORE_NUMBER = /^.*(?:按照|根据|依据|遵照|参照|印发|下发|执行|通知|文件|以及)(?=.{2})/;
