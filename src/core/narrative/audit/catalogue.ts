/** Everything of a workbook that the audit holds a report against. */
import type { AssessedForm, WorkbookFacts } from '../../facts/facts';
import type { ReportText } from '../../facts/report-text';
import { basicThings } from './basic-facts';
import { IndicatorNames } from './context';
import type { Thing } from './fact';
import { namedIndicators } from './indicator-facts';
import { moneyThings, projectThings } from './money-facts';
import type { Catalogue } from './naming';
import { scoreThings } from './score-facts';

/** Lines that may name what a report is about: cover and headline. */
const HEAD_LINES = 6;

/**
 * The form a report speaks of: of a project where the headline says so and the text names it (or there is only one);
 * else the department's, else the only project's.
 */
export function auditedForm({ department, projects }: WorkbookFacts, report: ReportText): AssessedForm | null {
  const [only] = projects;
  const head = report.paragraphs.slice(0, HEAD_LINES).map(({ text }) => text.replace(/\s/g, ''));
  const headline = head.find((text) => /报告$/.test(text)) ?? '';
  if (/项目/.test(headline) && !/整体支出/.test(headline)) {
    if (projects.length === 1) return only!;
    const named = projects.filter(({ form }) => {
      const name = form.projectName?.text.replace(/\s/g, '') ?? '';
      return name !== '' && head.some((text) => text.includes(name));
    });
    if (named.length === 1) return named[0]!;
  }
  return department ?? (projects.length === 1 ? only! : null);
}

/** Basic data of another year must not speak for this one. */
function ofOneYear(facts: WorkbookFacts, year: number | null): WorkbookFacts {
  const other = facts.basicData?.year ?? null;
  return other === null || year === null || other === year ? facts : { ...facts, basicData: null };
}

export function catalogueOf(all: WorkbookFacts, report: ReportText): Catalogue {
  const main = auditedForm(all, report);
  const year = main?.form.year ?? all.basicData?.year ?? null;
  const facts = ofOneYear(all, year);
  const others = facts.projects.filter((project) => project !== main);
  const things: Thing[] = [
    ...(main === null ? [] : [...scoreThings(main, facts), ...moneyThings(main, facts)]),
    ...basicThings(facts),
    ...others.flatMap(projectThings),
  ];
  return {
    own: things.filter(({ label }) => label === null),
    things: things.filter(({ label }) => label !== null),
    indicators: new IndicatorNames(namedIndicators([...(main === null ? [] : [main]), ...others])),
    year,
  };
}
