import { agrees, claimsOf, labelPattern, quoteOf } from '../../facts/report-claims';
import { SCORE_LABEL } from '../../facts/words/report-labels';
import { big, fixed, plain } from '../../grid';
import { onReport, reportedForm } from '../report-place';
import { cellsOn } from '../report-parts';
import { workbookRule } from '../rule';

const LABEL = labelPattern(SCORE_LABEL);
/** Points that rounding to two decimals explains. */
const ROUNDING = big('0.005');

export const X15 = workbookRule(
  {
    id: 'X15',
    title: '报告自评得分与自评表总分不一致',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  function* (context) {
    const { report } = context.facts;
    const assessed = reportedForm(context);
    const score = assessed?.form.totalRow?.score ?? null;
    if (report === null || assessed === null || score?.number == null) return;
    const { form } = assessed;
    for (const { sentence, number } of claimsOf(report, LABEL, ['分'], form.year)) {
      const exact = big(number.number).minus(score.number).abs().lte(ROUNDING);
      if (exact || number.approximate) continue;
      const rounded = agrees(number, score.number, ROUNDING);
      yield {
        ...onReport(context, report, form, sentence),
        severity: rounded ? 'warning' : 'error',
        subject: '',
        field: 'total',
        variant: rounded ? 'rounded' : 'other',
        related: cellsOn(form.sheet, score),
        params: { quote: quoteOf(number) },
        expected: fixed(big(score.number), 2),
        actual: number.number,
        difference: plain(big(number.number).minus(score.number)),
      };
    }
  },
);
