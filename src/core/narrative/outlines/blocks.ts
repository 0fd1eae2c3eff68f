/** Blocks that several outlines share. Ids must stay as they are: edited reports hang on them. */
import type { ListBlock, Outline, ParagraphBlock, Sentence } from '../outline';
import { INDICATOR, SATISFACTION } from './sentences';

/** A paragraph of the given sentences. */
export const paragraph = (id: string, ...sentences: readonly Sentence[]): ParagraphBlock => ({
  kind: 'paragraph',
  id,
  sentences,
});

/** What the unit is there for. */
export const DUTIES: ListBlock = {
  kind: 'list',
  id: 'duties',
  list: 'duties',
  level: 'body',
  counting: 'digits',
  item: [{ text: '[{heading}：]{text}' }],
  empty: [{ text: '【待补充：部门职能职责，填入“报告素材”的“部门职能”】' }],
};

/** What the year was about. */
export const OVERVIEW: ListBlock = {
  kind: 'list',
  id: 'overview',
  list: 'overview',
  level: 'body',
  counting: 'none',
  item: [{ when: 'goal', text: '年度总体目标完成情况：{text}' }, { text: '{text}' }],
  empty: [{ text: '【待补充：年度工作概述，填入“报告素材”的“年度工作概述”】' }],
};

/** The self-assessed score, by blocks. `what` is assessed: 部门整体支出. */
const scoreOf = (what: string): ListBlock => ({
  kind: 'list',
  id: 'score',
  list: 'overall',
  level: 'body',
  counting: 'none',
  item: [
    {
      when: 'score.disputed',
      text: `{self}对照年初绩效目标组织实施各项工作，{year}年度${what}绩效自评得分为【待补充：核对自评得分，表中总分与按指标完成情况计算的结果不一致，在自评表改正后重新起草】。`,
    },
    {
      when: 'score.missing',
      text: `{self}对照年初绩效目标组织实施各项工作，{year}年度${what}绩效自评得分为【待补充：自评得分，在自评表填入各项得分和总分后重新起草】。`,
    },
    {
      text: `{self}对照年初绩效目标组织实施各项工作，{year}年度${what}绩效自评得分{score.total}分[，等级为“{score.grade}”]。`,
    },
    { text: `【待补充：自评得分，没有读到${what}绩效自评表】` },
  ],
  inner: {
    lead: '其中：',
    item: [
      { when: 'block.rate', text: '预算执行率{block.points}分（满分{block.weight}分）' },
      { text: '{block.label}{block.points}分（满分{block.weight}分）' },
    ],
    separator: '，',
    end: '。',
  },
  empty: [],
});

export const SCORE = scoreOf('部门整体支出');
export const PROJECT_SCORE = scoreOf('项目支出');

/** What a person wrote on achievements. */
export const ACHIEVEMENTS: ListBlock = {
  kind: 'list',
  id: 'achievement',
  list: 'achievements',
  level: 3,
  counting: 'digits',
  item: [{ text: '[{heading}。]{text}' }],
  empty: [{ text: '【待补充：主要工作成效，填入“报告素材”的“工作成效”】' }],
};

/** Indicators of a list of groups, a paragraph for each 二级指标. */
const indicatorsOf = (list: 'indicatorGroups' | 'outputGroups' | 'benefitGroups', empty: string): ListBlock => ({
  kind: 'list',
  id: 'indicators',
  list,
  level: 'body',
  counting: 'none',
  item: [{ when: 'group.named', text: '{group.label}指标方面，' }, { text: '绩效指标方面，' }],
  inner: { lead: '', item: INDICATOR, separator: '；', end: '。' },
  empty: [{ text: empty }],
});

export const INDICATORS = indicatorsOf('indicatorGroups', '【待补充：绩效指标完成情况，没有读到自评表的绩效指标】');
export const OUTPUTS = indicatorsOf('outputGroups', '【待补充：产出指标完成情况，没有读到自评表的产出指标】');
export const BENEFITS = indicatorsOf('benefitGroups', '【待补充：效益指标完成情况，没有读到自评表的效益指标】');

/** Satisfaction, an indicator a paragraph. */
export const SATISFACTION_BLOCK: ListBlock = {
  kind: 'list',
  id: 'satisfaction',
  list: 'satisfaction',
  level: 'body',
  counting: 'none',
  item: SATISFACTION,
  empty: [],
};

/** The same where satisfaction has a section of its own. */
export const SATISFACTION_ASKED: ListBlock = {
  ...SATISFACTION_BLOCK,
  empty: [{ text: '【待补充：满意度情况，没有读到自评表的满意度指标】' }],
};

/** What was to be reached. */
export const GOALS: ListBlock = {
  kind: 'list',
  id: 'goals',
  list: 'goals',
  level: 'body',
  counting: 'none',
  item: [{ text: '年度总体绩效目标：{text}' }],
  empty: [{ text: '【待补充：年度总体绩效目标，填入自评表“年度总体目标”的“预期目标”】' }],
};

/** The execution rate and its points. */
export const EXECUTION: ParagraphBlock = {
  kind: 'paragraph',
  id: 'execution',
  sentences: [
    [
      // What is in doubt or 0 has been said where the budget was.
      { when: 'fund.disputed', text: '' },
      {
        when: 'fund.executed.positive',
        text: '全年预算{fund.adjusted}万元，执行{fund.executed}万元，执行率{fund.rate}[，得{fund.points}分]。',
      },
      { when: 'fund.executed.zero', text: '' },
      { text: '【待补充：预算执行情况，填入自评表“年度资金总额”行】' },
    ],
    [
      { when: 'fund.overspent', text: '【待补充：核对全年执行数，执行数超过全年预算数】' },
      { when: 'fund.unspent', text: '年末结转结余{fund.carryOver}万元。' },
    ],
  ],
};

/** What the results are for. */
export const USE: ParagraphBlock = {
  kind: 'paragraph',
  id: 'use',
  sentences: [
    [
      {
        text: '本次自评结果将作为[{year.next}年]预算编制和改进管理的依据，并按规定随部门决算在【待补充：公开自评结果的网站，直接写在此处】公开。',
      },
    ],
  ],
};

/** Project spending, or that there is none. */
export const PROJECT_SPENDING: Sentence = [
  {
    when: 'spending.project.positive & project.deniedByNote',
    text: '【待补充：核对项目支出，自评表有项目支出，“报告素材”写的是没有安排】',
  },
  // The person's own words say it then.
  { when: 'project.none & project.deniedByNote', text: '' },
  { when: 'project.none', text: '本年度，{self}未安排专项资金预算。' },
  { when: 'project.disputed', text: '【待补充：核对项目支出，自评表项目支出为零，其他表中有项目】' },
  { when: 'spending.project.positive', text: '本年度，{self}安排项目支出{spending.project}万元。' },
  { text: '【待补充：项目支出金额，填入自评表“按支出性质分”】' },
];

export const PROJECTS: ParagraphBlock = {
  kind: 'paragraph',
  id: 'projects',
  sentences: [
    PROJECT_SPENDING,
    [{ when: '!project.none', text: '其中开展绩效自评的项目{projects.count}个[，涉及资金{projects.funds}万元]。' }],
    [
      {
        when: 'spending.project.positive & !project.notes',
        text: '【待补充：项目支出的使用和绩效情况，填入“报告素材”的“项目支出说明”】',
      },
    ],
  ],
};

export const PROJECT_NOTES: ListBlock = {
  kind: 'list',
  id: 'project-note',
  list: 'projectNotes',
  level: 'body',
  counting: 'none',
  item: [{ text: '[{heading}。]{text}' }],
  empty: [],
};

export const PROBLEMS: ListBlock = {
  kind: 'list',
  id: 'problem',
  list: 'problems',
  level: 'body',
  counting: 'ordinals',
  item: [
    { when: 'from.written', text: '[{heading}。]{text}' },
    {
      when: 'from.design',
      text: '绩效指标和指标值不够明确，目标设定过于简单，不能完全反映绩效目标及完成情况。',
    },
    { when: 'from.rate', text: '预算执行率{fund.rate}，全年预算未全部执行，主要原因是{fund.cause}。' },
    {
      when: 'from.rate',
      text: '预算执行率{fund.rate}，全年预算未全部执行，主要原因是【待补充：预算未全部执行的原因，直接写在此处】。',
    },
    {
      when: 'from.overdone',
      text: '{ind.name}[年度指标值为{ind.target}，实际完成{ind.actual}，][超出指标值{ind.over}，]主要原因是【待补充：“{ind.name}”超出指标值较多的原因，填入自评表[{ind.reasonCell}]】。',
    },
    {
      when: 'ind.target & ind.actual & ind.cause & ind.unmet',
      text: '{ind.name}年度指标值为{ind.target}，实际为{ind.actual}，主要原因是{ind.cause}。',
    },
    {
      when: 'ind.target & ind.actual & ind.unmet',
      text: '{ind.name}年度指标值为{ind.target}，实际为{ind.actual}，主要原因是【待补充：“{ind.name}”未完成的原因，填入自评表[{ind.reasonCell}]】。',
    },
    { when: 'ind.cause', text: '{ind.name}未得满分，主要原因是{ind.cause}。' },
    {
      text: '{ind.name}未得满分，主要原因是【待补充：“{ind.name}”未得满分的原因，填入自评表[{ind.reasonCell}]】。',
    },
  ],
  empty: [{ text: '【待补充：存在的问题，填入“报告素材”的“存在问题”】' }],
};

export const MEASURES: ListBlock = {
  kind: 'list',
  id: 'measure',
  list: 'measures',
  level: 'body',
  counting: 'ordinals',
  item: [
    { when: 'from.written', text: '[{heading}。]{text}' },
    { when: 'from.design', text: '做到绩效目标科学化、指标具体化，有效运用绩效评价结果加强预算管理。' },
    { when: 'from.rate', text: '针对预算未全部执行的问题，{fund.measure}。' },
    { when: 'from.rate', text: '针对预算未全部执行的问题，【待补充：加快预算执行的措施，直接写在此处】。' },
    { text: '针对{ind.name}未达预期的问题，{ind.measure}。' },
    {
      text: '针对{ind.name}未达预期的问题，【待补充：“{ind.name}”的改进措施，填入自评表[{ind.reasonCell}]】。',
    },
  ],
  empty: [{ text: '【待补充：改进措施，填入“报告素材”的“改进措施”】' }],
};

export const NOTES: ListBlock = {
  kind: 'list',
  id: 'note',
  list: 'otherNotes',
  level: 'body',
  counting: 'none',
  item: [{ text: '[{heading}。]{text}' }],
  empty: [],
};

/** Where a section of its own stands for them, that there are none is said. */
export const OTHER_NOTES: ListBlock = { ...NOTES, empty: [{ text: '无其他需要说明的情况。' }] };

/** Facts that a sentence cannot do without, and where they belong. */
export const MISSING: Outline['missing'] = {
  unit: '单位名称，填入自评表表头',
  year: '评价年度，填入自评表标题',
  'project.name': '项目名称，填入自评表表头',
  'fund.initial': '年初预算数，填入自评表“年度资金总额”行',
  'fund.adjusted': '全年预算数，填入自评表“年度资金总额”行',
  'fund.executed': '全年执行数，填入自评表“年度资金总额”行',
  'staff.authorised': '编制人数，填入“基础数据表”或“报告素材”',
  'staff.actual': '实有人数，填入“基础数据表”或“报告素材”',
};
