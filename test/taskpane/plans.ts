/** Plans as the pane is shown them in tests. */
import { emptyPlan, type CellEdit } from '../../src/core/edits/plan';
import type { PlanView } from '../../src/taskpane/view';
import { SHEET } from './fixtures';

function edit(
  cell: string,
  label: string,
  before: number | string,
  after: number | string,
  owner: CellEdit['owner'],
): CellEdit {
  return {
    sheet: SHEET,
    cell,
    label,
    owner,
    before: { value: before, formula: null, numberFormat: null },
    after: { value: after, formula: null, numberFormat: null },
  };
}

function viewOf(edits: readonly CellEdit[], purpose: 'fill' | 'fix'): PlanView {
  return {
    plan: { ...emptyPlan(purpose), edits },
    lines: edits.map(({ sheet, cell, label, owner, before, after }) => ({
      sheet,
      cell,
      label,
      before: String(before.value),
      after: String(after.value),
      ticked: owner === 'computed',
    })),
    created: [],
    leftToPerson: [],
    keptFormulas: [],
  };
}

/** Two computed cells and one a person typed. */
export const FILL: PlanView = {
  ...viewOf(
    [
      edit('H16', '执法案卷评查次数·得分', 10, 7.5, 'computed'),
      edit('H23', '社会公众满意度·得分', 9.8, 9.44, 'computed'),
      edit('D16', '执法案卷评查次数·名称', '执法案卷评查次数', '案卷评查次数', 'person'),
    ],
    'fill',
  ),
  leftToPerson: [
    { sheet: SHEET, cell: 'H20', subject: '城市环境秩序明显改善', why: 'judgement', entered: '10', proposal: '9.00' },
  ],
  keptFormulas: [{ sheet: SHEET, cell: 'H24', subject: '总分·得分' }],
};

/** A score a person has decided on, and the total that would follow. */
export const SCORES: PlanView = viewOf(
  [edit('H20', '城市环境秩序明显改善·得分', 10, 7, 'computed'), edit('H24', '总分', 99.8, 96.8, 'person')],
  'fill',
);

export const FIX: PlanView = viewOf([edit('H16', '执法案卷评查次数·得分', 10, 7.5, 'computed')], 'fix');

export const DRAFT_PLAN: PlanView = {
  plan: {
    ...emptyPlan('draft'),
    creations: [
      {
        name: '自评报告',
        rows: [{ style: 'title', cells: ['自评报告', null], height: null }],
        columnWidths: [80, 10],
        wrapColumns: [0],
      },
    ],
  },
  lines: [],
  created: [{ name: '自评报告', cells: 1, rows: [] }],
  leftToPerson: [],
  keptFormulas: [],
};

/** A new 校验记录 with one row; what it says is the core's matter. */
export const RECORD_PLAN: PlanView = {
  plan: {
    ...emptyPlan('record'),
    creations: [
      {
        name: '校验记录',
        rows: [{ style: 'text', cells: ['评分办法', 'mof-2020'], height: null }],
        columnWidths: [10, 20],
        wrapColumns: [],
      },
    ],
  },
  lines: [],
  created: [{ name: '校验记录', cells: 2, rows: ['评分办法 · mof-2020'] }],
  leftToPerson: [],
  keptFormulas: [],
};
