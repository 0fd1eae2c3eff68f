/** Headings of a sheet: which lines are the title of a form, and which say that what follows is none. */
import { BASIC_DATA_TITLE } from './basic-data-words';
import { normaliseLabel } from './labels';
import { entriesWithin, filledRows, type Entry, type Table } from './table';
import { NO_TITLE, NOT_A_FORM_TITLE, TITLE_END, TITLE_PREFIX } from './title-words';

/** `form`: 项目支出绩效自评表 and the like; `other`: a declared target, a monitoring table, a summary. */
export type TitleKind = 'form' | 'other';

const LONGEST_TITLE = 60;
const SHORTEST_TITLE = 3;
const MOST_BESIDE = 3;

/** The heading without 附件2： before it. */
export function titleText(text: string): string {
  return normaliseLabel(text)
    .replace(/\(?(金额)?单位:(万元|元)\)?$/, '')
    .replace(TITLE_PREFIX, '');
}

/** null: no heading at all. */
export function titleKind(text: string): TitleKind | null {
  if (text.length > 2 * LONGEST_TITLE) return null;
  const title = titleText(text);
  if (title.length > LONGEST_TITLE || title.length < SHORTEST_TITLE || NO_TITLE.test(title)) return null;
  if (NOT_A_FORM_TITLE.test(title)) return 'other';
  return TITLE_END.test(title) ? 'form' : null;
}

export function isTitle(text: string): boolean {
  return titleKind(text) === 'form';
}

export function isBasicDataTitle(text: string): boolean {
  return isTitle(text) && BASIC_DATA_TITLE.test(titleText(text));
}

export interface Heading {
  readonly kind: TitleKind;
  readonly entry: Entry;
}

/** The last heading between two rows (`to` excluded): what stands nearest above a table names it. */
export function lastHeading(table: Table, from: number, to: number, left: number, right: number): Heading | null {
  let last: Heading | null = null;
  for (const row of filledRows(table, from, to)) {
    const entries = entriesWithin(table, row, left, right);
    // A title stands alone, but for 附件, a year or the unit beside it.
    if (entries.length > MOST_BESIDE) continue;
    for (const entry of entries) {
      const kind = titleKind(entry.text);
      if (kind !== null) last = { kind, entry };
    }
  }
  return last;
}
