/** Words in the rows of self-assessment forms: goals, totals, fund sources, splits, and what ends a table. */
import type { SplitItemKind } from './form';

export const GOAL_EXPECTED =
  /^(预期(年度|绩效|总体)?目标|总体(绩效)?目标|(项目|部门|单位)?年度(整体|总体)?(绩效|总体|工作|预期)?目标|(项目|部门|单位)?年度总目标|年初(设定)?(的)?(总体|绩效|年度)?(绩效)?目标)$/;
export const GOAL_ACTUAL =
  /^(年度|全年|年初|年末|年终)?(设定)?(的)?(总体|整体)?(绩效|工作|项目)?(目标)?(实际|全年|具体|年末)?(完成|实现|达成)(目标)?情况(综述|说明)?$/;

export const TOTAL_WORDS =
  /^(绩效|自评|评价|项目|最终){0,2}(总分|合计|总计|总得分|总评分|总分合计|合计得分|总分值|得分合计|得分总计|合计总分|综合得分)(\((自评|总|实际)?(得分|评分|分值|分数)\))?$/;
/** `总分：97.5` in one cell. */
export const TOTAL_WITH_NUMBER = /^(自评)?(总分|总得分|得分合计)[:]?\d+(\.\d+)?分?$/;
export const SUBTOTAL_WORDS = /^.{0,10}小计$/;
export const FUND_TOTAL_WORDS =
  /资金总额|预算总额|支出总额|^总额$|^(年度|全年)?(资金|预算|支出|收支|经费|金额){0,2}(合计|总计)$|整体支出|^预算资金$|^项目总?资金$|^(年度|全年|项目|预算|资金|支出|经费|财政)*总(额|金额|资金|投入|预算|支出)$/;
export const FUND_SOURCE_WORDS =
  /财政|拨款|结转|结余|其他|其它|专户|单位资金|非税|自有|自筹|上级|本级|省级|市级|县级|中央|地方|基金|资金/;

/** Lines under the table that end it. A word must end there: 说明会召开次数 is an indicator. */
export const FOOTER_WORDS =
  /^(填表人|填报人|制表人|经办人|复核人|填报日期|填表日期|填报时间|填表时间|联系电话|联系人|单位负责人|(项目|财务|部门|分管|主要)负责人|负责人|审核人|附?注|备注|说明|填表说明|填报说明|评价结论|自评结论|存在(的)?(主要)?问题|改进措施|其他(需要?)?说明(的)?(问题|事项|情况)?|单位主要负责人|填报单位)(\(?(签字|签章|盖章|签名|公章|手机)\)?)*([:.、,(\d]|$)/;
/** Text blocks of whole forms without a reason column (Hubei): prefix enough, the wording varies behind it. */
export const FORM_REASON = /^(偏差大或(目标)?未完成(的)?原因|偏差或未完成原因|未能?完成原因分析)/;
export const FORM_MEASURES = /^(改进措施及结果应用|单位主要负责人签批)/;

/** Labels of text blocks under the table, their text beside them. */
export const REMARKS =
  /^((评价|自评|绩效)(结论|结果)|存在(的)?(主要)?问题(及原因(分析)?)?|(改进|整改)(措施|建议)|下一步(改进|整改)?(措施|打算)|情况说明|说明)$/;

/** Lines a printed page repeats or carries around the table. */
export const PAGE_LINES = /^(附件|附表|续表|接上页|\(?20\d\d年度?\)?$|(金额)?单位[:]|第?\d+页|共\d+页|-\d+-$)/;

/** Left over from the printed form: 指标1, ……. */
export const RESIDUE =
  /^((三级)?指标([\d一二三四五六七八九十]+|[nN])?[:.、]?(…+|\.{2,})?|(…|\.{2,}|·{2,}|。{2,}|—{2,}|-{2,})+)?$/;
/** On the text of a cell: a prefix only where a name follows it. */
export const NAME_PREFIX = /^指标\s*[\d０-９]+\s*(?:[:：.．、]\s*(?=[^\s:：.．、])|(?=[^\s:：.．、\d０-９]))/;

export const SPLIT_HEADING = /^按(资金)?(收入|支出|来源|用途)(性质)?(划|区)?分(类)?/;
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

/** Labels of a last row that are headers elsewhere: they count as a total only left of the names. */
export const FINAL_SCORE = /^(项目|部门|单位|绩效|整体)*(自评|自我评价|评价|最终|汇总|综合)+(得分|评分|分数)(\(.*\))?$/;
