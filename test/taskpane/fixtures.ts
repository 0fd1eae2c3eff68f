/** A small workbook and a review of it by hand: what the pane is shown in tests. */
import { constantCell, makeSheet, parseCell, type CellValue, type Grid } from '../../src/core/grid';
import type { FindingView, HelpView, IndicatorView, ReviewRest, ReviewView } from '../../src/taskpane/view';

export const SHEET = '部门整体支出绩效自评表';

const CELLS: Readonly<Record<string, CellValue>> = {
  A1: '部门整体支出绩效自评表',
  D16: '执法案卷评查次数',
  H16: 10,
  H20: 10,
  D23: '社会公众满意度',
  H23: 9.8,
  H24: 99.8,
};

export function makeGrid(): Grid {
  const cells = Object.entries(CELLS).map(([cell, value]) => [parseCell(cell)!, constantCell(value)] as const);
  const hidden = makeSheet('旧表', [[parseCell('A1')!, constantCell('旧')]], { visibility: 'hidden' });
  return { name: '自评表.xlsx', sheets: [makeSheet(SHEET, cells), hidden], date1904: false };
}

export function finding(index: number, changes: Partial<FindingView> = {}): FindingView {
  return {
    index,
    rule: 'S04',
    ruleTitle: '定量指标得分与完成比例不符',
    severity: 'error',
    severityLabel: '必须修改',
    area: 'indicators',
    place: { sheet: SHEET, cell: 'H16' },
    related: [
      { sheet: SHEET, cell: 'E16' },
      { sheet: SHEET, cell: 'F16' },
    ],
    label: '执法案卷评查次数·得分',
    message: '完成 9 次，指标值为≥12次，按比例应得 7.50 分。',
    comparison: '填 10 分，应为 7.50 分，多 2.50 分',
    fix: '7.50',
    explainable: (changes.severity ?? 'error') !== 'error',
    explanation: null,
    formerExplanation: null,
    hides: [],
    ...changes,
  };
}

export const HELP: HelpView = {
  basis: '财预〔2020〕10号附件：定量指标未完成的，按完成值与指标值的比例计分。',
  verified: true,
  repair: '把得分改为 7.50，或核对实际完成值。',
  page: 'S04 定量指标得分与完成比例不符',
};

/** A review and its rest in one: the engine of these tests gives out both. */
export type WholeReview = ReviewView & ReviewRest;

export const FINDINGS: readonly FindingView[] = [
  finding(0),
  finding(1, {
    rule: 'S03',
    ruleTitle: '定量指标得分与完成值不符',
    place: { sheet: SHEET, cell: 'H23' },
    label: '社会公众满意度·得分',
    message: '完成 91.5%，指标值为≥97%，按比例应得 9.44 分。',
    comparison: '填 9.80 分，应为 9.44 分，多 0.36 分',
    fix: '9.44',
    hides: ['A07'],
  }),
  finding(2, {
    rule: 'E01',
    ruleTitle: '未得满分未写原因',
    place: { sheet: SHEET, cell: 'I23' },
    related: [],
    label: '社会公众满意度·偏差原因分析及改进措施',
    message: '未得满分，需写明原因和改进措施。',
    comparison: null,
    fix: null,
  }),
  finding(3, {
    rule: 'F05',
    ruleTitle: '隐藏的工作表',
    severity: 'warning',
    severityLabel: '需说明',
    area: 'other',
    place: { sheet: '旧表', cell: 'A1' },
    related: [{ sheet: SHEET, cell: 'A1' }],
    label: '旧表·标题',
    message: '工作表是隐藏的，请确认是否需要报送。',
    comparison: null,
    fix: null,
  }),
  finding(4, {
    rule: 'Q06',
    ruleTitle: '完成情况与目标相同',
    severity: 'info',
    severityLabel: '建议',
    area: 'goals',
    place: { sheet: SHEET, cell: 'B12' },
    related: [],
    label: '年度总体目标·实际完成情况',
    message: '实际完成情况与预期目标完全相同，建议写明完成的数量。',
    comparison: null,
    fix: null,
    explanation: '已按要求保留原文。',
  }),
];

function indicator(index: number, changes: Partial<IndicatorView>): IndicatorView {
  return {
    index,
    name: '拆除违法建设面积',
    nameCell: 'D14',
    scoreCell: 'H14',
    target: '≥8万平方米',
    actual: '8.4万平方米',
    criterion: null,
    weight: '10',
    entered: '10',
    computed: '10.00',
    difference: '0.00',
    outcome: 'met',
    shared: false,
    needsJudgement: false,
    bands: [],
    proposed: null,
    most: null,
    trace: '完成值达到指标值，得满分 10 分。',
    places: [
      { sheet: SHEET, cell: 'E14' },
      { sheet: SHEET, cell: 'F14' },
    ],
    ...changes,
  };
}

export const REVIEW: WholeReview = {
  verdict: 'blocked',
  verdictLabel: '需修改',
  verdictSentence: '有必须修改的内容。',
  counts: { error: 3, warning: 1, info: 1 },
  explained: 1,
  notes: [],
  policyChosen: false,
  policies: [
    {
      id: 'mof-2020',
      title: '财预〔2020〕10号',
      version: '2020',
      assumed: true,
      parts: [
        { label: '满分', found: true, source: '已公开的自评表' },
        { label: '定性指标分档', found: false, source: '条文待核实' },
      ],
      thresholds: [
        { name: 'nameLength', label: '指标名称字数', parts: [{ key: '', value: '30' }], own: false },
        {
          name: 'phoneDigits',
          label: '联系电话位数',
          parts: [
            { key: 'least', value: '7' },
            { key: 'most', value: '12' },
          ],
          own: false,
        },
      ],
      own: false,
    },
    {
      id: 'other',
      title: '某省',
      version: '1',
      assumed: false,
      parts: [{ label: '满分', found: true, source: '某文' }],
      thresholds: [],
      own: false,
    },
  ],
  policy: { id: 'mof-2020', title: '财预〔2020〕10号', version: '2020', assumed: true },
  forms: [
    {
      kind: 'department-self-assessment',
      sheet: SHEET,
      title: '部门整体支出绩效自评表',
      details: ['2021 年度', '株洲市城市管理综合行政执法支队', '10 个三级指标', '万元'],
      evidence: [
        { field: '年度指标值', cell: 'E13', text: '年度\n指标值', sure: true },
        { field: '实际完成值', cell: 'F13', text: '完成情况', sure: false },
      ],
      missing: [],
      mappable: [
        { field: 'target', label: '年度指标值' },
        { field: 'actual', label: '实际完成值' },
      ],
    },
  ],
  scores: [
    {
      sheet: SHEET,
      kind: 'department-self-assessment',
      title: '部门整体支出绩效自评表',
      subject: '株洲市城市管理综合行政执法支队',
      grade: '优',
      weight: '100',
      computed: '96.94',
      entered: '99.80',
      totalCell: 'H24',
      difference: '+2.86',
      lost: '3.06',
      rate: {
        percent: '100.00%',
        computed: '10.00',
        weight: '10',
        entered: '10',
        difference: '0.00',
        cell: 'I5',
        trace: ['全年执行数 1112.67 ÷ 全年预算数 1112.67 = 100.00%', '10 × 100.00% = 10.00'],
        places: [{ sheet: SHEET, cell: 'F5' }],
      },
      groups: [
        {
          label: '产出指标',
          weight: '50',
          entered: '50',
          computed: '47.50',
          difference: '+2.50',
          open: 0,
          parts: [
            {
              label: '数量指标',
              weight: '20',
              entered: '20.00',
              computed: '17.50',
              difference: '+2.50',
              open: 0,
              rows: [
                indicator(0, {}),
                indicator(1, {
                  name: '执法案卷评查次数',
                  nameCell: 'D16',
                  scoreCell: 'H16',
                  target: '≥12次',
                  actual: '9次',
                  computed: '7.50',
                  difference: '+2.50',
                  outcome: 'unmet',
                  trace: '10 × 9 ÷ 12 = 7.50',
                }),
              ],
            },
          ],
        },
        {
          label: '效益指标',
          weight: '30',
          entered: '30',
          computed: '30.00',
          difference: '0.00',
          open: 0,
          parts: [
            {
              label: '社会效益指标',
              weight: '10',
              entered: '10.00',
              computed: '10.00',
              difference: '0.00',
              open: 0,
              rows: [
                indicator(2, {
                  name: '城市环境秩序明显改善',
                  nameCell: 'D20',
                  scoreCell: 'H20',
                  target: '明显改善',
                  actual: '明显改善',
                  outcome: 'judgement',
                  needsJudgement: true,
                  most: '10',
                  bands: [
                    { name: 'achieved', low: '8.00', high: '10.00', proposal: '10.00' },
                    { name: 'partly', low: '6.00', high: '8.00', proposal: '7.00' },
                    { name: 'missed', low: '0.00', high: '6.00', proposal: '3.00' },
                  ],
                  proposed: 'achieved',
                  trace: '定性指标，按达成程度分档计分。',
                }),
              ],
            },
          ],
        },
      ],
      bars: [
        { label: null, weight: '10', computed: '10.00', lost: '0.00', unknown: '0.00' },
        { label: '产出指标', weight: '50', computed: '47.50', lost: '2.50', unknown: '0.00' },
        { label: '效益指标', weight: '30', computed: '20.00', lost: '0.00', unknown: '10.00' },
      ],
      losses: [
        {
          subject: '执法案卷评查次数',
          lost: '2.50',
          sentence: '完成9次，指标值≥12次，还差3次，失2.50分',
          places: [
            { sheet: SHEET, cell: 'F16' },
            { sheet: '基础数据表', cell: 'C4' },
          ],
        },
        {
          subject: '年度任务完成时间',
          lost: null,
          sentence: '实际完成值没有填写',
          places: [{ sheet: SHEET, cell: 'F18' }],
        },
      ],
    },
  ],
  findings: FINDINGS,
  sheets: [
    { name: SHEET, hidden: false },
    { name: '旧表', hidden: true },
  ],
  nothingFound: '',
  sheetsToMap: [],
  fieldsToMap: [],
  notChecked: ['佐证材料是否真实', '签字盖章是否齐全'],
  outlines: [
    { id: 'zhuzhou', title: '株洲四段式', own: false },
    { id: 'hunan', title: '湖南七段式', own: false },
  ],
  reasons: [],
};

export const READY: WholeReview = {
  ...REVIEW,
  verdict: 'ready',
  verdictLabel: '可报送',
  verdictSentence: '佐证材料、签章请自行核对。',
  counts: { error: 0, warning: 0, info: 0 },
  explained: 0,
  findings: [],
};

export const UNREADABLE: WholeReview = {
  ...READY,
  verdict: 'unreadable',
  verdictLabel: '未识别到自评表',
  forms: [],
  scores: [],
  sheetsToMap: [
    {
      sheet: SHEET,
      hidden: false,
      headers: [
        { column: 'C', cell: 'C3', text: '考核内容', field: null },
        { column: 'E', cell: 'E3', text: '年度指标值', field: 'target' },
        { column: 'F', cell: 'F3', text: '结果', field: null },
      ],
    },
    { sheet: '旧表', hidden: true, headers: [{ column: 'A', cell: 'A1', text: '旧', field: null }] },
  ],
  fieldsToMap: [
    { field: 'level3', label: '三级指标' },
    { field: 'target', label: '年度指标值' },
    { field: 'actual', label: '实际完成值' },
  ],
  nothingFound: '没有找到带有三级指标、年度指标值、实际完成值表头的表。',
};

export const INCOMPLETE: WholeReview = {
  ...REVIEW,
  forms: [
    {
      ...REVIEW.forms[0]!,
      missing: [
        { field: 'target', label: '年度指标值', headerCell: 'A13', headersSeen: ['三级指标', '完成值', '分值'] },
      ],
    },
  ],
};
