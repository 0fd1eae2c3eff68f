/** What the session knows of the report: the last draft, its exports, reasons, and the audit of a written one. */
import {
  attachedForms,
  auditReport,
  defaultOutline,
  draftReport,
  draftState,
  draftToMarkdown,
  findOutline,
  planAccept,
  planDraft,
  planKeep,
  planReasons,
  readOutlineFile,
  writtenDraft,
  type AssessedForm,
  type Draft,
  type Grid,
  type Outline,
  type Review,
} from '../core';
import { auditView } from './audit-view';
import { draftView } from './draft-view';
import { planView } from './plan-view';
import type { Settings } from './settings';
import type { AuditView, DraftView, PlanView, WrittenReason, WrittenReport } from './view';

export interface ReportCalls {
  readonly draft: (outlineId: string | null, project?: number) => DraftView;
  readonly planDraft: () => PlanView;
  readonly planAccept: (paragraph: string) => PlanView;
  readonly planKeep: (paragraph: string) => PlanView;
  readonly writtenReport: (withForm: boolean) => WrittenReport;
  readonly reportMarkdown: () => string;
  readonly planReasons: (reasons: readonly WrittenReason[]) => PlanView;
  readonly audit: (text: string | null) => AuditView;
}

/** The draft of one reading. */
interface Drafted {
  readonly of: Workbook;
  readonly draft: Draft;
  /** The form it is about; null: the workbook has none. */
  readonly assessed: AssessedForm | null;
}

interface Workbook {
  readonly grid: Grid;
  readonly review: Review;
}

/**
 * @param workbook of the last review
 * @param settings with an office's own outline, and the one that is preferred
 * @param outOfOrder what is thrown where a plan is asked for before its draft
 */
export function reportCalls(workbook: () => Workbook, settings: () => Settings, outOfOrder: () => Error): ReportCalls {
  let last: Drafted | null = null;
  /** The draft of the present workbook: one of an earlier reading says nothing of it. */
  const drafted = (): Drafted & { readonly grid: Grid } => {
    const open = workbook();
    if (last === null || last.of !== open) throw outOfOrder();
    return { ...last, grid: open.grid };
  };
  return {
    draft(outlineId, project = 0) {
      const open = workbook();
      const { grid, review } = open;
      const { facts, findings, policy } = review;
      const outline = outlineFor(outlineId, settings()) ?? defaultOutline(facts, policy.id);
      const draft = draftReport(facts, findings, outline, { project });
      const assessed = outline.subject === 'project' ? (facts.projects[project] ?? null) : facts.department;
      last = { of: open, draft, assessed };
      return draftView({ grid, facts, draft, outline, project, assessed });
    },
    planDraft() {
      const { grid, draft } = drafted();
      return planView(planDraft(grid, draft));
    },
    planAccept(paragraph) {
      const { grid, draft } = drafted();
      return planView(planAccept(grid, draft, paragraph));
    },
    planKeep(paragraph) {
      const { grid, draft } = drafted();
      return planView(planKeep(grid, draft, paragraph));
    },
    writtenReport(withForm) {
      const { grid, draft, assessed } = drafted();
      const attached = withForm && assessed !== null ? attachedForms([assessed.form]) : [];
      return { draft: writtenDraft(grid, draft), attached };
    },
    reportMarkdown() {
      const { grid, draft } = drafted();
      return draftToMarkdown(writtenDraft(grid, draft));
    },
    planReasons(reasons) {
      const { grid, review } = workbook();
      // a blank cell was ticked by writing for it; what stands in another is a person's, to be ticked again
      return planView(planReasons(grid, review, reasons), [], [], ({ before }) => isBlank(before.value));
    },
    audit(text) {
      const { grid, review } = workbook();
      const sheet = text === null && last !== null && last.of.grid === grid ? draftState(grid, last.draft).sheet : null;
      return auditView(auditReport(review, text), grid, text, sheet);
    },
  };
}

/** The outline that was asked for, else the preferred one; null: neither is there. */
function outlineFor(id: string | null, settings: Settings): Outline | null {
  const wanted = id ?? settings.outlineId;
  const own = ownOutlineOf(settings);
  return wanted === null ? null : own?.id === wanted ? own : findOutline(wanted);
}

/** An office's own outline; null: none, or its file is no longer good (a newer program may ask for more). */
export function ownOutlineOf({ ownOutline }: Settings): Outline | null {
  if (ownOutline === null) return null;
  const result = readOutlineFile(ownOutline);
  return 'outline' in result ? result.outline : null;
}

function isBlank(value: string | number | boolean | null): boolean {
  return value === null || value === '';
}
