/** Everything of a workbook that the audit holds a report against. */
import type { AssessedForm, WorkbookFacts } from '../../facts/facts';
import { basicThings } from './basic-facts';
import { IndicatorNames } from './context';
import type { Thing } from './fact';
import { namedIndicators } from './indicator-facts';
import { moneyThings, projectThings } from './money-facts';
import type { Catalogue } from './naming';
import { scoreThings } from './score-facts';

/** The form a report speaks of: the department's, else the only project's. */
export function reportedForm({ department, projects }: WorkbookFacts): AssessedForm | null {
  return department ?? (projects.length === 1 ? projects[0]! : null);
}

/** Basic data of another year must not speak for this one. */
function ofOneYear(facts: WorkbookFacts, year: number | null): WorkbookFacts {
  const other = facts.basicData?.year ?? null;
  return other === null || year === null || other === year ? facts : { ...facts, basicData: null };
}

export function catalogueOf(all: WorkbookFacts): Catalogue {
  const main = reportedForm(all);
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
