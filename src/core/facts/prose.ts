/** The texts a person wrote: goals, reasons and the report; what is looked through for slips of the pen. */
import type { FieldName, Form } from '../forms/form';
import { perObject } from '../grid/memo';
import type { ReportText } from './report-text';

export interface Prose {
  readonly cell: string | null;
  /** Whose text it is: the name of an indicator; empty for goals and paragraphs. */
  readonly subject: string;
  readonly field: FieldName | null;
  readonly text: string;
}

/** Three rules look through it. */
export const proseOfForm = perObject((form: Form): readonly Prose[] => [...textsOf(form)]);

function* textsOf(form: Form): Iterable<Prose> {
  if (form.kind === 'basic-data') return;
  for (const { expected, actual } of form.goals) {
    yield { ...expected, subject: '', field: 'goalExpected' };
    yield { ...actual, subject: '', field: 'goalActual' };
  }
  const total = form.funds?.total ?? null;
  if (total?.reason != null) yield { ...total.reason, subject: total.label, field: 'fundReason' };
  if (form.formReason != null) yield { ...form.formReason, subject: '', field: 'reason' };
  for (const { label, cell, text } of form.remarks ?? []) yield { cell, text, subject: label, field: null };
  for (const { reason, level3 } of form.indicators) {
    if (reason !== null && reason.text !== '') yield { ...reason, subject: level3, field: 'reason' };
  }
}

export function* proseOfReport(report: ReportText): Iterable<Prose> {
  for (const { cell, text } of report.paragraphs) yield { cell, text, subject: '', field: null };
}
