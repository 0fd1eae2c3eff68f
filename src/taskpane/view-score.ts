/** Scores as the pane shows them: plain data, made by score-view.ts. */
import type { FormKind, Outcome, ScoreBand } from '../core';
import type { Place } from './view';

export type BandName = ScoreBand['name'];

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
