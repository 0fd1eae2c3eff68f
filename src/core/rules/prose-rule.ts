/** F09 and F10 look through the same texts: goals and reasons of every form, then the report. */
import { proseOfForm, proseOfReport, type Prose } from '../facts/prose';
import { reportedForm } from './report-place';
import { formIndex, workbookRule, type PlacedReport, type Rule, type RuleMeta } from './rule';

/** Parameters of the sentence for every slip in a text. */
export type SlipsIn = (text: string) => readonly Readonly<Record<string, string>>[];

function* reportsOf(prose: Iterable<Prose>, slipsIn: SlipsIn): Iterable<Omit<PlacedReport, 'form'>> {
  for (const { text, ...place } of prose) {
    for (const params of slipsIn(text)) yield { ...place, params };
  }
}

export function proseRule(meta: RuleMeta, slipsIn: SlipsIn): Rule {
  return workbookRule(meta, function* (context) {
    const { forms, report } = context.facts;
    for (const [index, { form }] of forms.entries()) {
      for (const found of reportsOf(proseOfForm(form), slipsIn)) yield { ...found, form: index };
    }
    if (report === null) return;
    const form = formIndex(context, reportedForm(context)?.form ?? null);
    for (const found of reportsOf(proseOfReport(report), slipsIn)) yield { ...found, form, sheet: report.sheet };
  });
}
