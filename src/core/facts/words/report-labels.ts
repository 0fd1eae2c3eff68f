/**
 * What a report calls the figures that also stand in the forms. A label is read from its clause up to the number:
 * words that say nothing, the core, words that lead to the number. Anything else before the core (上年, 行政, 二级单位)
 * makes it another figure. Offices extend the lists here.
 */

/** Before the core. */
export const NEUTRAL =
  /其中|[我本](?:单位|部门|局|院|所|校|中心|委|办|支队|大队)|单位|部门|整体|绩效|全年|当年|本年度?|年度|年(?!度)|财政|共有?|现有|总共|合计|安排|实现|全部|的|中|和|及|与|[、,(（“”":\-]/;

/** Behind the core. No two of these make up a third, so that reading stays linear. */
export const TAIL =
  /数额|数(?!额)|人数|总额|金额|资金|合计|总计|共计|共(?!计)|分别|实际|完成|安排|下达|批复|核定|达到?|约|为|是|有|计|[:(（“”"]/;

export type ReportMoney =
  'initial' | 'adjusted' | 'income' | 'adjustment' | 'spending' | 'basic' | 'project' | 'threePublic';

export const MONEY_LABELS: Readonly<Record<ReportMoney, RegExp>> = {
  initial: /年初(?:部门)?预算(?:收入|支出)?|年初(?:批复|安排)预算/,
  adjusted: /(?:全年|调整后的?|年度调整后的?|全年调整后的?)预算(?:收入|支出)?/,
  income: /(?:预算|决算|总|实际)?(?:总)?收入(?:预算)?/,
  adjustment: /(?:年中|预算)?(?:调整)?追[加减](?:预算)?|预算调整(?:追[加减]|增加|减少)?|调整(?:增加|减少)(?:预算)?/,
  spending: /(?:总|实际|决算|预算执行|累计)?支出|(?:全年)?执行数/,
  basic: /基本支出/,
  project: /项目支出/,
  threePublic: /三公[”"]?经费(?:总|实际)?(?:支出|决算)?(?:支出|决算)?/,
};

export type ReportPeople = 'authorised' | 'staff';

export const PEOPLE_LABELS: Readonly<Record<ReportPeople, RegExp>> = {
  authorised: /(?:核定|批复|批准)?(?:人员)?编制(?:人员)?/,
  staff: /(?:年末|年底)?(?:实有|实际)?(?:在职|在编在职|在职在编)(?:人员|职工)?|实有(?:人员)?/,
};

export const SCORE_LABEL =
  /(?:(?:部门|单位)?整体支出|项目支出|财政支出)?(?:绩效)?(?:自评|自我评价|自评综合|综合|最终)(?:结果|评价|绩效)?(?:总|综合)?(?:得分|评分|分数|得)|总(?:得)?分|(?:绩效)?自评分/;

/** The clause speaks of another year, or of a difference. */
export const OTHER_TIME =
  /上年|去年|上一年|前年|上年度|往年|历年|同期|同比|明年|次年|下年|下一年|季度|上半年|下半年|\d月/;
