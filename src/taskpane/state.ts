/** Everything the pane can be in, as one value, and what changes it. Pure: the work itself is in commands/. */
import type { EditPlan, PlanConflict, PlanNote } from '../core';
import type { Checked as Reading, PlanInspection, SelectOutcome, Settled, Trouble } from '../app';
import { INITIAL_REPORT, stillAsked, type ReportModel } from './report-state';
import { choose, stillOpen } from './score-choices';
import { NO_SETTINGS, type Settings } from './settings';
import type { Choice, DraftView, Place, PlanView, ReviewRest, ReviewView } from './view';

export type Tab = 'check' | 'score' | 'report' | 'settings';

export const TABS: readonly Tab[] = ['check', 'score', 'report', 'settings'];

/** A workbook as it was read, and what the pane shows of its review. */
export type Checked = Reading<ReviewView>;

export type PaneState =
  /** Before the first check; `found` is what the quiet first reading saw. */
  | { readonly kind: 'idle'; readonly found: Checked | null }
  /** `found`: what was read before, for a person who gives the reading up. */
  | { readonly kind: 'reading'; readonly found: Checked | null }
  | { readonly kind: 'no-form'; readonly checked: Checked }
  | { readonly kind: 'result'; readonly checked: Checked }
  /** The workbook is no longer what was checked. */
  | { readonly kind: 'out-of-date'; readonly checked: Checked }
  /** Nothing could be read. */
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** What was being done when the host had trouble: after a write nobody knows what stands in the workbook. */
export type During = 'read' | 'write' | 'select';

/** Why a cell could not be shown. */
export type Unseen = Exclude<SelectOutcome['status'], 'selected'>;

export type Notice =
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly during: During }
  | { readonly kind: 'conflict'; readonly conflicts: readonly PlanConflict[]; readonly undoing: boolean }
  | { readonly kind: 'address'; readonly place: Place; readonly why: Unseen }
  | { readonly kind: 'undone'; readonly cells: number }
  | { readonly kind: 'nothing-to-write' }
  /** The last write was never answered: what stands in the workbook is not known. */
  | { readonly kind: 'unsettled'; readonly trouble: Trouble }
  /** How such a write has ended. */
  | {
      readonly kind: 'settled';
      readonly carriedOut: boolean;
      readonly undoing: boolean;
      readonly foreign: readonly PlanConflict[];
    }
  | { readonly kind: 'exported' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'copy-failed' };

/** The last plan that was written, and how to take it back. */
export interface Written {
  readonly cells: number;
  readonly inverse: EditPlan;
  /** Written before this pane was opened. */
  readonly earlier: boolean;
  readonly notes: readonly PlanNote[];
  /** Findings of the check before that are gone since; null while the workbook is being read anew. */
  readonly removed: number | null;
}

/** A plan waiting for the person's word, with what writing it would meet. */
export interface Preview extends PlanView {
  readonly inspection: PlanInspection;
}

/** A 情况说明 under way: kept over its preview, so that a person who goes back finds the text again. */
export interface Explaining {
  readonly finding: number;
  readonly text: string;
}

export type Working = 'checking' | 'planning' | 'writing' | 'drafting' | 'exporting';

export interface PaneModel {
  readonly state: PaneState;
  readonly tab: Tab;
  readonly working: Working | null;
  /** Whether what is under way can be given up. */
  readonly stoppable: boolean;
  readonly preview: Preview | null;
  readonly written: Written | null;
  readonly notice: Notice | null;
  /** What else there is of the last reading; null: it has not come yet. */
  readonly rest: ReviewRest | null;
  readonly draft: DraftView | null;
  readonly explaining: Explaining | null;
  /** Scores a person has decided on and not written yet. */
  readonly chosen: readonly Choice[];
  /** Which of several forms 自评得分 shows; an index into the scores of the review. */
  readonly scoreForm: number;
  readonly report: ReportModel;
  readonly settings: Settings;
  /** What is wrong with the file or the numbers a person gave last. */
  readonly settingsProblems: readonly string[];
  /** false: settings last only as long as the pane, nothing can be stored here. */
  readonly settingsKept: boolean;
}

export type PaneAction =
  | { readonly type: 'settings'; readonly settings: Settings; readonly kept: boolean }
  | { readonly type: 'settings-wrong'; readonly problems: readonly string[] }
  | { readonly type: 'reading' }
  /** `open`: the person asked for the result; otherwise it was the quiet first reading. */
  | {
      readonly type: 'read';
      readonly checked: Checked;
      /** null: it follows. */
      readonly rest: ReviewRest | null;
      readonly open: boolean;
    }
  | { readonly type: 'rest'; readonly rest: ReviewRest }
  | { readonly type: 'stale' }
  | { readonly type: 'trouble'; readonly trouble: Trouble; readonly during: During }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'working'; readonly what: Working | null; readonly stoppable?: boolean }
  /** The person has given up what was under way. */
  | { readonly type: 'cancelled' }
  | { readonly type: 'preview'; readonly preview: Preview }
  | { readonly type: 'preview-closed' }
  | { readonly type: 'report'; readonly change: Partial<ReportModel> }
  | { readonly type: 'score-form'; readonly index: number }
  /** A person's score for a row that needs judgement; points null: none after all. */
  | { readonly type: 'choose'; readonly row: Omit<Choice, 'points'>; readonly points: string | null }
  | { readonly type: 'explaining'; readonly explaining: Explaining | null }
  | { readonly type: 'written'; readonly written: Written }
  | { readonly type: 'removed'; readonly findings: number }
  | { readonly type: 'undone'; readonly cells: number }
  | { readonly type: 'unsettled'; readonly trouble: Trouble }
  | { readonly type: 'settled'; readonly settled: Extract<Settled, { status: 'settled' }> }
  | { readonly type: 'written-dismissed' }
  | { readonly type: 'notice'; readonly notice: Notice | null }
  | { readonly type: 'draft'; readonly draft: DraftView };

export function initialModel(tab: Tab, settings: Settings = NO_SETTINGS): PaneModel {
  return {
    state: { kind: 'idle', found: null },
    tab,
    working: null,
    stoppable: false,
    preview: null,
    written: null,
    notice: null,
    rest: null,
    draft: null,
    explaining: null,
    chosen: [],
    scoreForm: 0,
    report: INITIAL_REPORT,
    settings,
    settingsProblems: [],
    settingsKept: true,
  };
}

/** The last workbook that was read, whatever has become of it since. */
export function checkedOf(state: PaneState): Checked | null {
  switch (state.kind) {
    case 'idle':
    case 'reading':
      return state.found;
    case 'no-form':
    case 'result':
    case 'out-of-date':
      return state.checked;
    case 'trouble':
      return null;
  }
}

function stateAfterReading(state: PaneState, checked: Checked, open: boolean): PaneState {
  if (checked.review.verdict === 'unreadable') return { kind: 'no-form', checked };
  const stayIdle = !open && (state.kind === 'idle' || state.kind === 'trouble');
  return stayIdle ? { kind: 'idle', found: checked } : { kind: 'result', checked };
}

/** Trouble takes the page only where there is nothing else to show; a result stays readable under a notice. */
function withTrouble(model: PaneModel, trouble: Trouble, during: During): PaneModel {
  const nothingShown = model.state.kind === 'reading' || checkedOf(model.state) === null;
  if (during === 'read' && nothingShown) return { ...model, state: { kind: 'trouble', trouble }, notice: null };
  return { ...model, tab: tabWithout(model), preview: null, notice: { kind: 'trouble', trouble, during } };
}

/** What did not come leaves its page empty, which would ask for it again at once. */
function tabWithout({ tab, working, draft, rest }: PaneModel): Tab {
  const noDraft = tab === 'report' && working === 'drafting' && draft === null;
  return noDraft || rest === null ? 'check' : tab;
}

/** What a person has under way is kept as far as the workbook still asks for it. */
function withRest(model: PaneModel, rest: ReviewRest): PaneModel {
  return {
    ...model,
    rest,
    chosen: stillOpen(model.chosen, rest.scores),
    report: stillAsked(model.report, rest.reasons),
  };
}

export function reduce(model: PaneModel, action: PaneAction): PaneModel {
  switch (action.type) {
    case 'reading': {
      // a result that is being read anew stays in sight
      const shown = model.state.kind === 'result' || model.state.kind === 'out-of-date';
      // how a write has ended is said before the reading that follows, and must not go with it
      const notice = model.notice?.kind === 'settled' ? model.notice : null;
      const reading: PaneState = { kind: 'reading', found: checkedOf(model.state) };
      return { ...model, state: shown ? model.state : reading, notice };
    }
    case 'read': {
      const read = {
        ...model,
        state: stateAfterReading(model.state, action.checked, action.open),
        preview: null,
        rest: null,
        draft: null,
        explaining: null,
        // an audit was one of the workbook as it was
        report: { ...model.report, audited: null },
      };
      return action.rest === null ? read : withRest(read, action.rest);
    }
    case 'rest':
      return withRest(model, action.rest);
    case 'stale':
      if (model.state.kind !== 'result') return model;
      return { ...model, state: { kind: 'out-of-date', checked: model.state.checked }, preview: null };
    case 'settings':
      return { ...model, settings: action.settings, settingsKept: action.kept, settingsProblems: [] };
    case 'settings-wrong':
      return { ...model, settingsProblems: action.problems };
    case 'trouble':
      return withTrouble(model, action.trouble, action.during);
    case 'tab':
      return { ...model, tab: action.tab };
    case 'working':
      return { ...model, working: action.what, stoppable: action.stoppable === true };
    case 'cancelled':
      if (model.state.kind === 'reading') return { ...model, state: { kind: 'idle', found: model.state.found } };
      return { ...model, tab: tabWithout(model) };
    case 'preview':
      return { ...model, preview: action.preview, notice: null };
    case 'preview-closed':
      return { ...model, preview: null };
    case 'explaining':
      return { ...model, explaining: action.explaining };
    case 'report':
      return { ...model, report: { ...model.report, ...action.change } };
    case 'score-form':
      return { ...model, scoreForm: action.index };
    case 'choose':
      return { ...model, chosen: choose(model.chosen, action.row, action.points) };
    case 'written':
      return { ...model, preview: null, written: action.written, notice: null, explaining: null };
    case 'removed':
      return model.written === null ? model : { ...model, written: { ...model.written, removed: action.findings } };
    case 'undone':
      return { ...model, written: null, notice: { kind: 'undone', cells: action.cells } };
    case 'unsettled':
      return { ...model, preview: null, notice: { kind: 'unsettled', trouble: action.trouble } };
    case 'settled': {
      const { standing, carriedOut, undoing, foreign } = action.settled;
      const written = standing === null ? null : { ...standing, notes: [], earlier: false, removed: null };
      return { ...model, preview: null, written, notice: { kind: 'settled', carriedOut, undoing, foreign } };
    }
    case 'written-dismissed':
      return { ...model, written: null };
    case 'notice':
      return { ...model, preview: action.notice?.kind === 'conflict' ? null : model.preview, notice: action.notice };
    case 'draft':
      return { ...model, draft: action.draft };
  }
}
