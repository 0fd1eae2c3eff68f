import { splitOf } from '../../facts/amounts';
import { claimsOf, labelPattern, quoteOf } from '../../facts/report-claims';
import { MONEY_LABELS } from '../../facts/words/report-labels';
import { NO_PROJECTS, NOT_OF_PROJECTS } from '../../facts/words/report-sayings';
import { big, fixed } from '../../grid';
import { onReport } from '../report-place';
import { cellsOn } from '../report-parts';
import { workbookRule, type PlacedReport } from '../rule';

const LABEL = labelPattern(MONEY_LABELS.project);

export const X17 = workbookRule(
  {
    id: 'X17',
    title: '报告与自评表关于有无项目支出的说法不一',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
  },
  function* (context): Iterable<PlacedReport> {
    const { report, department } = context.facts;
    if (report === null || department === null) return;
    const { form } = department;
    const amount = splitOf(form, 'spending')?.items.find(({ kind }) => kind === 'project')?.amount ?? null;
    if (amount?.number == null) return;
    const place = { subject: '', field: null, related: cellsOn(form.sheet, amount) };
    if (big(amount.number).gt(0)) {
      for (const sentence of report.sentences) {
        const clause = sentence.clauses.find(({ text }) => NO_PROJECTS.test(text) && !NOT_OF_PROJECTS.test(text));
        if (clause === undefined) continue;
        yield {
          ...onReport(context, report, form, sentence),
          ...place,
          variant: 'denied',
          params: { quote: clause.text, project: fixed(big(amount.number), 2) },
        };
      }
      return;
    }
    for (const { sentence, number } of claimsOf(report, LABEL, ['万元'], form.year)) {
      if (big(number.number).lte(0)) continue;
      yield {
        ...onReport(context, report, form, sentence),
        ...place,
        variant: 'claimed',
        params: { quote: quoteOf(number) },
      };
    }
  },
);
