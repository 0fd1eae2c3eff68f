/**
 * What the pane shows, as plain data with every sentence already worded. It is made beside the core (session.ts, in
 * the worker), so that the page itself carries none of the core and does no work that grows with the workbook.
 */
import type {
  DraftParagraph,
  EditPlan,
  FieldName,
  FormKind,
  Grid,
  LeftToPerson,
  Outcome,
  PolicyPart,
  ScoreBand,
  SeenSheet,
  Severity,
  Verdict,
} from '../core';

export type BandName = ScoreBand['name'];

/** A cell to point at: A1 without the sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Part of the workbook a finding belongs to; the pane groups by it. */
export type Area = 'funds' | 'goals' | 'indicators' | 'basic-data' | 'other';

export interface FindingView {
  /** Position in the review; what `Engine.planFix` takes. */
  readonly index: number;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly area: Area;
  /** null: the workbook as a whole. */
  readonly place: Place | null;
  /** The other cells that took part. */
  readonly related: readonly Place[];
  readonly label: string;
  readonly message: string;
  readonly comparison: string | null;
  readonly basis: string;
  /** false: common practice, not seen in a source (依据待核实). */
  readonly verified: boolean;
  readonly repair: string;
  /** As it is typed into the cell; null when only a person can repair it. */
  readonly fix: string | null;
  /** Whether a person may answer it; an error is never explained away. */
  readonly explainable: boolean;
  /** A person's 情况说明. */
  readonly explanation: string | null;
  /** One that no longer holds, because the cell was changed since. */
  readonly formerExplanation: string | null;
  /** Rules whose follow-up findings stand under this one. */
  readonly hides: readonly string[];
}

export interface EvidenceView {
  readonly field: string;
  readonly cell: string;
  /** The header as it stands in the sheet. */
  readonly text: string;
  readonly sure: boolean;
}

export interface MissingColumnView {
  readonly field: FieldName;
  readonly label: string;
  readonly headerCell: string;
  readonly headersSeen: readonly string[];
}

/** A column a person may name by hand. */
export interface MappableField {
  readonly field: FieldName;
  readonly label: string;
}

export interface FormView {
  readonly kind: FormKind;
  readonly sheet: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly evidence: readonly EvidenceView[];
  readonly missing: readonly MissingColumnView[];
  /** Empty for forms whose columns cannot be named by hand. */
  readonly mappable: readonly MappableField[];
}

export interface BandView {
  readonly name: BandName;
  /** 分, two decimals; `high` belongs to the band only for `achieved`. */
  readonly low: string;
  readonly high: string;
  readonly proposal: string;
}

/** Figures of a row or of several: 分 as entered, and with two decimals as computed; null: there is none. */
export interface FiguresView {
  readonly weight: string | null;
  readonly entered: string | null;
  readonly computed: string | null;
  /** entered − computed with its sign, `+2.50`; null when one is missing; `0.00` when they agree. */
  readonly difference: string | null;
}

export interface IndicatorView extends FiguresView {
  readonly index: number;
  readonly name: string;
  readonly nameCell: string;
  readonly scoreCell: string | null;
  /** As written in the form; null without such a column. */
  readonly target: string | null;
  readonly actual: string | null;
  /** 评分标准 of a scorecard. */
  readonly criterion: string | null;
  readonly outcome: Outcome;
  /** Another row carries the score. */
  readonly shared: boolean;
  readonly needsJudgement: boolean;
  readonly bands: readonly BandView[];
  readonly proposed: BandName | null;
  /** Most points a person may give the row; null: nothing to choose here. */
  readonly most: string | null;
  readonly trace: string;
  /** The cells behind the trace. */
  readonly places: readonly Place[];
}

/** Sums over the rows of a block. */
export interface SumsView extends FiguresView {
  /** Rows that could not be computed and are missing in `computed`. */
  readonly open: number;
}

/** Rows of one 二级指标 that stand together; the label is empty where the form has none. */
export interface PartView extends SumsView {
  readonly label: string;
  readonly rows: readonly IndicatorView[];
}

/** A 一级指标. */
export interface GroupView extends SumsView {
  readonly label: string;
  readonly parts: readonly PartView[];
}

export interface RateView extends FiguresView {
  /** `100.00%`; null when it cannot be computed. */
  readonly percent: string | null;
  readonly cell: string | null;
  /** The rate, then the points it gives. */
  readonly trace: readonly string[];
  readonly places: readonly Place[];
}

/** What one row lacks to full marks. */
export interface LossView {
  readonly subject: string;
  /** 分; null: the row cannot be computed yet. */
  readonly lost: string | null;
  readonly sentence: string;
  readonly places: readonly Place[];
}

/** A bar of the picture of lost points: 一级指标, or the execution rate (null). Shares are for drawing only. */
export interface BarView {
  readonly label: string | null;
  readonly weight: string;
  readonly computed: string;
  readonly lost: string;
  /** 分 of rows that could not be computed. */
  readonly unknown: string;
}

export interface ScoreView {
  readonly sheet: string;
  readonly kind: FormKind;
  readonly title: string;
  /** Project or unit the form is about; null: it does not say. */
  readonly subject: string | null;
  readonly grade: string | null;
  readonly weight: string | null;
  readonly computed: string | null;
  readonly entered: string | null;
  readonly totalCell: string | null;
  /** entered − computed with a sign, `+2.86`; null when one is missing; `0.00` when they agree. */
  readonly difference: string | null;
  /** Points missing to the full weight, `3.06`. */
  readonly lost: string | null;
  readonly rate: RateView | null;
  readonly groups: readonly GroupView[];
  readonly bars: readonly BarView[];
  /** Most lost first, then what could not be computed. */
  readonly losses: readonly LossView[];
}

/** A score a person has decided on for a row that needs judgement; the name tells whether the row is still the same. */
export interface Choice extends Place {
  readonly name: string;
  readonly points: string;
}

/** A policy to choose, with what of it is assumed. */
export interface PolicyView {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly assumed: boolean;
  readonly parts: readonly PolicyPart[];
}

export interface ReviewView {
  readonly verdict: Verdict;
  readonly verdictLabel: string;
  readonly verdictSentence: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of these, how many a person has explained. */
  readonly explained: number;
  /** What a person settled in 校验记录 and could not be followed. */
  readonly notes: readonly string[];
  readonly policy: { readonly id: string; readonly title: string; readonly version: string; readonly assumed: boolean };
  /** Whether the policy was chosen in 校验记录; otherwise it is the default one. */
  readonly policyChosen: boolean;
  readonly policies: readonly PolicyView[];
  readonly forms: readonly FormView[];
  readonly scores: readonly ScoreView[];
  readonly findings: readonly FindingView[];
  readonly sheets: readonly SeenSheet[];
  /** What was looked for and not found; empty when there is a form. */
  readonly nothingFound: string;
  readonly notChecked: readonly string[];
  readonly outlines: readonly { readonly id: string; readonly title: string }[];
}

/** One cell of a plan, in the order of `plan.edits`. */
export interface PlanLine extends Place {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Cells a person filled are ticked by that person only. */
  readonly ticked: boolean;
}

export interface PlanView {
  readonly plan: EditPlan;
  readonly lines: readonly PlanLine[];
  /** New sheets with their number of filled cells, and the rows of a short record in words; a report has its own page. */
  readonly created: readonly { readonly name: string; readonly cells: number; readonly rows: readonly string[] }[];
  readonly leftToPerson: readonly (Place & {
    readonly subject: string;
    readonly why: LeftToPerson['why'];
    readonly entered: string | null;
    readonly proposal: string | null;
  })[];
  readonly keptFormulas: readonly (Place & { readonly subject: string })[];
}

export interface ParagraphView {
  readonly id: string;
  readonly level: DraftParagraph['level'];
  readonly text: string;
  readonly sources: readonly Place[];
}

/** A heading of the first level with everything under it. */
export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly gaps: number;
  readonly paragraphs: readonly ParagraphView[];
}

export interface DraftView {
  readonly outline: string;
  readonly sections: readonly SectionView[];
  /** The whole report for the clipboard. */
  readonly text: string;
}

/** A person's word for a column that was not found, with the column's letters as typed. */
export interface PaneMapping {
  readonly sheet: string;
  readonly field: FieldName;
  readonly column: string;
}

export interface ReviewOptions {
  readonly mappings: readonly PaneMapping[];
}

/**
 * The core behind one small door, call for call what session.ts does (engine.ts names each); it remembers the workbook of the last `review`, which therefore crosses to the
 * worker once. Calls out of order (a plan before a review) are misuse and reject.
 */
export interface Engine {
  readonly review: (grid: Grid, options: ReviewOptions) => Promise<ReviewView>;
  /** Execution rate, scores and total; `chosen`: scores a person has decided on. */
  readonly planFill: (chosen?: readonly Choice[]) => Promise<PlanView>;
  /** The chosen scores alone. */
  readonly planScores: (chosen: readonly Choice[]) => Promise<PlanView>;
  /** `findings`: indexes of findings with a fix. */
  readonly planFix: (findings: readonly number[]) => Promise<PlanView>;
  /** Writes, replaces or (blank text) takes away the 情况说明 of a finding. Dates are shown as they are given. */
  readonly planExplain: (finding: number, text: string, date: string) => Promise<PlanView>;
  readonly planMapping: (mapping: PaneMapping, date: string) => Promise<PlanView>;
  readonly planPolicy: (policyId: string, date: string) => Promise<PlanView>;
  /** Saves verdict and findings of the last review in 校验记录. */
  readonly planRecord: (date: string) => Promise<PlanView>;
  readonly draft: (outlineId: string) => Promise<DraftView>;
  /** The plan that writes the last draft into its companion sheet. */
  readonly planDraft: () => Promise<PlanView>;
  /** The help page of a rule as plain lines. */
  readonly help: (rule: string) => Promise<string>;
  /** Whether work under way can be given up: only where the core runs in a worker. */
  readonly canCancel: () => boolean;
  /** Gives up what is under way; it rejects with CancelledError, and the last review stays what it was. */
  readonly cancel: () => void;
  readonly dispose: () => void;
}
