/** The report as the pane shows it: plain data, made by draft-view.ts, reason-view.ts and audit-view.ts. */
import type {
  AttachedForm,
  AuditStatus,
  Draft,
  DraftParagraph,
  ParagraphState,
  SectionState,
  StatementKind,
} from '../core';
import type { Place } from './view';

/** One 【待补充：…】. */
export interface GapView {
  readonly what: string;
  /** In words; empty: in the text itself. */
  readonly where: string;
  /** The cell those words speak of, as far as the workbook has it. */
  readonly place: Place | null;
}

export interface SentenceView {
  readonly text: string;
  readonly places: readonly Place[];
}

export interface ParagraphView {
  /** null for one a person added. */
  readonly id: string | null;
  readonly level: DraftParagraph['level'];
  /** A person's words where they changed them. */
  readonly text: string;
  readonly state: ParagraphState['state'];
  readonly edited: boolean;
  readonly gaps: readonly GapView[];
  readonly sources: readonly Place[];
  /** The text by sentences, each with the cells of what it says; empty where a person changed it. */
  readonly sentences: readonly SentenceView[];
  /** Where it stands on 自评报告; null: not written there yet. */
  readonly at: Place | null;
  /** The new draft beside a person's words; null: none waits. */
  readonly offer: string | null;
}

/** A heading of the first or second level, with what stands directly under it. */
export interface SectionView {
  readonly id: string;
  /** What stands before the first heading, and what is signed behind the last, have no title of their own. */
  readonly kind: 'opening' | 'section' | 'closing';
  readonly level: 1 | 2;
  readonly title: string;
  /** These three of a first level count the sections below, too. */
  readonly state: SectionState['state'];
  readonly gaps: number;
  /** 字. */
  readonly characters: number;
  readonly paragraphs: readonly ParagraphView[];
}

export interface DraftView {
  readonly outline: string;
  /** Projects a report on a project can be about; empty where there is nothing to choose. */
  readonly projects: readonly string[];
  readonly project: number;
  readonly title: string;
  /** The sheet that holds the report; null: there is none yet. */
  readonly sheet: string | null;
  readonly sections: readonly SectionView[];
  readonly gaps: number;
  readonly edited: number;
  readonly deleted: number;
  readonly characters: number;
  /** The whole report for the clipboard. */
  readonly text: string;
}

/** A frame of a sentence for the cell of a reason, with gaps for what only a person knows. */
export interface ReasonView {
  /** What asks for it, as an index into the findings. */
  readonly finding: number;
  /** null: the form has no such cell. */
  readonly place: Place | null;
  readonly subject: string;
  /** What stands there now. */
  readonly present: string;
  readonly frame: string;
  /** The most 字 that may stand there; null: no limit. */
  readonly limit: number | null;
}

/** The report for a document: a person's words in place, and the form behind it where it was asked for. */
export interface WrittenReport {
  readonly draft: Draft;
  readonly attached: readonly AttachedForm[];
}

/** A text for the cell of a reason. */
export interface WrittenReason extends Place {
  readonly text: string;
}

/** A number, or what the report says of the form as a whole, beside what the workbook says. */
export interface AuditEntryView {
  readonly kind: 'number' | StatementKind;
  readonly status: AuditStatus;
  readonly text: string;
  /** In the words and the scale of the text; null where unknown. */
  readonly workbook: string | null;
  /** What it was held against; empty where unknown. */
  readonly name: string;
  /** Only 报告素材 says so, no form. */
  readonly material: boolean;
  /** Line of the text, from 1. */
  readonly line: number;
  /** Cell of the paragraph on 自评报告; null in a text from outside. */
  readonly at: Place | null;
  /** Before, the words themselves, behind. */
  readonly excerpt: readonly [string, string, string];
  readonly places: readonly Place[];
}

export interface AuditSlipView {
  readonly wrong: string;
  readonly right: string;
  readonly line: number;
  readonly at: Place | null;
}

export interface AuditView {
  readonly counts: Readonly<Record<AuditStatus, number>>;
  readonly entries: readonly AuditEntryView[];
  readonly slips: readonly AuditSlipView[];
}
