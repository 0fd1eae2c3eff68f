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
  const match =
    /(?<!\d)(20\d\d)(?=年|财年)/.exec(label) ?? /^\(?(?:年度[:]?)?(20\d\d)\)?(?:年度)?$|表\((20\d\d)\)$/.exec(label);
  return match === null ? null : Number(match[1] ?? match[2]);
}

/** Heading of a list of years: 财年 | 目标 | 实际完成情况 above 2023, 2024, 2025. */
const LIST_HEADING = /^(财政?年度?|年度|年份|(实施|预算|计划|考核|目标|绩效|财务|会计)年度)$/;
const FISCAL = /^财/;
const BARE_YEAR = /^20\d\d(年度?)?$/;

/** A filled cell above or between tables; `label` without white space. */
export interface YearCell {
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

function groupedBy<T>(cells: readonly T[], keyOf: (cell: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const cell of cells) {
    const group = groups.get(keyOf(cell));
    if (group === undefined) groups.set(keyOf(cell), [cell]);
    else group.push(cell);
  }
  return [...groups.values()];
}

/** Runs of bare years in one line of cells, each with what stands before it. */
function runsIn<T extends YearCell>(line: readonly T[]): { readonly heading: string; readonly run: T[] }[] {
  const runs: { heading: string; run: T[] }[] = [];
  line.forEach((cell, index) => {
    if (!BARE_YEAR.test(cell.label)) return;
    const before = line[index - 1];
    const open = before !== undefined && BARE_YEAR.test(before.label) ? runs.at(-1) : undefined;
    if (open === undefined) runs.push({ heading: before?.label ?? '', run: [cell] });
    else open.run.push(cell);
  });
  return runs;
}

/**
 * Years that number the lines of a plan over several years (Yunnan: 财年 | 目标 | 实际完成情况): none of them is the year
 * of the form. Told by their heading, or, below each other, by being different with something said of each.
 */
export function listedYears<T extends YearCell>(cells: readonly T[]): ReadonlySet<T> {
  const listed = new Set<T>();
  if (!cells.some(({ label }) => BARE_YEAR.test(label))) return listed;
  const rows = groupedBy(cells, ({ row }) => row).map((line) => line.sort((a, b) => a.column - b.column));
  const columns = groupedBy(cells, ({ column }) => column).map((line) => line.sort((a, b) => a.row - b.row));
  const told = new Set(rows.flatMap((line) => line.slice(0, -1)));
  const add = (lines: readonly T[][], isHeadless: boolean) => {
    for (const { heading, run } of lines.flatMap(runsIn)) {
      const isSeveral = new Set(run.map(({ label }) => label.slice(0, 4))).size > 1;
      const isHeaded = LIST_HEADING.test(heading) && (isSeveral || (isHeadless && FISCAL.test(heading)));
      const isPlan = isHeadless && isSeveral && run.every((cell) => told.has(cell));
      if (isHeaded || isPlan) run.forEach((cell) => listed.add(cell));
    }
  };
  add(rows, false);
  add(columns, true);
  return listed;
}

export interface FoundYear {
  readonly year: number;
  readonly entry: Entry;
}

function yearsIn(entries: readonly Entry[], title: Entry | undefined): FoundYear[] {
  const found: FoundYear[] = [];
  const listed = listedYears(entries);
  for (const entry of entries) {
    const year = !listed.has(entry) && entry.label.length <= LONGEST ? yearIn(entry.text) : null;
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

/** The year a sheet is named after: 2022年项目支出绩效自评表. Asked where nothing on the sheet states one. */
export function yearOfName(name: string): number | null {
  const years = [...normaliseLabel(name).matchAll(/(?<!\d)(20\d\d)(?=年)/g)].map(([, year]) => Number(year));
  return new Set(years).size === 1 ? years[0]! : null;
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
