/** A report on one project, from its 项目支出绩效自评表. */
import type { Block, Outline } from '../outline';
import {
  ACHIEVEMENTS,
  BENEFITS,
  GOALS,
  MEASURES,
  MISSING,
  OTHER_NOTES,
  OUTPUTS,
  OVERVIEW,
  paragraph,
  PROBLEMS,
  PROJECT_NOTES,
  PROJECT_SCORE,
  SATISFACTION_ASKED,
  USE,
} from './blocks';
import { PROJECT_BUDGET, REASON_OF_RATE } from './sentences';
import { OUTLINE_NAMES } from './names';

const asked = (id: string, what: string): Block => paragraph(id, [{ text: `【待补充：${what}，直接写在此处】` }]);

export const project: Outline = {
  ...OUTLINE_NAMES.project,
  subject: 'project',
  ownName: '我单位',
  headline: [
    { when: 'project.named', text: '{unit}{year}年度{project.name}支出绩效自评报告' },
    { text: '{unit}{year}年度{project.name}项目支出绩效自评报告' },
  ],
  opening: [
    paragraph('basis', [
      {
        text: '根据【待补充：本级财政部门自评通知的名称、文号，直接写在此处】要求，{self}对{year}年度[“{project.name}”]项目支出开展了绩效自评，现将有关情况报告如下：',
      },
    ]),
  ],
  sections: [
    {
      id: 'p1',
      heading: '项目概况',
      blocks: [],
      sections: [
        {
          id: 'p1.1',
          heading: '项目立项情况',
          blocks: [
            {
              ...PROJECT_NOTES,
              empty: [{ text: '【待补充：项目立项的依据、背景和主要内容，填入“报告素材”的“项目支出说明”】' }],
            },
          ],
          sections: [],
        },
        {
          id: 'p1.2',
          heading: '项目资金安排情况',
          blocks: [
            paragraph('budget', ...PROJECT_BUDGET),
            {
              kind: 'list',
              id: 'source',
              list: 'fundSources',
              level: 'body',
              counting: 'none',
              item: [{ text: '资金来源：{source.label}{source.amount}万元。' }],
              empty: [],
            },
          ],
          sections: [],
        },
        { id: 'p1.3', heading: '项目绩效目标', blocks: [GOALS], sections: [] },
      ],
    },
    {
      id: 'p2',
      heading: '项目资金使用及管理情况',
      blocks: [],
      sections: [
        {
          id: 'p2.1',
          heading: '项目资金使用情况',
          blocks: [
            paragraph(
              'execution',
              [
                { when: 'fund.disputed', text: '全年执行【待补充：核对年度资金总额，总额为零而各项来源有数】。' },
                {
                  when: 'fund.executed.zero & fund.adjusted.positive',
                  text: '全年预算{fund.adjusted}万元，未发生支出。',
                },
                { when: 'fund.executed.zero', text: '本年度，该项目未发生支出。' },
                {
                  text: '全年预算{fund.adjusted}万元，执行{fund.executed}万元，执行率{fund.rate}[，得{fund.points}分]。',
                },
                { text: '全年执行{fund.executed}万元。' },
              ],
              [
                { when: 'fund.overspent', text: '【待补充：核对全年执行数，执行数超过全年预算数】' },
                { when: 'fund.unspent', text: '年末结转结余{fund.carryOver}万元。' },
              ],
              REASON_OF_RATE,
            ),
          ],
          sections: [],
        },
        {
          id: 'p2.2',
          heading: '项目资金管理情况',
          blocks: [asked('management', '资金管理制度、支付审批和会计核算情况')],
          sections: [],
        },
      ],
    },
    {
      id: 'p3',
      heading: '项目组织实施情况',
      blocks: [asked('organisation', '项目的组织机构、招投标和合同、监督检查、验收情况')],
      sections: [],
    },
    {
      id: 'p4',
      heading: '项目绩效目标完成情况分析',
      blocks: [
        { ...OVERVIEW, empty: [{ text: '【待补充：年度总体目标的实际完成情况，填入自评表】' }] },
        PROJECT_SCORE,
        { ...ACHIEVEMENTS, empty: [] },
      ],
      sections: [
        { id: 'p4.1', heading: '产出指标完成情况', blocks: [OUTPUTS], sections: [] },
        { id: 'p4.2', heading: '效益指标完成情况', blocks: [BENEFITS], sections: [] },
        { id: 'p4.3', heading: '满意度指标完成情况', blocks: [SATISFACTION_ASKED], sections: [] },
      ],
    },
    { id: 'p5', heading: '存在的问题及原因分析', blocks: [PROBLEMS], sections: [] },
    { id: 'p6', heading: '下一步改进措施', blocks: [MEASURES], sections: [] },
    { id: 'p7', heading: '绩效自评结果应用和公开情况', blocks: [USE], sections: [] },
    { id: 'p8', heading: '其他需要说明的情况', blocks: [OTHER_NOTES], sections: [] },
  ],
  attachments: [[{ text: '{year}年度项目支出绩效自评表' }]],
  signature: [[{ text: '{unit}' }], [{ text: '【待补充：成文日期，直接写在此处】' }]],
  missing: MISSING,
};
