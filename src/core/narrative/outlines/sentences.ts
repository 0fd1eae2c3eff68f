/**
 * Sentences that several outlines share: the best phrase first, the gap last. Every figure is a named fact; no digit
 * stands here.
 */
import type { Sentence } from '../outline';

/** One indicator with its target, its actual and what that means. Also used by other outlines. */
export const INDICATOR: Sentence = [
  { when: '!ind.actual', text: '{ind.name}【待补充：“{ind.name}”的实际完成值，填入自评表[{ind.actualCell}]】' },
  {
    when: 'ind.doubtful',
    text: '{ind.name}[年度指标值为“{ind.target}”，]实际完成情况为“{ind.actual}”【待补充：核对“{ind.name}”的指标值和完成值】',
  },
  {
    when: 'ind.worded & ind.bare.achieved',
    text: '{ind.name}达到预期【待补充：“{ind.name}”的具体成效和数据，直接写在此处】',
  },
  {
    when: 'ind.worded & ind.bare.partly',
    text: '{ind.name}部分达到预期【待补充：“{ind.name}”的具体成效和数据，直接写在此处】',
  },
  { when: 'ind.worded & ind.bare.missed', text: '{ind.name}未达到预期' },
  { when: 'ind.worded & ind.situation', text: '{ind.name}：{ind.actual}' },
  { when: 'ind.worded', text: '{ind.name}实际完成情况为{ind.actual}' },
  { when: '!ind.target', text: '{ind.name}实际完成情况为{ind.actual}' },
  {
    when: 'ind.dated & ind.dates & ind.late',
    text: '{ind.name}要求{ind.target}完成，实际于{ind.actual}完成，晚于要求时间',
  },
  {
    when: 'ind.dated & ind.dates & ind.early',
    text: '{ind.name}要求{ind.target}完成，实际于{ind.actual}完成，提前完成',
  },
  { when: 'ind.dated & ind.dates & ind.met', text: '{ind.name}要求{ind.target}完成，实际于{ind.actual}完成，按期完成' },
  { when: 'ind.dated', text: '{ind.name}要求{ind.target}完成，实际完成情况为{ind.actual}' },
  { when: 'ind.limited & ind.met & ind.none', text: '{ind.name}实际为{ind.actual}，完成年度目标' },
  { when: 'ind.limited & ind.met', text: '{ind.name}实际为{ind.actual}，控制在{ind.limit}以内' },
  {
    when: 'ind.limited & ind.unmet & ind.rate',
    text: '{ind.name}实际为{ind.actual}，比限额{ind.limit}高{ind.points}个百分点',
  },
  { when: 'ind.limited & ind.unmet', text: '{ind.name}实际为{ind.actual}，比限额{ind.limit}超出{ind.difference}' },
  { when: 'ind.limited & ind.unmet', text: '{ind.name}实际为{ind.actual}，超出限额{ind.limit}' },
  {
    when: 'ind.rate & ind.met',
    text: '{ind.name}年度指标值为{ind.target}，实际为{ind.actual}，完成年度目标[ind.above?，高于指标值{ind.points}个百分点]',
  },
  {
    when: 'ind.rate & ind.unmet',
    text: '{ind.name}年度指标值为{ind.target}，实际为{ind.actual}[，低于指标值{ind.points}个百分点]，未完成年度目标',
  },
  {
    when: 'ind.counted & ind.met',
    text: '{ind.name}年度指标值为{ind.target}，实际完成{ind.actual}，完成年度目标[，超出指标值{ind.over}]',
  },
  {
    when: 'ind.counted & ind.unmet',
    text: '{ind.name}年度指标值为{ind.target}，实际完成{ind.actual}[，完成率{ind.completion}]，未完成年度目标',
  },
  { when: 'ind.changed & ind.met', text: '{ind.name}年度指标值为{ind.target}，实际{ind.actual}，完成年度目标' },
  { when: 'ind.changed & ind.unmet', text: '{ind.name}年度指标值为{ind.target}，实际{ind.actual}，未完成年度目标' },
  { when: 'ind.met', text: '{ind.name}年度指标值为{ind.target}，实际完成情况为{ind.actual}，完成年度目标' },
  { when: 'ind.unmet', text: '{ind.name}年度指标值为{ind.target}，实际完成情况为{ind.actual}，未完成年度目标' },
  { text: '{ind.name}年度指标值为{ind.target}，实际完成情况为{ind.actual}' },
];

/** How content the people were, and how that was asked. */
export const SATISFACTION: Sentence = [
  {
    when: 'ind.actual & ind.rate & ind.above',
    text: '{ind.name}为{ind.actual}，高于年度指标值{ind.points}个百分点。【待补充：满意度的调查方式、有效样本数，直接写在此处】',
  },
  {
    when: 'ind.actual & ind.rate & ind.equal',
    text: '{ind.name}为{ind.actual}，达到年度指标值。【待补充：满意度的调查方式、有效样本数，直接写在此处】',
  },
  {
    when: 'ind.actual & ind.rate & ind.below',
    text: '{ind.name}为{ind.actual}，低于年度指标值{ind.points}个百分点。【待补充：满意度的调查方式、有效样本数，直接写在此处】',
  },
  {
    when: 'ind.actual',
    text: '{ind.name}[年度指标值为{ind.target}，实际]为{ind.actual}。【待补充：满意度的调查方式、有效样本数，直接写在此处】',
  },
  { text: '{ind.name}【待补充：“{ind.name}”的实际完成值，填入自评表[{ind.actualCell}]】。' },
];

export const STAFF: readonly Sentence[] = [
  [{ text: '{self}共有编制人数{staff.authorised}人，实有人数{staff.actual}人[，在职人员控制率为{staff.rate}]。' }],
  [
    {
      when: 'departments.brigades',
      text: '内设科室（大队）{departments.count}个[!departments.one?，分别为][departments.one?，为]：{departments.list}。',
    },
    { text: '内设科室{departments.count}个[!departments.one?，分别为][departments.one?，为]：{departments.list}。' },
    { text: '【待补充：内设科室的个数和名称，填入“报告素材”的“内设机构”】' },
  ],
];

/** What there was to spend, and how it was changed. `money` is its name: 预算收入. */
const incomeOf = (money: string): readonly Sentence[] => [
  [
    { when: 'fund.disputed', text: `{year}年${money}【待补充：核对年度资金总额，总额为零而各项来源有数】。` },
    { when: 'fund.adjusted.zero & fund.initial.zero', text: `{year}年无${money}。` },
    { when: 'fund.adjusted.zero & fund.cut', text: '{year}年年初预算{fund.initial}万元，年内全部追减。' },
    {
      when: 'fund.initial.zero & fund.added',
      text: `{year}年${money}{fund.adjusted}万元，年初未安排预算，全部为年内追加。`,
    },
    {
      when: 'fund.added',
      text: `{year}年${money}{fund.adjusted}万元，其中年初预算{fund.initial}万元，调整追加{fund.adjustment}万元。`,
    },
    {
      when: 'fund.cut',
      text: `{year}年${money}{fund.adjusted}万元，年初预算{fund.initial}万元，调整追减{fund.adjustment}万元。`,
    },
    { when: 'fund.unchanged', text: `{year}年${money}{fund.adjusted}万元，年初预算{fund.initial}万元，年内无调整。` },
    {
      when: 'fund.adjustment.disputed',
      text: `{year}年${money}{fund.adjusted}万元，年初预算{fund.initial}万元。【待补充：核对预算调整数，年初预算数加调整数应等于全年预算数】`,
    },
    // A form without that column has nowhere to put it.
    { when: 'fund.adjusted & !fund.initial.asked', text: `{year}年${money}{fund.adjusted}万元。` },
    { text: `{year}年${money}{fund.adjusted}万元，其中年初预算{fund.initial}万元。` },
  ],
  [
    { when: 'fund.changeCause & fund.adjustment.positive', text: '预算调整的主要原因是{fund.changeCause}。' },
    {
      when: 'rule.A15 & fund.adjustment.positive',
      text: '预算调整的主要原因是【待补充：预算追加或追减的原因，直接写在此处】。',
    },
  ],
];

export const INCOME = incomeOf('预算收入');
export const PROJECT_BUDGET = incomeOf('项目预算');

export const SPENDING: readonly Sentence[] = [
  [
    { when: 'fund.disputed', text: '{year}年支出【待补充：核对全年执行数，总额为零而各项来源有数】。' },
    { when: 'fund.executed.zero', text: '{year}年未发生支出。' },
    {
      when: 'spending.ofExecuted',
      text:
        '{year}年支出{fund.executed}万元[spending.basic.positive?，其中基本支出{spending.basic}万元]' +
        '[spending.basic.positive & spending.project.positive?，项目支出{spending.project}万元]' +
        '[!spending.basic.positive & spending.project.positive?，其中项目支出{spending.project}万元]。',
    },
    {
      when: 'spending.ofAdjusted & fund.executed',
      text: '{year}年支出{fund.executed}万元。按支出性质分，全年预算中[spending.basic.positive?基本支出{spending.basic}万元，][spending.project.positive?项目支出{spending.project}万元]。',
    },
    {
      when: 'spending.known & fund.executed',
      text: '{year}年支出{fund.executed}万元。【待补充：基本支出、项目支出分别支出多少，核对自评表“按支出性质分”】',
    },
    { text: '{year}年支出{fund.executed}万元。【待补充：基本支出、项目支出分别支出多少，填入自评表“按支出性质分”】' },
  ],
  [{ text: '预算执行率{fund.rate}。' }],
  [
    { when: 'fund.overspent', text: '【待补充：核对全年执行数，执行数超过全年预算数】' },
    { when: 'fund.unspent', text: '年末结转结余{fund.carryOver}万元。' },
  ],
];

/** 公用经费 by its parts. */
export const RUNNING_COSTS: readonly Sentence[] = [
  [
    {
      when: 'running.parts',
      text:
        '[running.fits & running.total.positive?公用经费{running.total}万元，其中：][!running.fits?公用经费中，]' +
        '[running.office.positive?办公经费{running.office}万元，]' +
        '[running.utilities.positive?水费、电费和差旅费{running.utilities}万元，]' +
        '[running.meetings.positive?会议费、培训费{running.meetings}万元]。',
    },
  ],
];

/** Why a budget was not executed in full. */
export const REASON_OF_RATE: Sentence = [
  { when: 'fund.rate.short & fund.cause', text: '预算未全部执行的主要原因是{fund.cause}。' },
];

export const THREE_PUBLIC: readonly Sentence[] = [
  [
    { when: 'three.actual.zero & three.previous.zero', text: '本年度和上年度均未发生“三公”经费支出。' },
    {
      when: 'three.actual.zero & three.down',
      text: '“三公”经费[three.budget.positive?预算{three.budget}万元，]本年度未发生支出，比上年减少{three.change}万元。',
    },
    {
      when: 'three.up',
      text: '“三公”经费[three.budget.positive?预算{three.budget}万元，]决算{three.actual}万元，比上年增加{three.change}万元[，增长{three.percent}]。',
    },
    {
      when: 'three.down',
      text: '“三公”经费[three.budget.positive?预算{three.budget}万元，]决算{three.actual}万元，比上年减少{three.change}万元[，下降{three.percent}]。',
    },
    {
      when: 'three.same',
      text: '“三公”经费[three.budget.positive?预算{three.budget}万元，]决算{three.actual}万元，与上年持平。',
    },
    { when: 'three.actual.zero', text: '本年度未发生“三公”经费支出。' },
    { text: '“三公”经费[three.budget.positive?预算{three.budget}万元，]决算{three.actual}万元。' },
    { text: '“三公”经费【待补充：“三公”经费的预算数、决算数和上年决算数，填入“基础数据表”】。' },
  ],
  [
    {
      when: 'three.actual.positive & three.parts',
      text:
        '其中：[three.abroad.positive?因公出国（境）费用{three.abroad}万元，]' +
        '[three.vehicles.positive?公务用车购置及运行维护费{three.vehicles}万元' +
        '[three.vehiclePurchase.positive & three.vehicleRunning.positive?' +
        '（其中购置{three.vehiclePurchase}万元、运行维护{three.vehicleRunning}万元）]，]' +
        '[three.reception.positive?公务接待费{three.reception}万元]。',
    },
  ],
  [
    {
      when: 'three.actual.positive & three.zeroParts',
      text:
        '本年度未发生[three.abroad.zero?因公出国（境）费用、][three.vehicles.zero?公务用车购置及运行维护费用、]' +
        '[three.reception.zero?公务接待费用]。',
    },
  ],
];
