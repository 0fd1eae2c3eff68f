/** Words and patterns by which the audit reads a report. Data only; texts are in half width without white space. */
import { NEUTRAL, TAIL } from '../../facts/words/report-labels';

/** Digits that are no number with a unit: dates, document numbers, numbering, codes, names. */
export const ALWAYS_NAMES: readonly RegExp[] = [
  // 2021年, 2021年度, 2021年12月31日, 2019-2021年
  /(?:19|20)\d\d年?(?:度)?[-~至到]+(?:19|20)\d\d年?(?:度)?/g,
  /(?<!\d)(?:19|20)\d\d年(?:度)?(?:\d{1,2}月(?:份|底|初|末|上旬|中旬|下旬)?(?:\d{1,2}[日号])?)?/g,
  /(?<!\d)(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?(?![\d万亿元%])/g,
  /\d{1,2}[-~至到]\d{1,2}月(?:份)?/g,
  /(?<![\d.])\d{1,2}月(?:份|底|初|末|上旬|中旬|下旬)?(?:\d{1,2}[日号]?(?:[-~至到]\d{1,2}[日号])?)?/g,
  /(?<=[-至到])\d{1,2}日/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  /(?<![\d.])\d{1,9}(?:\.\d{1,9})?[:比]\d{1,9}(?:\.\d{1,9})?(?![\d个万元%])/g,
  // 〔2020〕7号, 第7号, 12345热线
  /[〔[(【](?:19|20)\d\d[〕\])】](?:第?\d{1,9}号?)?/g,
  /(?<!\d)\d{1,12}(?:-\d{1,12})?号/g,
  /第[\d一二三四五六七八九十百]{1,9}(?:[-~至到、]第?[\d一二三四五六七八九十百]{1,9})?/g,
  /[零〇一二三四五六七八九十\d]{1,3}季度/g,
  // Numbering: 1. 2、（3） 一是 二、
  /^\(?[\d一二三四五六七八九十]{1,3}[.、)](?![\d%])/g,
  /^\d{1,2}[.、](?=(?:19|20)\d\d年)/g,
  /\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/g,
  /[一二三四五六七八九十]{1,3}(?:是|、)/g,
  // 8个100%, 5G, 3A级, 24×7
  /(?<!\d)\d{1,9}个\d{1,9}%/g,
  /(?<!\d)\d{1,9}[A-LN-Z](?![A-Za-z])/g,
  /(?<!\d)\d{1,9}[×*xX]\d{1,9}/g,
  // 十四五, 三公, 三年行动
  /十[三四五六]五|三公|一线|一流|一体|一次性|千方百计|[百千万]名?(?:镇|村|企)/g,
  /(?:电话|传真|手机|邮编|账号|编码|代码)[:：]?[\d-]{1,40}/g,
  /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/g,
];

/** Quotes and titles: 《…》 “…”. */
export const QUOTED = /“[^”]{0,60}”|‘[^’]{0,60}’|《[^》]{0,80}》|「[^」]{0,60}」|"[^"]{0,60}"/g;

/** Before the number of a quoted value: “≥12次”. */
export const SMALL_WORDS = /^(?:[≥≤><=]|不少于|不低于|不超过|不高于|下降|增长|约|达到)*$/;

/** Marks that say nothing between words of a label. */
export const QUOTE_MARKS = /["'“”‘’《》「」]/g;

/** Before a label: words that do not make it another figure. */
export const LEADING = new RegExp(
  `(?:${NEUTRAL.source}|支队|大队|本级|机关|较好|我们|截至|年末|年底|末|底|经|由|为|是|有|了|则|按支出性质分|按收入性质分|包括|包含|用于|主要|方面|一般|共计|资金|:|，)`,
);

/** Comparison words: 不少于15个. */
const COMPARING =
  '不少于|不低于|不超过|不高于|不大于|不小于|不多于|高于|低于|超过|少于|多于|至少|最多|大于等于|小于等于|≥|≤|>|<|=|约|近|将近|接近|达';

/** Behind a label and before its number. */
export const TRAILING = new RegExp(
  `(?:${TAIL.source}|${COMPARING}|到|至|了|累计|总共|一共|共|只有?|仅|已|数值?|率|规模|支出|收入|经费|费用|额|[,:(=])`,
);

/** Numbering at the start of a clause. */
export const ITEM_START =
  /^(?:\d{1,2}[.、](?=20\d\d年)|\(?[\d一二三四五六七八九十]{1,3}[.、)](?!\d)|[一二三四五六七八九十]{1,2}是)+/;

/** 编制数、实有人数分别为. */
export const RESPECTIVELY = /^(.{2,40}?)(?:数|人数|金额)?分别(?:为|是|有|达到?|完成)?[:]?$/;

const LAST_YEAR = '(?:上年度?|去年|上一年度?|前年|往年|同期|上期)';
/** 比上年: a comparison, not a figure of last year. */
export const COMPARED = new RegExp(`(?:比|较|与|同)${LAST_YEAR}(?:同期|决算|实际)*(?:相比)?|同比|环比`, 'g');
/** Money of last year that is this year's. */
export const CARRIED_OVER = /(?:上年度?|以前年度|往年)(?:财政)?(?:结转|结余)/g;
export const OTHER_TIME_WORDS =
  /上年|去年|上一年|前年|往年|历年|同期|明年|次年|下年(?!结转)|下一年|[零一二三四五六七八九十\d]季度|上半年|下半年|(?<!个)\d月|近[两三二]年/;
export const OWN_TIME_WORDS = /本年|当年|今年|全年|本期/;

/** 下属事业单位, 某某项目: what follows is said of them. */
export const FOREIGN =
  /下属|所属|二级(?:单位|机构|预算)|直属|其他(?:单位|部门)|各(?:县|区|市|单位|部门|镇|乡|街道)|每[个人户家次]|人均|户均|(?:市|县|区|全)(?:中心|站|处|所|院)[，]?$/;

/** A heading or a first sentence that opens a part about one project: 1.道路维护项目. */
export const PROJECT_HEADING = /(?:项目|专项|工程|资金|经费|补助|活动)(?:情况|支出)?$/;
export const GENERAL_HEADING =
  /^(?:[部本我]?(?:门|单位)?)?(?:整体|预算|决算|收支|收入|支出|基本|项目|专项|资金|经费|使用|管理|绩效|情况|三公|公用|财政|自评|部门|单位|及|和|与|的|、|执行|安排|总体|一般公共|政府性基金|国有资本|社会保险|管理|评价|分析|组织|实施|概况|完成)*$/;

/** Before a cause or a result that the drafted report takes over. */
export const CAUSE_LEAD =
  /^(?:[，、:]|目标\d?[:：]?|(?:未完成|偏差)?的?(?:主要|具体)?原因(?:是|为|在于)?[:：]?|主要是?|因为|由于|因|针对.{0,30}的问题)+/;

/** A paragraph of goals: 年度总体绩效目标：…, 目标1：…. */
export const GOAL_TEXT = /(?:总体|绩效|预期|年度)目标(?:为|是)?[：:]|目标\d[：:]/;

/** Somebody else's posts and people, where the words before make them no label of ours. */
export const PEOPLE_KEY = /编制|在职|实有/;
/** Each time, of a part: no result of the year. */
export const PER_EACH = /每|均/;
/** Goes back from a part to the office as a whole. */
export const OF_WHOLE = /全年|年初|全部门|全单位|部门|单位|整体|总(?:支出|收入|预算)|预算收入|自评|追加|调整/;
/** What came in, and totals that hold what is carried over: the forms only have what was budgeted and spent. */
export const INCOMPARABLE = /总计|^(?!.*预算).*收入/;
/** What was spent of a part; forms mostly give the budget of the parts. */
export const SPENT_OF_PART = /决算|执行|实际|实支/;
