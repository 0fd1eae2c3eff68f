/**
 * Four parts, in the order of 株洲's reports of 2021: the unit, its budget, what was achieved, problems and measures.
 * Wording follows what offices hand in; every figure is a named fact.
 */
import type { Outline } from '../outline';
import { INCOME, INDICATOR, SATISFACTION, SPENDING, STAFF, THREE_PUBLIC } from './sentences';

export const zhuzhou: Outline = {
  id: 'zhuzhou',
  title: '四段式（株洲）',
  ownName: '我单位',
  headline: [{ text: '{unit}{year}年度部门整体支出绩效自评报告' }],
  opening: [],
  sections: [
    {
      id: '1',
      heading: '预算单位基本情况',
      blocks: [],
      sections: [
        {
          id: '1.1',
          heading: '部门职能职责',
          blocks: [
            {
              kind: 'list',
              id: 'duties',
              list: 'duties',
              level: 'body',
              counting: 'digits',
              item: [{ text: '[{heading}：]{text}' }],
              empty: [{ text: '【待补充：部门职能职责，填入“报告素材”的“部门职能”】' }],
            },
          ],
          sections: [],
        },
        {
          id: '1.2',
          heading: '机构设置及人员情况',
          blocks: [{ kind: 'paragraph', id: 'staff', sentences: STAFF }],
          sections: [],
        },
      ],
    },
    {
      id: '2',
      heading: '预算收支情况',
      blocks: [
        { kind: 'paragraph', id: 'budget', sentences: INCOME },
        { kind: 'paragraph', id: 'expenditure', sentences: SPENDING },
        { kind: 'paragraph', id: 'three-public', sentences: THREE_PUBLIC },
      ],
      sections: [],
    },
    {
      id: '3',
      heading: '资金使用及绩效情况',
      blocks: [],
      sections: [
        {
          id: '3.1',
          heading: '整体支出绩效情况',
          blocks: [
            {
              kind: 'list',
              id: 'overview',
              list: 'overview',
              level: 'body',
              counting: 'none',
              item: [{ when: 'goal', text: '年度总体目标完成情况：{text}' }, { text: '{text}' }],
              empty: [{ text: '【待补充：年度工作概述，填入“报告素材”的“年度工作概述”】' }],
            },
            {
              kind: 'list',
              id: 'score',
              list: 'overall',
              level: 'body',
              counting: 'none',
              item: [
                {
                  when: 'score.disputed',
                  text: '{self}对照年初绩效目标组织实施各项工作，{year}年度部门整体支出绩效自评得分为【待补充：核对自评得分，表中总分与按指标完成情况计算的结果不一致，在自评表改正后重新起草】。',
                },
                {
                  when: 'score.missing',
                  text: '{self}对照年初绩效目标组织实施各项工作，{year}年度部门整体支出绩效自评得分为【待补充：自评得分，在自评表填入各项得分和总分后重新起草】。',
                },
                {
                  text: '{self}对照年初绩效目标组织实施各项工作，{year}年度部门整体支出绩效自评得分{score.total}分[，等级为“{score.grade}”]。',
                },
                { text: '【待补充：自评得分，没有读到部门整体支出绩效自评表】' },
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
            },
            {
              kind: 'list',
              id: 'achievement',
              list: 'achievements',
              level: 3,
              counting: 'digits',
              item: [{ text: '[{heading}。]{text}' }],
              empty: [{ text: '【待补充：主要工作成效，填入“报告素材”的“工作成效”】' }],
            },
            {
              kind: 'list',
              id: 'indicators',
              list: 'indicatorGroups',
              level: 'body',
              counting: 'none',
              item: [{ text: '{group.label}指标方面，' }],
              inner: { lead: '', item: INDICATOR, separator: '；', end: '。' },
              empty: [{ text: '【待补充：绩效指标完成情况，没有读到自评表的绩效指标】' }],
            },
            {
              kind: 'list',
              id: 'satisfaction',
              list: 'satisfaction',
              level: 'body',
              counting: 'none',
              item: SATISFACTION,
              empty: [],
            },
          ],
          sections: [],
        },
        {
          id: '3.2',
          heading: '项目支出绩效情况',
          blocks: [
            {
              kind: 'paragraph',
              id: 'projects',
              sentences: [
                [
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
                ],
                [{ when: '!project.none', text: '其中开展绩效自评的项目{projects.count}个。' }],
                [
                  {
                    when: 'spending.project.positive & !project.notes',
                    text: '【待补充：项目支出的使用和绩效情况，填入“报告素材”的“项目支出说明”】',
                  },
                ],
              ],
            },
            {
              kind: 'list',
              id: 'project-note',
              list: 'projectNotes',
              level: 'body',
              counting: 'none',
              item: [{ text: '[{heading}。]{text}' }],
              empty: [],
            },
          ],
          sections: [],
        },
      ],
    },
    {
      id: '4',
      heading: '存在的问题及下一步改进措施',
      blocks: [],
      sections: [
        {
          id: '4.1',
          heading: '存在的问题',
          blocks: [
            {
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
            },
          ],
          sections: [],
        },
        {
          id: '4.2',
          heading: '改进的措施',
          blocks: [
            {
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
            },
            {
              kind: 'list',
              id: 'note',
              list: 'otherNotes',
              level: 'body',
              counting: 'none',
              item: [{ text: '[{heading}。]{text}' }],
              empty: [],
            },
          ],
          sections: [],
        },
      ],
    },
  ],
  attachments: [[{ text: '附件：{year}年度部门整体支出绩效自评表' }]],
  signature: [[{ text: '{unit}' }], [{ text: '【待补充：成文日期，直接写在此处】' }]],
  missing: {
    unit: '单位名称，填入自评表表头',
    year: '评价年度，填入自评表标题',
    'fund.initial': '年初预算数，填入自评表“年度资金总额”行',
    'fund.adjusted': '全年预算数，填入自评表“年度资金总额”行',
    'fund.executed': '全年执行数，填入自评表“年度资金总额”行',
    'staff.authorised': '编制人数，填入“基础数据表”或“报告素材”',
    'staff.actual': '实有人数，填入“基础数据表”或“报告素材”',
  },
};
