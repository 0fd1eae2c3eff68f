/** Which headers belong to one form, and from which row to which it stands. */
import type { Anchor } from './anchors';
import type { Band } from './bands';
import type { HeaderGroup } from './headers';
import type { Area } from './meta';
import { FOOTER_WORDS } from './row-words';
import { entriesWithin, filledRows, type Entry, type Table } from './table';
import { PROJECT_LABEL, UNIT_LABEL } from './title-words';
import { lastHeading, titleText, type Heading } from './titles';

/** The headers that make one form, found before anything is read. */
export interface Site {
  readonly area: Area;
  readonly heading: Heading | null;
  readonly fund: HeaderGroup | null;
  /** null: no indicator table. */
  readonly indicator: HeaderGroup | null;
  readonly hasAccounts: boolean;
  readonly hasStaff: boolean;
}

interface Draft {
  from: number;
  heading: Heading | null;
  funds: HeaderGroup[];
  indicator: HeaderGroup | null;
  hasAccounts: boolean;
  hasStaff: boolean;
}

/** What stands between the last header and this one. */
interface Between {
  readonly heading: Heading | null;
  readonly hasLabel: boolean;
  /** Row after the last total or footer. */
  readonly bodyEnd: number | null;
}

/** A total anywhere in the row, or a note or signature at its beginning: further right stands what people wrote. */
function isTableEnd(entries: readonly Entry[]): boolean {
  return entries.some(({ isTotal }) => isTotal) || (entries[0] !== undefined && FOOTER_WORDS.test(entries[0].label));
}

function lookBetween(table: Table, from: number, to: number, band: Band): Between {
  let hasLabel = false;
  let bodyEnd: number | null = null;
  for (const row of filledRows(table, from, to)) {
    const entries = entriesWithin(table, row, band.left, band.right);
    const label = entries[0]?.stem.replace(/:.*$/, '') ?? '';
    if (isTableEnd(entries)) bodyEnd = row + 1;
    else if (PROJECT_LABEL.test(label) || UNIT_LABEL.test(label)) hasLabel = true;
  }
  return { heading: lastHeading(table, from, to, band.left, band.right), hasLabel, bodyEnd };
}

/** A printed page repeats title and header: the form goes on until its total or its signatures were seen. */
function isContinued(current: Draft, between: Between): boolean {
  if (between.bodyEnd !== null || between.hasLabel || between.heading?.kind === 'other') return false;
  if (between.heading === null) return true;
  const again = titleText(between.heading.entry.text);
  return /续表?\)?$/.test(again) || again === titleText(current.heading?.entry.text ?? '');
}

function beginsForm(anchor: Anchor, current: Draft, between: Between): boolean {
  const { heading, hasLabel } = between;
  // Staff numbers and accounts inside a department's form are part of that form.
  if (anchor.kind === 'accounts' || anchor.kind === 'staff') return heading !== null;
  if (current.indicator === null && !current.hasAccounts) {
    if (heading?.kind === 'form') return !isContinued(current, between);
    return isBare(current) && (heading !== null || (hasLabel && anchor.kind === 'fund'));
  }
  if (anchor.kind === 'indicator' && isContinued(current, between)) return false;
  if (anchor.kind === 'fund' && isFundsBelow(current, between)) return false;
  return heading !== null || hasLabel || anchor.kind === 'fund';
}

/** The funds stand between the indicators and the total: nothing that begins or ends a form came between. */
function isFundsBelow(current: Draft, { heading, hasLabel, bodyEnd }: Between): boolean {
  return current.indicator !== null && current.funds.length === 0 && heading === null && !hasLabel && bodyEnd === null;
}

/** A table of amounts without a title of ours above it: no part of a form that begins below. */
function isBare(current: Draft): boolean {
  return current.heading?.kind !== 'form';
}

function add(current: Draft, anchor: Anchor): void {
  if (anchor.kind === 'accounts') current.hasAccounts = true;
  else if (anchor.kind === 'staff') current.hasStaff = true;
  else if (anchor.kind === 'fund' && (current.indicator === null || current.funds.length === 0)) {
    current.funds.push(anchor.header);
  } else if (anchor.kind === 'indicator') current.indicator ??= anchor.header;
}

const FUND_FIELDS = ['initial', 'adjustment', 'adjusted', 'executed', 'rate', 'fundWeight', 'fundScore'] as const;

/** 年度主要任务 and the like print 预算数 and 执行数 too: the fullest header is that of the fund block. */
function fundOf(funds: readonly HeaderGroup[]): HeaderGroup | null {
  const fields = (header: HeaderGroup) => FUND_FIELDS.filter((field) => header.columns.has(field)).length;
  return funds.reduce<HeaderGroup | null>(
    (best, header) => (best === null || fields(header) > fields(best) ? header : best),
    null,
  );
}

/** Forms of one band, top to bottom. Costs are linear: every row between two headers is looked at once. */
export function sitesOf(table: Table, band: Band): Site[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let after = band.from;
  for (const anchor of band.anchors) {
    const between = lookBetween(table, after, anchor.row, band);
    if (current === null || beginsForm(anchor, current, between)) {
      const start = between.heading?.entry.row ?? between.bodyEnd ?? after;
      current = {
        from: drafts.length === 0 && between.heading === null ? band.from : start,
        heading: between.heading,
        funds: [],
        indicator: null,
        hasAccounts: false,
        hasStaff: false,
      };
      drafts.push(current);
    }
    add(current, anchor);
    after = anchor.lastRow + 1;
  }
  return drafts.map(({ from, funds, ...draft }, index) => ({
    ...draft,
    fund: fundOf(funds),
    area: {
      from,
      // The cover of the sheet belongs to its first form.
      cover: index === 0 ? band.from : from,
      to: drafts[index + 1]?.from ?? band.to,
      left: band.left,
      right: band.right,
    },
  }));
}
