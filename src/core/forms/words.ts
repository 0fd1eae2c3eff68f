/**
 * Words that printed forms use, as data. Variants and their sources: domain notes §1.0; wording seen in
 * published forms unless a comment says otherwise. Matching is done on normalised stems (labels.ts).
 */
import type { BasicDataKey, FieldName, SplitItemKind } from './form';

/** Header words of the indicator table, exact stems. The first of each list is the usual wording. */
export const INDICATOR_HEADERS: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  level1: ['一级指标'],
  level2: ['二级指标'],
  level3: ['三级指标', '指标名称', '三级指标名称', '指标内容', '具体指标'],
  comparator: ['计算符号', '指标性质', '符号', '指标方向', '比较符号'],
  target: [
    '年度指标值',
    '指标值',
    '年初目标值',
    '年初指标值',
    '目标值',
    '年度目标值',
    '预期实现值',
    '当年预期实现值',
    '预期指标值',
    '计划指标值',
    '年度绩效指标值',
    '绩效指标值',
    '预期目标值',
    '年初设定指标值',
    '全年指标值',
  ],
  unit: ['度量单位', '计量单位', '指标度量单位', '单位'],
  actual: [
    '实际完成值',
    '完成值',
    '全年完成值',
    '全年实际值',
    '实际值',
    '实际完成指标值',
    '指标完成值',
    '实际完成情况',
    '全年实际完成值',
    '实际完成',
    '完成情况',
    '年度实际完成值',
  ],
  weight: [
    '分值',
    '权重',
    '指标权重',
    '参考分值',
    '考分值',
    '指标分值',
    '标准分值',
    '权重分值',
    '满分',
    '标准分',
    '分数',
  ],
  score: ['得分', '自评得分', '指标得分', '实际得分', '自评分', '自评分值', '单位自评得分', '得分值'],
  reason: [
    '偏差原因分析及改进措施',
    '未完成原因分析及改进措施',
    '未完成原因分析',
    '偏差原因分析',
    '偏差原因及改进措施',
    '偏差原因',
    '未完成原因',
    '扣分原因和其他说明',
    '扣分原因及改进措施',
    '扣分原因',
    '原因分析及改进措施',
    '原因分析',
    '原因',
    '备注',
    '说明',
  ],
  criterion: ['评分标准', '评(扣)分标准', '评价标准', '扣分标准', '评分细则'],
};

/** Header words of the fund block, as patterns on stems. */
export const FUND_HEADERS: readonly (readonly [FieldName, RegExp])[] = [
  ['initial', /^年初(批复|安排)?预[算匏](数|金额|额)?$/],
  ['adjustment', /^(年度)?预算调整(数|金额)?$|^调整数$|^年中调整(数|金额)?$|^调整追加(数|金额)?$/],
  [
    'adjusted',
    /^全年(\(调整\))?预[算匏](数|金额|额)?$|^(全年)?调整后的?(全年)?预算(数|金额)?$|^调整预算数$|^预算(数|金额)$|^全年预算安排数?$/,
  ],
  ['executed', /^(全年|实际|预算|全年实际)?执行(数|金额|额)$|^全年(实际)?支出(数|金额)?$|^实际支出(数|金额)?$/],
  ['rate', /^(预算|资金|全年)?执行率$/],
  ['fundWeight', /^(执行率)?(分值|权重|标准分值|满分)$/],
  ['fundScore', /^(执行率|自评|实际)?得分$|^自评分$/],
  ['fundReason', /^(偏差)?原因(分析)?(及改进措施)?$|^未完成原因(分析)?(及改进措施)?$|^偏差原因.*$|^备注$/],
];

export const GOAL_EXPECTED =
  /^(预期目标|(项目)?年度(绩效|总体)?目标|年初(设定|绩效)?(总体)?目标|年初设定绩效目标|年初绩效目标|预期绩效目标)$/;
export const GOAL_ACTUAL =
  /^(目标|全年目标|年度)?实际完成情况$|^(年度|全年)?(总体|绩效)?目标(实际)?完成情况$|^年度总体目标完成情况$/;

export const TOTAL_WORDS = /^(总分|合计|总计|总得分|自评总分|总分合计|合计得分|自评得分合计|总分值)$/;
export const SUBTOTAL_WORDS = /^小计$/;
export const FUND_TOTAL_WORDS =
  /资金总额|预算总额|支出总额|^总额$|^(资金)?(合计|总计)$|整体支出|^预算资金$|^项目总?资金$/;
export const FUND_SOURCE_WORDS =
  /财政|拨款|结转|结余|其他|其它|专户|单位资金|非税|自有|自筹|上级|本级|省级|市级|县级|中央|地方|基金|资金/;

/** Lines under the table that end it. */
export const FOOTER_WORDS =
  /^(填表人|填报人|制表人|填报日期|填表日期|填报时间|联系电话|联系人|单位负责人|项目负责人|财务负责人|部门负责人|负责人|审核人|注|备注|说明|填表说明|评价结论|存在问题|改进措施|其他需要说明|偏差大或目标未完成原因|改进措施及结果应用|单位主要负责人|填报单位)/;

/** Left over from the printed form: 指标1, ……. */
export const RESIDUE = /^(指标\d*[:.、]?|…+|\.{2,}|……)?$/;
export const NAME_PREFIX = /^指标\d+[:.、]?(?=.)/;

export const TITLE_WORDS = /自评表|自评结果|自我评价表|绩效评价表|基础数据表|评价指标表|评分表|评价评分表/;
export const BASIC_DATA_TITLE = /基础数据表/;
export const DEPARTMENT_TITLE = /部门整体|整体支出|单位整体|部门\(单位\)整体|整体绩效/;
export const PROJECT_TITLE = /项目/;

export const UNIT_LABEL =
  /^((省|市|县|区|州|自治区)?级?(一级)?(预算)?(部门|单位)([、和及](部门|单位))?(\((单位|部门)\))?(全称|名称)|(填报|预算|实施|申报|评价|自评)(单位|部门)(\(盖章\)|\(公章\))?|单位|部门|(省|市|县|区|州)级预算(部门|单位)名称)$/;
export const PROJECT_LABEL = /^(项目|专项)名称$/;
export const IMPLEMENTING_LABEL = /^(项目)?(实施|执行|承担)(单位|部门|处室)$/;
export const SUPERVISING_LABEL = /^主管(部门|单位)(及代码)?$/;

export const SPLIT_HEADING = /^按(收入|支出|资金来源|资金用途)(性质)?分(类)?/;
export const SPLIT_ITEMS: readonly (readonly [SplitItemKind, RegExp])[] = [
  ['government-fund', /政府性基金/],
  ['state-capital', /国有资本/],
  ['special-account', /专户|非税/],
  ['general-budget', /一般公共预算|财政拨款|公共财政/],
  ['carry-over', /结转|结余/],
  ['basic', /基本支出/],
  ['project', /项目支出/],
  ['other', /其他|其它|单位资金|事业收入|经营/],
];

/** Rows of 基础数据表; the first that fits wins, so the narrower stand before the wider. */
export const BASIC_DATA_ROWS: readonly (readonly [BasicDataKey, RegExp])[] = [
  ['vehicle-purchase', /^(其中:?)?(公务用车|公车)购置(费|经费)?$/],
  ['vehicle-running', /^(公务用车|公车)?运行(维护)?(费|经费)?$|公车运行维护/],
  ['vehicles', /^(公务用车购置(和|及)(运行)?维护(费|经费)|公务用车(购置及运行)?(维护)?(费|经费)?)$/],
  ['abroad', /^(因公)?出国(\(境\))?(经费|费用?)?$/],
  ['reception', /^公务接待(费|经费)?$/],
  ['three-public', /^["“”]?三公["“”]?(经费|支出)?(合计)?$/],
  ['budget-adjustment', /^部门(整体|基本)支出预算调整$/],
  ['procurement', /^政府采购(金额|支出|预算)?$/],
  ['office', /^(其中:?)?办公(经费|费)$/],
  ['utilities-travel', /^(其中:?)?水费[、,]?电费[、,]?差旅费$|水电差旅费/],
  ['meetings-training', /^(其中:?)?会议费[、,]?培训费$/],
  ['running-costs', /^公用经费(合计)?$/],
  ['project', /^项目支出(合计)?$/],
  ['project-item', /专项/],
];

export const STAFF_AUTHORISED = /^编制(人?数|人员数)?$|^核定编制(人?数)?$/;
export const STAFF_ACTUAL =
  /^(20\d\d年)?(年末)?(实际)?在职(人员)?(人?数|人员数)?$|^(20\d\d年)?(年末)?实有人?数$|^(20\d\d年)?实际在职人数$/;
export const STAFF_RATE = /^(在职人员)?控制率$/;
export const ACCOUNTS_HEADER = /^(20\d\d年|上年|本年|上年度|本年度)?(决算数?|预算数?|实际数|执行数|支出数)$/;
export const BASIC_DATA_END = /^楼堂馆所|^厉行节约|^说明|^填表人|^备注|^注/;
