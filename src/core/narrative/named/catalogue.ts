/**
 * Every name a sentence of an outline may speak of, and what it stands for: what outlines of ours and of an office are
 * checked against, and what assets/help/outlines.md lists. A flag is a name that has no words of its own; it is only
 * for conditions.
 */

export interface NameEntry {
  readonly name: string;
  /** What its words are, or (flag) when it holds. */
  readonly meaning: string;
  readonly flag?: true;
}

const text = (name: string, meaning: string): NameEntry => ({ name, meaning });
const flag = (name: string, meaning: string): NameEntry => ({ name, meaning, flag: true });
/** An amount in 万元 with two decimals, and its two flags. */
const amount = (name: string, meaning: string): NameEntry[] => [
  text(name, `${meaning}（万元，两位小数）`),
  flag(`${name}.positive`, `${meaning}大于0`),
  flag(`${name}.zero`, `${meaning}为0`),
];

/** Names that may stand in any sentence. */
export const GLOBAL_NAMES: readonly NameEntry[] = [
  text('self', '单位的自称，见提纲的 ownName'),
  text('unit', '单位名称'),
  text('year', '评价年度，如2021'),
  text('year.next', '评价年度加2年，即自评结果用于编制预算的年度'),
  text('project.name', '项目名称（项目支出提纲）'),
  flag('project.named', '项目名称以“项目”结尾'),
  text('staff.authorised', '编制人数'),
  text('staff.actual', '实有人数'),
  text('staff.rate', '在职人员控制率，带%'),
  text('departments.count', '内设机构个数'),
  text('departments.list', '内设机构名称，用顿号隔开'),
  flag('departments.brigades', '内设机构中有大队'),
  flag('departments.one', '只有一个内设机构'),
  ...amount('fund.initial', '年初预算数'),
  ...amount('fund.adjusted', '全年预算数'),
  ...amount('fund.executed', '全年执行数'),
  ...amount('fund.adjustment', '预算调整额（绝对值）'),
  flag('fund.initial.asked', '表中有年初预算数一栏'),
  flag('fund.disputed', '年度资金总额为0，各项来源有数'),
  flag('fund.added', '预算调整为追加'),
  flag('fund.cut', '预算调整为追减'),
  flag('fund.unchanged', '预算没有调整'),
  flag('fund.adjustment.disputed', '表中的调整数与年初、全年预算数对不上'),
  ...amount('fund.carryOver', '结转结余（全年预算数大于全年执行数时）'),
  flag('fund.unspent', '全年预算数大于全年执行数'),
  flag('fund.overspent', '全年执行数大于全年预算数'),
  text('fund.rate', '预算执行率，带%'),
  flag('fund.rate.short', '预算执行率低于100%'),
  text('fund.points', '预算执行率得分（填的得分与计算一致时）'),
  text('fund.cause', '资金一行、实际完成情况或其他文字栏写的未执行完的原因'),
  text('fund.changeCause', '实际完成情况或其他文字栏写的预算调整原因'),
  text('fund.measure', '资金一行写的措施'),
  ...amount('spending.basic', '基本支出'),
  text('spending.basic.share', '基本支出占全年支出的比例，带%（不是100%时）'),
  ...amount('spending.project', '项目支出'),
  flag('spending.known', '填有按支出性质分的数'),
  flag('spending.ofExecuted', '按支出性质分合计等于全年执行数'),
  flag('spending.ofAdjusted', '按支出性质分合计等于全年预算数'),
  ...amount('income.governmentFund', '政府性基金预算拨款'),
  ...amount('income.stateCapital', '国有资本经营预算拨款'),
  flag('project.none', '没有项目支出，其他表中也没有项目'),
  flag('project.disputed', '自评表没有项目支出，其他表中有项目'),
  flag('project.notes', '“报告素材”中有项目支出说明'),
  flag('project.deniedByNote', '项目支出说明写的是没有安排项目'),
  text('projects.count', '工作簿中项目支出绩效自评表的张数'),
  ...amount('projects.funds', '各项目支出绩效自评表全年预算数合计'),
  ...amount('three.budget', '“三公”经费本年预算数'),
  ...amount('three.actual', '“三公”经费本年决算数'),
  ...amount('three.previous', '“三公”经费上年决算数'),
  ...amount('three.change', '“三公”经费比上年增减额（绝对值）'),
  text('three.percent', '“三公”经费比上年增减幅度（绝对值），带%（上年为0时没有）'),
  flag('three.up', '“三公”经费比上年增加'),
  flag('three.down', '“三公”经费比上年减少'),
  flag('three.same', '“三公”经费与上年相同'),
  flag('three.parts', '“三公”经费至少有一项大于0'),
  flag('three.zeroParts', '“三公”经费至少有一项为0'),
  ...amount('three.abroad', '因公出国（境）费用'),
  ...amount('three.vehicles', '公务用车购置及运行维护费'),
  ...amount('three.vehiclePurchase', '公务用车购置费'),
  ...amount('three.vehicleRunning', '公务用车运行维护费'),
  ...amount('three.reception', '公务接待费'),
  ...amount('running.total', '公用经费'),
  ...amount('running.office', '办公经费'),
  ...amount('running.utilities', '水费、电费、差旅费'),
  ...amount('running.meetings', '会议费、培训费'),
  flag('running.fits', '各项之和不超过公用经费'),
  flag('running.parts', '公用经费至少有一项大于0'),
  text('score.total', '自评得分（总分与各行相符时）'),
  text('score.grade', '自评等级'),
  flag('score.disputed', '总分与按指标完成情况计算的结果不一致'),
  flag('score.missing', '没有总分'),
];

/** A condition `rule.A15`: the rule found something on the form. */
export const RULE_FLAG = /^rule\.[A-Z]\d{2}$/;

const INDICATOR: readonly NameEntry[] = [
  text('ind.name', '三级指标名称'),
  text('ind.target', '年度指标值，如“不少于12次”'),
  text('ind.limit', '年度指标值，不带“不超过”等词'),
  text('ind.actual', '实际完成值'),
  text('ind.cause', '偏差原因'),
  text('ind.measure', '改进措施'),
  text('ind.over', '超出指标值的幅度，带%'),
  text('ind.points', '与指标值相差的百分点数'),
  text('ind.difference', '与指标值的差，带单位'),
  text('ind.completion', '完成率，带%'),
  text('ind.actualCell', '实际完成值所在的格'),
  text('ind.reasonCell', '偏差原因所在的格'),
  flag('ind.met', '达到指标值'),
  flag('ind.unmet', '没有达到指标值'),
  flag('ind.judgement', '由人判断'),
  flag('ind.unscored', '缺少内容，不能计分'),
  flag('ind.above', '高于指标值'),
  flag('ind.below', '低于指标值'),
  flag('ind.equal', '等于指标值'),
  flag('ind.doubtful', '指标值或完成值读不准'),
  flag('ind.counted', '数量指标，越多越好'),
  flag('ind.limited', '越少越好的指标，如成本'),
  flag('ind.rate', '指标值和完成值都是百分比'),
  flag('ind.changed', '指标值和完成值都是增减幅度'),
  flag('ind.dated', '指标值是日期'),
  flag('ind.dates', '指标值和完成值都是日期'),
  flag('ind.early', '提前完成'),
  flag('ind.late', '晚于要求的日期'),
  flag('ind.worded', '用文字写的完成情况'),
  flag('ind.situation', '指标名称以“情况”结尾'),
  flag('ind.none', '指标值和完成值都是0'),
  flag('ind.bare.achieved', '只写“达成预期指标”一类的话'),
  flag('ind.bare.partly', '只写“部分达成”一类的话'),
  flag('ind.bare.missed', '只写“未达成”一类的话'),
];

const GROUP: readonly NameEntry[] = [
  text('group.label', '二级指标名称，不带“指标”二字'),
  flag('group.named', '有二级（或一级）指标名称'),
];
const WRITTEN: readonly NameEntry[] = [text('text', '内容'), text('heading', '标题')];
const WRITTEN_FLAG = flag('from.written', '写在“报告素材”中');

const POINTS: readonly NameEntry[] = [
  WRITTEN_FLAG,
  flag('from.design', '指标和目标设置不够明确（有关规则发现问题）'),
  flag('from.rate', '预算执行率低于100%'),
];

export interface ListEntry {
  readonly meaning: string;
  readonly names: readonly NameEntry[];
  /** Names of the items within an item; absent: it has none. */
  readonly inner?: readonly NameEntry[];
}

/** Lists a block may go through; the names stand only in its own sentences. */
export const LISTS = {
  duties: { meaning: '部门职能', names: WRITTEN },
  goals: { meaning: '年度总体目标（预期目标）', names: [...WRITTEN, flag('goal', '取自自评表')] },
  overview: {
    meaning: '年度工作概述；没有写的取自评表的总体目标实际完成情况',
    names: [...WRITTEN, flag('goal', '取自自评表')],
  },
  achievements: { meaning: '工作成效', names: WRITTEN },
  projectNotes: { meaning: '项目支出说明', names: WRITTEN },
  otherNotes: { meaning: '其他说明', names: WRITTEN },
  overall: {
    meaning: '自评得分，只有一项；其中的各项是预算执行率和各一级指标的得分',
    names: [],
    inner: [
      text('block.label', '一级指标名称'),
      text('block.points', '得分'),
      text('block.weight', '满分'),
      flag('block.rate', '这一项是预算执行率'),
    ],
  },
  indicatorGroups: { meaning: '满意度以外的指标，按二级指标分组', names: GROUP, inner: INDICATOR },
  outputGroups: { meaning: '其中效益以外的各组（产出、成本等）', names: GROUP, inner: INDICATOR },
  benefitGroups: { meaning: '其中的效益各组', names: GROUP, inner: INDICATOR },
  satisfaction: { meaning: '满意度指标', names: INDICATOR },
  fundSources: {
    meaning: '项目资金来源（各项合计等于总额时）',
    names: [text('source.label', '资金来源'), ...amount('source.amount', '金额')],
  },
  projectItems: {
    meaning: '项目支出的种类（取自基础数据表，不超过项目支出时），只有一项，种类是其中的各项',
    names: [],
    inner: [text('item.label', '项目支出的种类'), ...amount('item.amount', '金额')],
  },
  problems: {
    meaning: '存在的问题：写在“报告素材”中的、未完成的指标、执行率、指标设置',
    names: [
      ...WRITTEN,
      ...POINTS,
      flag('from.indicator', '未完成或未得满分的指标'),
      flag('from.overdone', '超出指标值较多的指标'),
      ...INDICATOR,
    ],
  },
  measures: {
    meaning: '改进措施，与存在的问题对应',
    names: [...WRITTEN, ...POINTS, flag('from.indicator', '未完成或未得满分的指标'), ...INDICATOR],
  },
} as const satisfies Readonly<Record<string, ListEntry>>;

export type ListName = keyof typeof LISTS;
