/**
 * What the pane shows, as plain data with every sentence already worded. It is made beside the core (session.ts, in
 * the worker), so that the page itself carries none of the core and does no work that grows with the workbook.
 */
import type {
  EditPlan,
  FieldName,
  FormKind,
  Grid,
  LeftToPerson,
  PolicyPart,
  SeenSheet,
  Severity,
  Verdict,
} from '../core';
import type { AuditView, DraftView, ReasonView, WrittenReason, WrittenReport } from './view-report';
import type { Choice, ScoreView } from './view-score';
import type { Settings, SettingsResult, ThresholdChange, ThresholdView } from './settings';

export type * from './view-report';
export type * from './view-score';

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

export interface SheetToMap {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly headers: readonly {
    readonly column: string;
    readonly cell: string;
    readonly text: string;
    /** What its words would mean; null: unknown. */
    readonly field: FieldName | null;
  }[];
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

/** A policy to choose, with what of it is assumed. */
export interface PolicyView {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly assumed: boolean;
  readonly parts: readonly PolicyPart[];
  readonly thresholds: readonly ThresholdView[];
  /** The office's own. */
  readonly own: boolean;
}

/** An outline to choose. */
export interface OutlineView {
  readonly id: string;
  readonly title: string;
  /** The office's own. */
  readonly own: boolean;
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
  readonly forms: readonly FormView[];
  readonly findings: readonly FindingView[];
  readonly sheets: readonly SeenSheet[];
  /** What was looked for and not found; empty when there is a form. */
  readonly nothingFound: string;
  /** Where no form was recognised: the filled sheets with the headers seen on them. */
  readonly sheetsToMap: readonly SheetToMap[];
  /** What a column may be named as. */
  readonly fieldsToMap: readonly MappableField[];
  readonly notChecked: readonly string[];
}

/** What the other tabs show of a review. 校验 does without, so it comes after the findings. */
export interface ReviewRest {
  readonly scores: readonly ScoreView[];
  /** Rows that must say why, each with 参考写法. */
  readonly reasons: readonly ReasonView[];
  readonly policies: readonly PolicyView[];
  readonly outlines: readonly OutlineView[];
}

/** Why a rule speaks, in the words of its help page. */
export interface HelpView {
  readonly basis: string;
  /** false: common practice, not seen in a source (依据待核实). */
  readonly verified: boolean;
  readonly repair: string;
  /** The whole page as plain lines; empty: there is none. */
  readonly page: string;
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

/** A person's word for a column that was not found, with the column's letters as typed. */
export interface PaneMapping {
  readonly sheet: string;
  readonly field: FieldName;
  readonly column: string;
}

export interface ReviewOptions {
  readonly mappings: readonly PaneMapping[];
  /** Of the person; none: the program's own defaults. */
  readonly settings?: Settings;
}

/**
 * The core behind one small door, call for call what session.ts does (engine.ts names each); it remembers the workbook of the last `review`, which therefore crosses to the
 * worker once. Calls out of order (a plan before a review) are misuse and reject.
 */
export interface Engine {
  readonly review: (grid: Grid, options: ReviewOptions) => Promise<ReviewView>;
  /** What else there is to show of the last review. */
  readonly rest: () => Promise<ReviewRest>;
  /** Execution rate, scores and total; `chosen`: scores a person has decided on. */
  readonly planFill: (chosen?: readonly Choice[]) => Promise<PlanView>;
  /** The chosen scores alone. */
  readonly planScores: (chosen: readonly Choice[]) => Promise<PlanView>;
  /** `findings`: indexes of findings with a fix. */
  readonly planFix: (findings: readonly number[]) => Promise<PlanView>;
  /** Writes, replaces or (blank text) takes away the 情况说明 of a finding. Dates are shown as they are given. */
  readonly planExplain: (finding: number, text: string, date: string) => Promise<PlanView>;
  readonly planMapping: (mapping: PaneMapping, date: string) => Promise<PlanView>;
  /** Several columns at once, as for a sheet where no form was recognised. */
  readonly planMappings: (mappings: readonly PaneMapping[], date: string) => Promise<PlanView>;
  readonly planPolicy: (policyId: string, date: string) => Promise<PlanView>;
  /** Saves verdict and findings of the last review in 校验记录. */
  readonly planRecord: (date: string) => Promise<PlanView>;
  /** null: by the outline that goes with the workbook and its policy. `project`: which of several, from 0. */
  readonly draft: (outlineId: string | null, project?: number) => Promise<DraftView>;
  /** The plan that writes the last draft into its companion sheet. */
  readonly planDraft: () => Promise<PlanView>;
  /** 接受 and 保留 of the new draft beside an edited paragraph. */
  readonly planAccept: (paragraph: string) => Promise<PlanView>;
  readonly planKeep: (paragraph: string) => Promise<PlanView>;
  /** The last draft for a document; `withForm`: 附自评表. */
  readonly writtenReport: (withForm: boolean) => Promise<WrittenReport>;
  readonly reportMarkdown: () => Promise<string>;
  readonly planReasons: (reasons: readonly WrittenReason[]) => Promise<PlanView>;
  /** A written report beside the workbook; null: the one on 自评报告. */
  readonly audit: (text: string | null) => Promise<AuditView>;
  /** Takes an office's own outline, or its own policy, into the settings. */
  readonly takeOutlineFile: (text: string, before: Settings) => Promise<SettingsResult>;
  readonly takePolicyFile: (text: string, before: Settings) => Promise<SettingsResult>;
  /** Reads the settings an office shares. */
  readonly takeSettingsFile: (text: string) => Promise<SettingsResult>;
  /** Saves changed thresholds of the policy `base` as the office's own policy. */
  readonly takeThresholds: (
    base: string,
    changes: readonly ThresholdChange[],
    before: Settings,
  ) => Promise<SettingsResult>;
  readonly help: (rule: string) => Promise<HelpView>;
  /** Whether work under way can be given up: only where the core runs in a worker. */
  readonly canCancel: () => boolean;
  /** Gives up what is under way; it rejects with CancelledError, and the last review stays what it was. */
  readonly cancel: () => void;
  readonly dispose: () => void;
}
