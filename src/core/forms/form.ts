/**
 * What recognition makes of a sheet: typed forms that remember the cell of everything they hold.
 * Cells are A1 addresses without the sheet; `row` is counted from 1, as people and JSON see it.
 */
import type { Decimal } from '../grid';
import type { NumberProblem, Value } from '../values';

export type FormKind = 'project-self-assessment' | 'department-self-assessment' | 'basic-data' | 'scorecard';

/** Everything recognition can find by a header or a label. */
export type FieldName =
  | 'title'
  | 'year'
  | 'unitName'
  | 'projectName'
  | 'fundLabel'
  | 'amountUnit'
  | 'initial'
  | 'adjustment'
  | 'adjusted'
  | 'executed'
  | 'rate'
  | 'fundWeight'
  | 'fundScore'
  | 'fundReason'
  | 'goalExpected'
  | 'goalActual'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'comparator'
  | 'target'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  | 'criterion'
  | 'total'
  | 'authorised'
  | 'staff'
  | 'staffRate'
  | 'previous'
  | 'budget'
  | 'spent';

/** From which cell a field was recognised, and how sure that is (1: the usual wording). */
export interface Evidence {
  readonly field: FieldName;
  readonly cell: string;
  readonly text: string;
  readonly confidence: number;
  /** An inference from the magnitude of the same amount elsewhere: where that stands, `表!E7`; absent: from words. */
  readonly comparedWith?: string;
}

export interface TextField {
  readonly cell: string;
  /** Trimmed; empty when the cell is blank. */
  readonly text: string;
}

export interface NumberField {
  readonly cell: string;
  /** As a person sees it. */
  readonly raw: string;
  /** Money in 万元, rates in points of per cent (`"96.2"`), weights and scores in 分. */
  readonly number: Decimal | null;
  readonly problem: NumberProblem | null;
  /** A number typed as text. */
  readonly asText: boolean;
  /** Was written with a percent sign or a percent format. */
  readonly percent: boolean;
  /** Decimals a person sees (2 for `96.20%`); null where unknown. */
  readonly shownDecimals: number | null;
  /** The cell holds a formula: it is never replaced by a constant. */
  readonly hasFormula: boolean;
}

export interface FundRow {
  readonly row: number;
  readonly label: string;
  readonly labelCell: string;
  readonly isTotal: boolean;
  /** null: the form has no such column. Amounts in 万元. */
  readonly initial: NumberField | null;
  readonly adjustment: NumberField | null;
  readonly adjusted: NumberField | null;
  readonly executed: NumberField | null;
  readonly weight: NumberField | null;
  readonly rate: NumberField | null;
  readonly score: NumberField | null;
  readonly reason: TextField | null;
}

export type SplitSide = 'income' | 'spending';

export type SplitItemKind =
  | 'general-budget'
  | 'government-fund'
  | 'state-capital'
  | 'special-account'
  | 'carry-over'
  | 'other'
  | 'basic'
  | 'project';

export interface SplitItem {
  readonly label: string;
  readonly kind: SplitItemKind;
  readonly amount: NumberField;
}

/** 按收入性质分 / 按支出性质分 of the department form. */
export interface FundSplit {
  readonly side: SplitSide;
  readonly label: string;
  readonly cell: string;
  /** The total some offices print behind the heading. */
  readonly stated: NumberField | null;
  readonly items: readonly SplitItem[];
}

export interface FundBlock {
  /** Unit the amounts were typed in; they are kept in 万元. */
  readonly unit: '万元' | '元';
  /** false: no unit is printed, 万元 was assumed or inferred. */
  readonly unitPrinted?: boolean;
  readonly headerRow: number;
  readonly rows: readonly FundRow[];
  /** 年度资金总额; null when no such row was found. */
  readonly total: FundRow | null;
  readonly splits: readonly FundSplit[];
}

export interface Goal {
  readonly expected: TextField;
  readonly actual: TextField;
}

export interface ValueField {
  readonly cell: string;
  readonly value: Value;
}

export interface Indicator {
  readonly row: number;
  /** Label without the points: 产出指标. */
  readonly level1: string;
  readonly level1Cell: string;
  readonly level2: string;
  readonly level2Cell: string;
  /** Name without 指标1： and the like. */
  readonly level3: string;
  readonly level3Cell: string;
  /** null: the form has no such column. */
  readonly target: ValueField | null;
  readonly actual: ValueField | null;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
  readonly reason: TextField | null;
  /** Index (in `indicators`) of the row whose weight and score this row shares; null: its own. */
  readonly sharesWith: number | null;
  /**
   * Index of the row whose weight is printed over this row as well (that row itself included), where each has a score
   * of its own and points are missing: of which row nobody can say. null or absent: the weight is its own.
   */
  readonly sharesWeightWith?: number | null;
  /** 评分标准 of a scorecard. */
  /** 改进措施 in a column of its own beside 偏差原因; null or absent: the form has none. */
  readonly measures?: TextField | null;
  readonly criterion: TextField | null;
  /** The unit column; null or absent: the form has none. */
  readonly unit?: TextField | null;
}

/** A printed 一级指标, without its points. */
export interface Level1Label {
  readonly label: string;
  readonly cell: string;
}

/** Points printed in a level-1 label: 产出指标（50分）. */
export interface Level1Block {
  readonly label: string;
  readonly cell: string;
  readonly points: Decimal | null;
  /** Indexes into `indicators`. */
  readonly indicators: readonly number[];
}

export interface TotalRow {
  readonly row: number;
  readonly labelCell: string;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
}

/** A column the kind of form needs and recognition did not find (F14). */
export interface MissingColumn {
  readonly field: FieldName;
  readonly headerCell: string;
  readonly headersSeen: readonly string[];
}

interface FormBase {
  readonly sheet: string;
  readonly sheetHidden: boolean;
  readonly title: string;
  readonly titleCell: string;
  readonly year: number | null;
  readonly yearCell: string | null;
  readonly unitName: TextField | null;
  readonly evidence: readonly Evidence[];
}

/** A text block of the form and the label it stands beside. */
export interface Remark extends TextField {
  readonly label: string;
}

export interface SelfAssessmentForm extends FormBase {
  readonly kind: 'project-self-assessment' | 'department-self-assessment' | 'scorecard';
  readonly projectName: TextField | null;
  readonly funds: FundBlock | null;
  readonly goals: readonly Goal[];
  /** null: the form has no indicator table at all. */
  readonly indicatorHeaderRow: number | null;
  readonly indicators: readonly Indicator[];
  readonly level1Blocks: readonly Level1Block[];
  /** 一级指标 printed in the table without any indicator under them. */
  readonly emptyLevel1?: readonly Level1Label[];
  readonly totalRow: TotalRow | null;
  readonly missingColumns: readonly MissingColumn[];
  /** 偏差大或目标未完成原因分析 for the whole form (Hubei), where it has no reason column; null or absent: none. */
  readonly formReason?: TextField | null;
  /** Text blocks under the table (四川: 评价结论, 存在问题, 改进措施; 说明), as far as something stands in them. */
  readonly remarks?: readonly Remark[];
}

export type BasicDataKey =
  | 'three-public'
  | 'vehicles'
  | 'vehicle-purchase'
  | 'vehicle-running'
  | 'abroad'
  | 'reception'
  | 'project'
  | 'project-item'
  | 'running-costs'
  | 'office'
  | 'utilities-travel'
  | 'meetings-training'
  | 'procurement'
  | 'budget-adjustment';

export interface BasicDataRow {
  readonly row: number;
  readonly label: string;
  readonly labelCell: string;
  /** null: a row no rule or sentence knows. */
  readonly key: BasicDataKey | null;
  /** 上年决算数, 本年预算数, 本年决算数 in 万元. */
  readonly previous: NumberField | null;
  readonly budget: NumberField | null;
  readonly actual: NumberField | null;
}

export interface BasicDataForm extends FormBase {
  readonly kind: 'basic-data';
  /** false: no unit of the amounts is printed, 万元 was assumed or inferred. */
  readonly unitPrinted?: boolean;
  readonly headcount: {
    readonly authorised: NumberField | null;
    readonly actual: NumberField | null;
    readonly rate: NumberField | null;
  } | null;
  readonly rows: readonly BasicDataRow[];
}

export type Form = SelfAssessmentForm | BasicDataForm;

/** A person's word for a column that recognition did not find: `年度指标值=E`. */
export interface ColumnMapping {
  /** null: every sheet. */
  readonly sheet: string | null;
  readonly field: FieldName;
  /** Column counted from 0. */
  readonly column: number;
}
