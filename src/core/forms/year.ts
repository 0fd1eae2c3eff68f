/** The year a form speaks of. */
import { normaliseLabel } from './labels';
import type { Entry } from './table';

const LONGEST = 60;
/** The day a form was filled in is mostly of the next year. */
const IS_DAY = /日期|时间|20\d\d年\d{1,2}月|20\d\d[-./]\d{1,2}/;

const NUMERALS = '〇一二三四五六七八九';

/** 二〇二一年 → 2021年; ○, 零 and 0 are typed for 〇. */
function withDigits(label: string): string {
  return label.replace(/二[〇零○0][〇零○一二三四五六七八九]{2}(?=年)/, (year) =>
    [...year.replace(/[零○0]/g, '〇')].map((numeral) => NUMERALS.indexOf(numeral)).join(''),
  );
}

function yearIn(text: string): number | null {
  const label = withDigits(normaliseLabel(text));
  const match = /(?<!\d)(20\d\d)(?=年|财年)/.exec(label) ?? /^\(?(?:年度[:]?)?(20\d\d)\)?(?:年度)?$/.exec(label);
  return match === null ? null : Number(match[1]);
}

export interface FoundYear {
  readonly year: number;
  readonly entry: Entry;
}

function yearsIn(entries: readonly Entry[], title: Entry | undefined): FoundYear[] {
  const found: FoundYear[] = [];
  for (const entry of entries) {
    const year = entry.label.length <= LONGEST ? yearIn(entry.text) : null;
    if (year !== null && (entry === title || !IS_DAY.test(entry.label))) found.push({ year, entry });
  }
  return found;
}

const YEAR_ALONE = /^\(?(年度[:]?)?20\d\d(年度?)?\)?$|年度\)?$/;

export interface YearPlaces {
  /** Title to the first table. */
  readonly above: readonly Entry[];
  /** Header row of the first table: 2021年预算数. */
  readonly header: readonly Entry[];
  /** What stands above the title. */
  readonly cover: readonly Entry[];
  readonly title: Entry | undefined;
}

/** A name such as 2019年农村公路建设 may carry another year: it counts only where no better place names one. */
export function findYear({ above, header, cover, title }: YearPlaces): FoundYear | null {
  const near = yearsIn(above, title);
  const alone = (years: readonly FoundYear[]) => years.find(({ entry }) => YEAR_ALONE.test(entry.label));
  return (
    near.find(({ entry }) => entry === title) ??
    alone(near) ??
    yearsIn(header, undefined)[0] ??
    alone(yearsIn(cover, undefined)) ??
    near[0] ??
    yearsIn(cover, undefined)[0] ??
    null
  );
}
