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
    slug: 'report-people',
    title: '报告人数与基础数据表不一致',
    severity: 'error',
    category: 'consistency',
    basis: '自评报告中的编制数、在职人数应与基础数据表一致',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '自评报告写的编制人数、在职（实有）人数，是否与基础数据表一致。',
      bad: '报告写“编制人数55人”，基础数据表编制数50。',
      good: '报告写“编制人数50人，实有人数43人”，基础数据表编制数50、在职人数43。',
      repair: '以编制部门核定数和决算的在职人数为准，改正报告或基础数据表。',
      limits: '行政编制、事业编制等分项人数不比较；没有基础数据表时不检查。',
    },
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
