/** Words of 退回意见: what a bureau writes to a unit whose self-assessment must be corrected. Blanks are 【待填：…】. */
export const NOTICE_WORDS = {
  title: '绩效自评材料退回修改意见',
  addressee: '{unit}：',
  /** `files` are the sentences below, `errors` and `warnings` counts. */
  opening:
    '你单位报送的绩效自评材料已收到。经校验，{files}共有{errors}处必须修改{warnings}。现退回，请按下列意见逐项办理。',
  alsoWarnings: '，另有{count}处需要说明',
  file: '《{title}》（{file}）',
  mustCorrect: '必须修改',
  mustExplain: '需要说明',
  /** Before the findings of one workbook, where a unit handed in several. */
  within: '《{title}》（{file}）：',
  item: '{number}.{label}（{place}）：{message}',
  place: '“{sheet}”表{cell}',
  itemAnywhere: '{number}.{label}：{message}',
  /** What is said in 需要说明 first. */
  explainLead: '下列各项请核实；情况属实的，在相应的原因栏中写明原因和依据。',
  closing: '请于【待填：重新报送的期限】前修改完毕，核对佐证材料后重新报送。',
  bureau: '【待填：财政部门名称】',
  date: '【待填：日期】',
  /** A unit whose forms do not say its name. */
  unnamed: '【待填：单位名称】（{file}）',
} as const;
