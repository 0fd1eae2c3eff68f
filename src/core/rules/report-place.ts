/** Where findings about the written report stand: its paragraph, or nowhere in the workbook when it was given as a text. */
import type { AssessedForm } from '../facts/facts';
import type { ReportText } from '../facts/report-text';
import { formIndex, type PlacedReport, type RuleContext } from './rule';

/** The form a report speaks of: the department's, else the only project's. */
export function reportedForm({ facts }: RuleContext): AssessedForm | null {
  return facts.department ?? (facts.projects.length === 1 ? facts.projects[0]! : null);
}

export function onReport(
  context: RuleContext,
  report: ReportText,
  form: Parameters<typeof formIndex>[1],
  { cell }: { readonly cell: string | null },
): Pick<PlacedReport, 'form' | 'sheet' | 'cell'> {
  return { form: formIndex(context, form), sheet: report.sheet, cell };
}
