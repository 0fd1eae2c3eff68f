/**
 * Headers in words no list holds: offices put the same few words together in their own way (计划目标值, 实际达到值,
 * 存在问题及原因). Weaker evidence than a listed word; matched on stems (labels.ts).
 */
import type { FieldName } from './form';
import { GOAL_ACTUAL, GOAL_EXPECTED } from './row-words';

const PERIOD = '年初|年末|年终|年度|全年|当年|本年度?';
const MATTER = '绩效|指标|目标|任务|工作|项目|考核|评价|的';
/** Words of a plan: behind them even 完成值 is what was planned. */
const PLAN = '预期|预计|计划|设定|申报|批复|拟';

const TARGET = new RegExp(
  `^(?:${PERIOD}|${MATTER}|${PLAN}|预算|总体)*` +
    '(?:指标值|目标值|计划值|计划数|目标数|任务数|任务量|标准值|预期值|设定值|申报值|批复值|目标任务|目标数值|指标数值)$' +
    `|^(?:${PERIOD}|${MATTER})*(?:${PLAN}|应)(?:${MATTER})*(?:完成|达到|实现)(?:值|数|量|情况)$` +
    '|^(?:年初|预期|计划)(?:绩效|考核)?指标$|^年度值$',
);
const ACTUAL = new RegExp(
  `^(?:${PERIOD}|${MATTER}|年底|截[至止]|自评|实际|累计|计划)*(?:实际|完成|达到|实现|达成)+(?:绩效|指标|目标|任务)?` +
    `(?:值|数|量|数值|结果|水平|程度|情况|完成值|完成数|完成情况)$|^(?:${PERIOD})实际完成$|^(?:全年|实际)*执行值$`,
);
const WEIGHT = new RegExp(
  `^(?:${MATTER}|年初|年度|规定|设定|设置|标准|基本|基准|参考|单项)*` +
    '(?:分值|权重|满分值?|标准分值?|基准分值?|赋分值?|配分|权数|权重[值分]|权重系数|应得分|指标分数)(?:设置|分配|设定)?$',
);
const SCORE = new RegExp(
  `^(?:${MATTER}|${PERIOD}|单位|部门|本级|主管|实际|自评价?|自我|评定|最终|本项|单项|实)*` +
    '(?:得分|评分|打分|得分值|得分数|评分值|自评分数?|评价分[值数]?)(?:情况|结果)?$',
);
const REASON =
  /^(?=.*(?:原因|偏差|差异|未完成|未达|扣分|整改|改进))(?!.*(?:标准|细则|办法|执行)).{2,24}(?:原因|分析|措施|说明|备注|问题|理由)$/;
const CRITERION =
  /^(?:指标|解释|说明|内容|[及与和、/])*(?:评分|评价|计分|扣分|打分|赋分|考核|考评|自评)(?:标准|细则|办法|规则|方法)(?:[及与和、/].{1,8})?$/;

const HEADER_PATTERNS: readonly (readonly [FieldName, RegExp])[] = [
  ['level1', /^[一1ⅠI]级(?:绩效|评价|考核)?指标(?:名称|内容|类别|分类)?$/],
  ['level2', /^(?:[二2Ⅱ]|II)级(?:绩效|评价|考核)?指标(?:名称|内容|类别|分类)?$/],
  [
    'level3',
    /^(?:[三3Ⅲ]|III)级(?:绩效|评价|考核)?指标(?:名称|内容)?$|^(?:具体|明细|细化)(?:绩效|评价|考核)?指标(?:名称|内容)?$|^(?:绩效|评价|考核)指标名称$/,
  ],
  ['target', TARGET],
  ['actual', ACTUAL],
  ['weight', WEIGHT],
  ['score', SCORE],
  ['criterion', CRITERION],
  ['reason', REASON],
  ['unit', /^(?:指标值?|数量|度量|计量|计算|数值)单位$/],
  ['comparator', /^(?:指标)?(?:运算|计算|比较|逻辑|关系|数学)(?:符号?|关系)$/],
];

/** What can end such a header: most cells of a sheet need no second look. */
const LAST = /[值数量务果平度况成重满分定配置析施明注题由因标称容别类准则法位号符系]$/;
const LONGEST = 24;

/** The field a stem names in words of its own; null: none. */
export function fieldByPattern(stem: string): FieldName | null {
  if (stem.length < 2 || stem.length > LONGEST || !LAST.test(stem)) return null;
  // 年度目标完成情况 is the heading of goals; the words that may also head a column are listed.
  if (stem.includes('目标') && (GOAL_ACTUAL.test(stem) || GOAL_EXPECTED.test(stem))) return null;
  return HEADER_PATTERNS.find(([, pattern]) => pattern.test(stem))?.[0] ?? null;
}
