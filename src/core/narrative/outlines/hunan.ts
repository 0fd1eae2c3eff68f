/**
 * Ten parts, as units in 湖南 hand in since 2020 (domain notes §5.1, O-HN). The only outline that names a document of
 * 湖南.
 */
import type { Outline, Sentence } from '../outline';
import {
  ACHIEVEMENTS,
  BENEFITS,
  DUTIES,
  EXECUTION,
  GOALS,
  MEASURES,
  MISSING,
  OTHER_NOTES,
  OUTPUTS,
  OVERVIEW,
  paragraph,
  PROBLEMS,
  PROJECT_NOTES,
  PROJECT_SPENDING,
  SATISFACTION_ASKED,
  SCORE,
  USE,
} from './blocks';
import { INCOME, RUNNING_COSTS, SPENDING, STAFF, THREE_PUBLIC } from './sentences';
import { OUTLINE_NAMES } from './names';

const BASIC_SPENDING: Sentence = [
  {
    when: 'spending.basic.positive & spending.ofExecuted',
    text: '基本支出{spending.basic}万元[，占全年支出的{spending.basic.share}]，主要用于人员经费和日常公用经费。',
  },
  { when: 'spending.basic.positive', text: '基本支出{spending.basic}万元，主要用于人员经费和日常公用经费。' },
  { when: 'spending.basic.zero', text: '本年度，{self}无基本支出。' },
  { text: '【待补充：基本支出金额，填入自评表“按支出性质分”】' },
];

export const hunan: Outline = {
  ...OUTLINE_NAMES.hunan,
  subject: 'department',
  ownName: '我单位',
  headline: [{ text: '{unit}{year}年度部门整体支出绩效自评报告' }],
  opening: [
    paragraph('basis', [
      {
        text: '根据《湖南省预算支出绩效评价管理办法》（湘财绩〔2020〕7号）和【待补充：本级财政部门自评通知的名称、文号，直接写在此处】要求，{self}对{year}年度部门整体支出开展了绩效自评，现将有关情况报告如下：',
      },
    ]),
    paragraph('organisation', [{ text: '【待补充：自评工作的组织、方式和依据，直接写在此处】' }]),
  ],
  sections: [
    {
      id: '1',
      heading: '部门（单位）基本情况',
      blocks: [],
      sections: [
        { id: '1.1', heading: '部门职能职责', blocks: [DUTIES], sections: [] },
        { id: '1.2', heading: '机构设置及人员情况', blocks: [paragraph('staff', ...STAFF)], sections: [] },
        { id: '1.3', heading: '年度绩效目标', blocks: [GOALS], sections: [] },
      ],
    },
    {
      id: '2',
      heading: '一般公共预算支出情况',
      blocks: [
        paragraph('budget', ...INCOME, [
          { when: 'income.governmentFund.positive', text: '其中，政府性基金预算{income.governmentFund}万元。' },
        ]),
        paragraph('expenditure', ...SPENDING),
      ],
      sections: [
        {
          id: '2.1',
          heading: '基本支出情况',
          blocks: [paragraph('basic', BASIC_SPENDING, ...RUNNING_COSTS), paragraph('three-public', ...THREE_PUBLIC)],
          sections: [],
        },
        {
          id: '2.2',
          heading: '项目支出情况',
          blocks: [
            {
              kind: 'list',
              id: 'projects',
              list: 'projectItems',
              level: 'body',
              counting: 'none',
              item: PROJECT_SPENDING,
              inner: {
                lead: '其中：',
                item: [{ when: 'spending.project.positive', text: '{item.label}{item.amount}万元' }],
                separator: '，',
                end: '。',
              },
              empty: [],
            },
            paragraph('assessed', [
              {
                when: '!project.none',
                text: '开展绩效自评的项目{projects.count}个[，涉及资金{projects.funds}万元]。',
              },
            ]),
            PROJECT_NOTES,
            paragraph('use', [
              {
                when: 'spending.project.positive & !project.notes',
                text: '【待补充：项目资金的使用情况，填入“报告素材”的“项目支出说明”】',
              },
            ]),
            paragraph('management', [
              {
                when: 'spending.project.positive',
                text: '【待补充：项目组织实施与管理情况（招投标、调整、竣工验收等），直接写在此处】',
              },
            ]),
          ],
          sections: [],
        },
      ],
    },
    {
      id: 'h3',
      heading: '政府性基金预算支出情况',
      blocks: [
        paragraph('fund', [
          { when: 'income.governmentFund.zero', text: '{self}无政府性基金预算支出。' },
          {
            when: 'income.governmentFund.positive',
            text: '[{year}年]政府性基金预算支出{income.governmentFund}万元，主要用于【待补充：政府性基金预算支出的用途，直接写在此处】。',
          },
          { text: '【待补充：有无政府性基金预算支出，无则写“本单位无政府性基金预算支出。”】' },
        ]),
      ],
      sections: [],
    },
    {
      id: 'h4',
      heading: '国有资本经营预算支出情况',
      blocks: [
        paragraph('capital', [
          { when: 'income.stateCapital.zero', text: '{self}无国有资本经营预算支出。' },
          {
            when: 'income.stateCapital.positive',
            text: '[{year}年]国有资本经营预算支出{income.stateCapital}万元，主要用于【待补充：国有资本经营预算支出的用途，直接写在此处】。',
          },
          { text: '【待补充：有无国有资本经营预算支出，无则写“本单位无国有资本经营预算支出。”】' },
        ]),
      ],
      sections: [],
    },
    {
      id: 'h5',
      heading: '社会保险基金预算支出情况',
      blocks: [
        paragraph('insurance', [
          { text: '【待补充：有无社会保险基金预算支出，无则写“本单位无社会保险基金预算支出。”】' },
        ]),
      ],
      sections: [],
    },
    {
      id: 'h6',
      heading: '部门整体支出绩效情况',
      blocks: [OVERVIEW, SCORE, EXECUTION, ACHIEVEMENTS],
      sections: [
        { id: 'h6.1', heading: '产出指标完成情况', blocks: [OUTPUTS], sections: [] },
        { id: 'h6.2', heading: '效益指标完成情况', blocks: [BENEFITS], sections: [] },
        { id: 'h6.3', heading: '满意度情况', blocks: [SATISFACTION_ASKED], sections: [] },
        {
          id: 'h6.4',
          heading: '资金和资产管理情况',
          blocks: [
            paragraph('management', [{ text: '【待补充：资金管理制度及执行、政府采购、资产管理情况，直接写在此处】' }]),
          ],
          sections: [],
        },
      ],
    },
    { id: 'h7', heading: '存在的问题及原因分析', blocks: [PROBLEMS], sections: [] },
    { id: 'h8', heading: '下一步改进措施', blocks: [MEASURES], sections: [] },
    { id: 'h9', heading: '部门整体支出绩效自评结果拟应用和公开情况', blocks: [USE], sections: [] },
    { id: 'h10', heading: '其他需要说明的情况', blocks: [OTHER_NOTES], sections: [] },
  ],
  attachments: [
    [{ text: '部门整体支出绩效评价基础数据表' }],
    [{ text: '部门整体支出绩效自评表' }],
    [
      { when: 'projects.count', text: '项目支出绩效自评表' },
      { when: '!project.none', text: '项目支出绩效自评表' },
    ],
  ],
  signature: [[{ text: '{unit}' }], [{ text: '【待补充：成文日期，直接写在此处】' }]],
  missing: MISSING,
};
