/** A drafted report, reasons and an audit by hand: what the pane is shown in tests. */
import type { Draft } from '../../src/core';
import type { AuditEntryView, AuditView, DraftView, ParagraphView, ReasonView } from '../../src/taskpane/view';
import { SHEET } from './fixtures';

function paragraph(id: string, text: string, changes: Partial<ParagraphView> = {}): ParagraphView {
  return {
    id,
    level: 'body',
    text,
    state: 'draft',
    edited: false,
    gaps: [],
    sources: [],
    sentences: [],
    at: null,
    offer: null,
    ...changes,
  };
}

export const DRAFT: DraftView = {
  outline: 'zhuzhou',
  projects: [],
  project: 0,
  title: '2021年度自评报告',
  sheet: null,
  sections: [
    {
      id: '1',
      kind: 'section',
      level: 1,
      title: '一、预算单位基本情况',
      state: 'edited',
      gaps: 0,
      characters: 24,
      paragraphs: [
        paragraph('1.1', '单位核定编制 50 名，实有 43 人。', {
          state: 'edited',
          edited: true,
          sources: [{ sheet: '基础数据表', cell: 'C4' }],
          at: { sheet: '自评报告', cell: 'A3' },
          offer: '单位核定编制 52 名，实有 43 人。',
        }),
      ],
    },
    {
      id: '2',
      kind: 'section',
      level: 1,
      title: '二、预算收支情况',
      state: 'gap',
      gaps: 2,
      characters: 60,
      paragraphs: [],
    },
    {
      id: '2.1',
      kind: 'section',
      level: 2,
      title: '（一）预算收入',
      state: 'gap',
      gaps: 2,
      characters: 50,
      paragraphs: [
        paragraph('2.a', '1.收入', { level: 3 }),
        paragraph(
          '2.budget',
          '2021年预算收入1112.67万元，其中年初预算1064.54万元。【待补充：调整原因】【待补充：文号】',
          {
            state: 'gap',
            gaps: [
              { what: '调整原因', where: '填入自评表I23', place: { sheet: SHEET, cell: 'I23' } },
              { what: '文号', where: '', place: null },
            ],
            sentences: [
              {
                text: '2021年预算收入1112.67万元，其中年初预算1064.54万元。',
                places: ['E5', 'D5'].map((cell) => ({ sheet: SHEET, cell })),
              },
              { text: '【待补充：调整原因】【待补充：文号】', places: [] },
            ],
            sources: ['E5', 'D5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11'].map((cell) => ({ sheet: SHEET, cell })),
          },
        ),
      ],
    },
  ],
  gaps: 2,
  edited: 1,
  deleted: 1,
  characters: 84,
  text: '一、预算单位基本情况\n单位核定编制 50 名，实有 43 人。',
};

/** What the engine answers for a document. */
export const WRITTEN: Draft = { title: '2021年度自评报告', year: 2021, unitName: null, paragraphs: [], gaps: [] };

export const REASONS: readonly ReasonView[] = [
  {
    finding: 2,
    place: { sheet: SHEET, cell: 'I23' },
    subject: '社会公众满意度',
    present: '',
    frame: '指标值97%，实际91.5%，主要原因是【待补充：原因】；下一步【待补充：措施】。',
    limit: 60,
  },
  {
    finding: 0,
    place: { sheet: SHEET, cell: 'I16' },
    subject: '执法案卷评查次数',
    present: '人手不足。',
    frame: '人手不足；下一步【待补充：措施】。',
    limit: null,
  },
  { finding: 1, place: null, subject: '没有原因栏的行', present: '', frame: '【待补充：原因】', limit: null },
];

const audited: Omit<AuditEntryView, 'status' | 'text' | 'workbook'> = {
  kind: 'number',
  name: '全年预算数',
  material: false,
  line: 3,
  at: null,
  excerpt: ['2021年预算收入', '1112.76万元', '，其中…'],
  places: [{ sheet: SHEET, cell: 'E5' }],
};

export const AUDIT: AuditView = {
  counts: { agrees: 1, differs: 1, unknown: 1 },
  entries: [
    { ...audited, kind: 'grade', status: 'differs', text: '良', workbook: '优', name: '' },
    { ...audited, status: 'agrees', text: '48.13万元', workbook: '48.13万元', material: true },
    { ...audited, status: 'differs', text: '1112.76万元', workbook: '1112.67万元' },
    { ...audited, status: 'unknown', text: '8辆', workbook: null, name: '', places: [] },
  ],
  slips: [{ wrong: '帐户', right: '账户', line: 9, at: { sheet: '自评报告', cell: 'A9' } }],
};
