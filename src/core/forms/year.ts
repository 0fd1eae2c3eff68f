/** The year a form speaks of. */
import { normaliseLabel } from './labels';
import type { Entry } from './table';

const LONGEST = 60;
/** The day a form was filled in is mostly of the next year. */
const IS_DAY = /日期|时间|20\d\d年\d{1,2}月|20\d\d[-./]\d{1,2}/;

function yearIn(text: string): number | null {
  const label = normaliseLabel(text);
  const match = /(?<!\d)(20\d\d)(?=年|财年)/.exec(label) ?? /^\(?(?:年度[:]?)?(20\d\d)\)?(?:年度)?$/.exec(label);
  return match === null ? null : Number(match[1]);
}

export interface FoundYear {
  readonly year: number;
  readonly entry: Entry;
}

/**
 * The year in the title, else one that stands as a year of its own (（2021年度）), else the first one in a short
 * text such as the header 2021年预算数.
 */
export function findYear(entries: readonly Entry[], title: Entry | undefined): FoundYear | null {
  const candidates: FoundYear[] = [];
  for (const entry of entries) {
    const year = entry.label.length <= LONGEST ? yearIn(entry.text) : null;
    if (year !== null && (entry === title || !IS_DAY.test(entry.label))) candidates.push({ year, entry });
  }
  return (
    candidates.find(({ entry }) => entry === title) ??
    candidates.find(({ entry }) => /^\(?(年度[:]?)?20\d\d(年度?)?\)?$|年度\)?$/.test(entry.label)) ??
    candidates[0] ??
    null
  );
}
