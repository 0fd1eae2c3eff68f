/** Words of the 自评表 that is attached to a report. */
export const ATTACHED_WORDS = {
  mark: '附件',
  year: '（{year}年度）',
  unit: '单位名称：{text}',
  project: '项目名称：{text}',
  money: '金额单位：万元',
  between: '　　',
  funds: '资金',
  item: '{label}{amount}',
  itemBetween: '，',
} as const;
