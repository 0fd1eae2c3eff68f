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
    slug: 'report-projects',
    title: '报告与自评表关于有无项目支出的说法不一',
    severity: 'warning',
    category: 'consistency',
    basis: '自评报告关于项目支出的表述应与自评表“按支出性质分”一致',
    verified: 'practice',
    fixable: false,
    help: {
      checks:
        '自评报告写没有项目支出（未安排专项资金）的，自评表项目支出是否为0；自评表项目支出为0的，报告是否写了项目支出金额。',
      bad: '报告写“本年度未安排专项资金预算”，自评表项目支出212.67万元。',
      good: '报告写“本年度未安排专项资金预算”，自评表项目支出0。',
      repair: '核对有无项目支出，改正报告或自评表；专项资金确未列入本部门预算的，写情况说明。',
      limits: '自评表项目支出没有填写时不检查；报告的其他说法请自行核对。',
    },
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
