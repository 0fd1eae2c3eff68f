/**
 * Four parts, in the order of 株洲's reports of 2021: the unit, its budget, what was achieved, problems and measures.
 * Wording follows what offices hand in; every figure is a named fact.
 */
import type { Outline } from '../outline';
import {
  ACHIEVEMENTS,
  DUTIES,
  INDICATORS,
  MEASURES,
  MISSING,
  NOTES,
  OVERVIEW,
  PROBLEMS,
  PROJECT_NOTES,
  PROJECTS,
  SATISFACTION_BLOCK,
  SCORE,
} from './blocks';
import { INCOME, SPENDING, STAFF, THREE_PUBLIC } from './sentences';
import { OUTLINE_NAMES } from './names';

export const zhuzhou: Outline = {
  ...OUTLINE_NAMES.zhuzhou,
  subject: 'department',
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
          blocks: [DUTIES],
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
          blocks: [OVERVIEW, SCORE, ACHIEVEMENTS, INDICATORS, SATISFACTION_BLOCK],
          sections: [],
        },
        {
          id: '3.2',
          heading: '项目支出绩效情况',
          blocks: [PROJECTS, PROJECT_NOTES],
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
          blocks: [PROBLEMS],
          sections: [],
        },
        {
          id: '4.2',
          heading: '改进的措施',
          blocks: [MEASURES, NOTES],
          sections: [],
        },
      ],
    },
  ],
  attachments: [[{ text: '{year}年度部门整体支出绩效自评表' }]],
  signature: [[{ text: '{unit}' }], [{ text: '【待补充：成文日期，直接写在此处】' }]],
  missing: MISSING,
};
