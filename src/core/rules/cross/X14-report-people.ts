import { agrees, claimsOf, labelPattern, quoteOf } from '../../facts/report-claims';
import { PEOPLE_LABELS, type ReportPeople } from '../../facts/words/report-labels';
import { big, plain } from '../../grid';
import { onReport } from '../report-place';
import { cellsOn } from '../report-parts';
import { workbookRule } from '../rule';

const LABELS: readonly (readonly [ReportPeople, RegExp])[] = [
  ['authorised', labelPattern(PEOPLE_LABELS.authorised)],
  ['staff', labelPattern(PEOPLE_LABELS.staff)],
];
const UNITS = ['人', '名', '个'];

export const X14 = workbookRule(
  {
    id: 'X14',
    title: '报告人数与基础数据表不一致',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  function* (context) {
    const { report, basicData } = context.facts;
    if (report === null || basicData?.headcount == null) return;
    const fields = { authorised: basicData.headcount.authorised, staff: basicData.headcount.actual };
    for (const [kind, label] of LABELS) {
      const field = fields[kind];
      if (field?.number == null) continue;
      for (const { sentence, number } of claimsOf(report, label, UNITS, basicData.year)) {
        if (agrees(number, field.number, big(0))) continue;
        yield {
          ...onReport(context, report, basicData, sentence),
          subject: '',
          field: kind,
          related: cellsOn(basicData.sheet, field),
          params: { quote: quoteOf(number) },
          expected: field.number,
          actual: number.number,
          difference: plain(big(number.number).minus(field.number)),
        };
      }
    }
  },
);
