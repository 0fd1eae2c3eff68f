/** Hand-made facts for the narrative: the forms of the domain notes §6 as typed data, without recognition. */
import type { AssessedForm, Material, MaterialCategory, Materials, WorkbookFacts } from '../../../src/core/facts/facts';
import type {
  BasicDataForm,
  BasicDataKey,
  FundBlock,
  FundRow,
  Indicator,
  NumberField,
  SelfAssessmentForm,
  TextField,
} from '../../../src/core/forms/form';
import { big, fixed } from '../../../src/core/grid';
import type { Finding } from '../../../src/core/rules/finding';
import type { Outcome, ScoredForm, ScoredIndicator } from '../../../src/core/scoring/scored';
import { compareValues, parseText, polarityOf } from '../../../src/core/values';

export const DEPARTMENT_SHEET = '部门整体支出绩效自评表';
export const BASIC_SHEET = '基础数据表';
export const MATERIALS_SHEET = '报告素材';

export function number(cell: string, value: string | null): NumberField {
  const problem = value === null ? 'blank' : null;
  return {
    cell,
    raw: value ?? '',
    number: value,
    problem,
    asText: false,
    percent: false,
    shownDecimals: null,
    hasFormula: false,
  };
}

export function text(cell: string, value: string): TextField {
  return { cell, text: value };
}

export interface RowSpec {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly entered: string;
  readonly points: string;
  readonly reason?: string;
  readonly outcome?: Outcome;
}

/** Rows of §6.3, entered as computed. */
export const SAMPLE_ROWS: readonly RowSpec[] = [
  ['产出指标', '数量指标', '规范化建设达标中队数', '≥15个', '15个', '10', '10'],
  ['产出指标', '数量指标', '拆除违法建设面积', '≥30万平方米', '37.2万平方米', '10', '10'],
  ['产出指标', '数量指标', '执法案卷评查次数', '≥12次', '9次', '10', '7.5'],
  ['产出指标', '质量指标', '应用系统办案率', '≥90%', '95%', '10', '10'],
  ['产出指标', '时效指标', '年度工作任务完成时间', '2021年12月31日前', '2021年12月31日', '5', '5'],
  ['产出指标', '成本指标', '部门整体支出控制', '≤1112.67万元', '1112.67万元', '5', '5'],
  ['效益指标', '经济效益指标', '追缴占破道费用', '≥500万元', '580余万元', '10', '10'],
  ['效益指标', '社会效益指标', '园林市政灯案件发案量', '下降≥30%', '下降50%', '10', '10'],
  ['效益指标', '生态效益指标', '工地扬尘管控', '有效改善', '达成预期指标', '10', '10'],
  ['满意度指标', '满意度指标', '社会公众满意度', '≥90%', '85%', '10', '9.44'],
].map(([level1, level2, name, target, actual, weight, points]) => ({
  ...{ level1: level1!, level2: level2!, name: name!, target: target!, actual: actual! },
  ...{ weight: weight!, entered: points!, points: points! },
}));

export function indicator(spec: RowSpec, index: number): Indicator {
  const row = 14 + index;
  const context = { name: spec.name, year: 2021 };
  return {
    row,
    level1: spec.level1,
    level1Cell: `B${row}`,
    level2: spec.level2,
    level2Cell: `C${row}`,
    level3: spec.name,
    level3Cell: `D${row}`,
    target: { cell: `E${row}`, value: parseText(spec.target, { ...context, role: 'target' }) },
    actual: { cell: `F${row}`, value: parseText(spec.actual, { ...context, role: 'actual' }) },
    weight: number(`G${row}`, spec.weight),
    score: number(`H${row}`, spec.entered === '' ? null : spec.entered),
    reason: text(`I${row}`, spec.reason ?? ''),
    sharesWith: null,
    criterion: null,
  };
}

export function scoredIndicator(row: Indicator, index: number, spec: RowSpec): ScoredIndicator {
  const target = row.target!.value;
  const actual = row.actual!.value;
  const comparison = compareValues(target, actual, polarityOf(target, row.level3, row.level2));
  const outcome = comparison.outcome === 'incomparable' ? 'unscored' : comparison.outcome;
  return {
    index,
    outcome: spec.outcome ?? outcome,
    points: fixed(big(spec.points), 2),
    needsJudgement: outcome === 'judgement',
    bands: [],
    proposed: null,
    comparison,
    target,
    actual,
    trace: { id: 'met', params: {}, cells: [] },
  };
}

export interface FundSpec {
  readonly initial?: string | null;
  readonly adjustment?: string | null;
  readonly adjusted?: string | null;
  readonly executed?: string | null;
  readonly basic?: string | null;
  readonly project?: string | null;
  readonly reason?: string;
}

export function funds(spec: FundSpec): FundBlock {
  const field = (cell: string, value: string | null | undefined) => (value === undefined ? null : number(cell, value));
  const total: FundRow = {
    ...{ row: 5, label: '年度资金总额', labelCell: 'B5', isTotal: true },
    initial: field('D5', spec.initial),
    adjustment: field('C5', spec.adjustment),
    adjusted: field('E5', spec.adjusted),
    executed: field('F5', spec.executed),
    weight: number('G5', '10'),
    rate: number('H5', '100'),
    score: number('I5', '10'),
    reason: spec.reason === undefined ? null : text('J5', spec.reason),
  };
  const items = [
    { label: '基本支出', kind: 'basic' as const, amount: number('F7', spec.basic ?? null) },
    { label: '项目支出', kind: 'project' as const, amount: number('F8', spec.project ?? null) },
  ];
  const split = { side: 'spending' as const, label: '按支出性质分', cell: 'F6', stated: null, items };
  return { unit: '万元', headerRow: 4, rows: [total], total, splits: [split] };
}

export const SAMPLE_FUNDS: FundSpec = {
  ...{ initial: '1064.54', adjusted: '1112.67', executed: '1112.67', basic: '1112.67', project: '0' },
};

export interface DepartmentSpec {
  readonly rows?: readonly RowSpec[];
  readonly funds?: FundSpec | null;
  readonly total?: string | null;
  readonly computed?: string;
  readonly grade?: string | null;
  readonly year?: number | null;
  readonly unit?: string;
  /** A fraction with four decimals; null where it cannot be computed. */
  readonly rate?: string | null;
}

export function department(spec: DepartmentSpec = {}): AssessedForm {
  const rows = spec.rows ?? SAMPLE_ROWS;
  const fundSpec = spec.funds === undefined ? SAMPLE_FUNDS : spec.funds;
  const indicators = rows.map(indicator);
  const labels = [...new Set(rows.map((row) => row.level1))];
  const indexes = (label: string) => rows.flatMap((row, index) => (row.level1 === label ? [index] : []));
  const form: SelfAssessmentForm = {
    kind: 'department-self-assessment',
    ...{ sheet: DEPARTMENT_SHEET, sheetHidden: false, title: DEPARTMENT_SHEET, titleCell: 'A1' },
    ...{ year: spec.year === undefined ? 2021 : spec.year, yearCell: spec.year === null ? null : 'A2' },
    unitName: text('C3', spec.unit ?? '株洲市城市管理综合行政执法支队'),
    ...{ evidence: [], projectName: null, goals: [], indicatorHeaderRow: 13, missingColumns: [] },
    funds: fundSpec === null ? null : funds(fundSpec),
    indicators,
    level1Blocks: labels.map((label) => ({ label, cell: 'B14', points: null, indicators: indexes(label) })),
    totalRow: {
      row: 24,
      labelCell: 'A24',
      weight: number('G24', '100'),
      score: number('H24', spec.total === undefined ? '96.94' : spec.total),
    },
  };
  const rate = spec.rate === undefined ? '1.0000' : spec.rate;
  const trace = { id: 'rate' as const, params: {}, cells: ['F5', 'E5'] };
  const sumOf = (label: string, key: 'weight' | 'entered' | 'points') =>
    fixed(
      rows.filter((row) => row.level1 === label).reduce((sum, row) => sum.plus(row[key] || '0'), big(0)),
      2,
    );
  const scored: ScoredForm = {
    executionRate:
      fundSpec === null
        ? null
        : {
            value: rate,
            points: rate === null ? null : fixed(big(rate).times(10), 2),
            weight: '10',
            ...{ trace, pointsTrace: trace },
          },
    indicators: rows.map((row, index) => scoredIndicator(indicators[index]!, index, row)),
    level1: labels.map((label) => ({
      label,
      weight: sumOf(label, 'weight'),
      entered: sumOf(label, 'entered'),
      computed: sumOf(label, 'points'),
    })),
    total: { weight: '100', computed: spec.computed ?? '96.94', trace: { id: 'total', params: {}, cells: [] } },
    grade: spec.grade === undefined ? '优' : spec.grade,
  };
  return { form, scored };
}

export type BasicSpec = Partial<
  Record<BasicDataKey, readonly [previous: string | null, budget: string | null, actual: string | null]>
>;

/** Staff in A4:C4, one row per key from row 6 on: previous B, budget C, actual D. */
export function basicData(rows: BasicSpec, year: number | null = 2021): BasicDataForm {
  return {
    kind: 'basic-data',
    ...{ sheet: BASIC_SHEET, sheetHidden: false, title: BASIC_SHEET, titleCell: 'A1', year, yearCell: 'C3' },
    ...{ unitName: text('B2', '株洲市城市管理综合行政执法支队'), evidence: [] },
    headcount: { authorised: number('B4', '50'), actual: number('C4', '43'), rate: number('D4', '86') },
    rows: Object.entries(rows).map(([key, [previous, budget, actual]], index) => ({
      ...{ row: 6 + index, label: key, labelCell: `A${6 + index}`, key: key as BasicDataKey },
      previous: number(`B${6 + index}`, previous),
      budget: number(`C${6 + index}`, budget),
      actual: number(`D${6 + index}`, actual),
    })),
  };
}

export const SAMPLE_BASIC: BasicSpec = {
  'three-public': ['29.08', '63.46', '44.29'],
  vehicles: ['11.86', '41.46', '39.3'],
  'vehicle-purchase': [null, '29.46', '29.46'],
  'vehicle-running': ['11.86', '12', '9.84'],
  abroad: ['0', '0', '0'],
  reception: ['17.22', '22', '4.99'],
};

/** Rows from row 4 on: heading in B, text in C. */
export function materials(rows: readonly (readonly [MaterialCategory, string, string])[]): Materials {
  const items = rows.map(([category, heading, body], index): Material => ({
    category,
    heading,
    text: body,
    cell: `C${4 + index}`,
  }));
  return { sheet: MATERIALS_SHEET, items };
}

export const SAMPLE_MATERIALS: Materials = materials([
  ['duty', '', '贯彻执行城市管理领域的法律法规和方针政策，拟定行政执法规划和年度计划，并组织实施。'],
  ['duty', '', '依法统一行使城市管理领域的行政处罚权'],
  ['department', '', '办公室、财务装备科、园林市政执法大队、市容环卫执法大队、住房建设执法大队、综合执法大队'],
  ['overview', '', '2021年，支队围绕全市城市管理执法重点，加强执法监督，较好地完成了年度工作任务。'],
  ['achievement', '队伍建设有发展', '开展执法案卷评查9次，抽查执法案卷1530余份，发现并整改问题126个。'],
  ['achievement', '综合执法有力度', '拆除违法建设1766处计37.2万平米。'],
  ['problem', '', '部分指标值没有与上年实绩比较。'],
  ['measure', '', '加强预算绩效业务学习。'],
]);

export function factsOf(parts: Partial<WorkbookFacts>): WorkbookFacts {
  const empty: WorkbookFacts = {
    forms: [],
    department: null,
    projects: [],
    basicData: null,
    materials: null,
    report: null,
  };
  const facts = { ...empty, ...parts };
  const forms = [
    ...(facts.department === null ? [] : [facts.department]),
    ...(facts.basicData === null ? [] : [{ form: facts.basicData, scored: null }]),
    ...facts.projects,
  ];
  return { ...facts, forms };
}

export function sampleFacts(spec: DepartmentSpec = {}): WorkbookFacts {
  return factsOf({ department: department(spec), basicData: basicData(SAMPLE_BASIC), materials: SAMPLE_MATERIALS });
}

export function finding(rule: string, cell: string, severity: Finding['severity'] = 'info'): Finding {
  return {
    ...{ rule, severity, form: 0, sheet: DEPARTMENT_SHEET, cell, related: [], subject: '', field: null, variant: null },
    ...{ params: {}, expected: null, actual: null, difference: null, fix: null, explanation: null, hides: [] },
  };
}
