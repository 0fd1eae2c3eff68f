/** F09 and F10 look through the same texts: goals and reasons of every form, then the report. */
import { proseOfForm, proseOfReport, type Prose } from '../facts/prose';
import type { Policy } from '../policies';
import { reportedForm } from './report-place';
import type { Slip } from './slips';
import { formIndex, workbookRule, type PlacedReport, type Rule, type RuleMeta } from './rule';

/** Parameters of the sentence for every slip in a text. */
export type SlipsIn = (text: string, policy: Policy) => readonly Slip[];

function* reportsOf(prose: Iterable<Prose>, slipsIn: SlipsIn, policy: Policy): Iterable<Omit<PlacedReport, 'form'>> {
  for (const { text, ...place } of prose) {
    for (const slip of slipsIn(text, policy)) yield { ...place, params: { ...slip } };
  }
}

export function proseRule(meta: RuleMeta, slipsIn: SlipsIn): Rule {
  return workbookRule(meta, function* (context) {
    const { forms, report } = context.facts;
    for (const [index, { form }] of forms.entries()) {
      for (const found of reportsOf(proseOfForm(form), slipsIn, context.policy)) yield { ...found, form: index };
    }
    if (report === null) return;
    const form = formIndex(context, reportedForm(context)?.form ?? null);
    for (const found of reportsOf(proseOfReport(report), slipsIn, context.policy))
      yield { ...found, form, sheet: report.sheet };
  });
}
