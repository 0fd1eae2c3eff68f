/** Forms side by side: splits a sheet into bands of columns in which forms stand only one below the other. */
import type { Anchor } from './anchors';
import { isTitle } from './titles';
import { entriesWithin, filledRows, type Table } from './table';

export interface Band {
  /** Rows `from` (included) to `to` (excluded). */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly anchors: readonly Anchor[];
}

interface Draft {
  left: number;
  right: number;
  anchors: Anchor[];
}

function overlap(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function rowsOf(anchors: readonly Anchor[]): Anchor[][] {
  const rows: Anchor[][] = [];
  for (const anchor of anchors) {
    const last = rows.at(-1);
    if (last?.[0]?.row === anchor.row) last.push(anchor);
    else rows.push([anchor]);
  }
  return rows;
}

/** The band each anchor continues (null: a new one); null where the anchors do not fit these bands. */
function fit(anchors: readonly Anchor[], bands: readonly Draft[]): (Draft | null)[] | null {
  const homes = anchors.map((anchor) => bands.filter((band) => overlap(anchor, band)));
  if (homes.some((home) => home.length > 1)) return null;
  const found = homes.map((home) => home[0] ?? null);
  // Two tables of one row in one band stand side by side; a fund block and accounts found in one row do not.
  const clash = anchors.some((anchor, index) =>
    anchors.some(
      (other, at) => at > index && found[at] !== null && found[at] === found[index] && !overlap(anchor, other),
    ),
  );
  return clash ? null : found;
}

function joined(band: Draft, anchor: Anchor): void {
  band.left = Math.min(band.left, anchor.left);
  band.right = Math.max(band.right, anchor.right);
  band.anchors.push(anchor);
}

/** Where the right one of two neighbouring bands begins: behind an empty column, else at its title. */
function edgeBetween(table: Table, from: number, to: number, left: Draft, right: Draft): number {
  const filled = new Set<number>();
  let title = Infinity;
  for (const row of filledRows(table, from, to)) {
    for (const entry of entriesWithin(table, row, left.right + 1, right.left)) {
      filled.add(entry.column);
      if (isTitle(entry.text)) title = Math.min(title, entry.column);
    }
  }
  for (let column = left.right + 1; column < right.left; column++) if (!filled.has(column)) return column + 1;
  return title === Infinity ? left.right + 1 : title;
}

function finished(table: Table, drafts: readonly Draft[], from: number, to: number): Band[] {
  const sorted = [...drafts].sort((a, b) => a.left - b.left);
  const edges = sorted.map((band, index) => (index === 0 ? 0 : edgeBetween(table, from, to, sorted[index - 1]!, band)));
  return sorted.map(({ anchors }, index) => ({
    from,
    to,
    left: edges[index]!,
    right: (edges[index + 1] ?? Infinity) - 1,
    anchors,
  }));
}

/** Row after the last anchor's header from which a new arrangement of bands may count. */
function nextStart(table: Table, after: number, anchors: readonly Anchor[]): number {
  const row = anchors[0]!.row;
  let start: number | null = null;
  for (const at of filledRows(table, after, row)) {
    if ((table.rows.get(at) ?? []).some((entry) => isTitle(entry.text))) start ??= at;
  }
  return start ?? row;
}

/** A title over the columns of the old tables heads a form below them, though its first table stands further right. */
function isBelow(table: Table, after: number, anchor: Anchor, bands: readonly Draft[]): boolean {
  const right = Math.min(anchor.left - 1, Math.max(...bands.map((band) => band.right)));
  for (const row of filledRows(table, after, anchor.row)) {
    if (entriesWithin(table, row, 0, right).some((entry) => isTitle(entry.text))) return true;
  }
  return false;
}

export function bandsOf(table: Table, anchors: readonly Anchor[]): Band[] {
  const bands: Band[] = [];
  let drafts: Draft[] = [];
  let from = 0;
  let after = 0;
  for (const row of rowsOf(anchors)) {
    let homes = fit(row, drafts);
    const isNew = drafts.length > 0 && homes?.every((home) => home === null) === true;
    if (isNew && row.some((anchor) => isBelow(table, after, anchor, drafts))) homes = null;
    if (homes === null) {
      const next = nextStart(table, after, row);
      bands.push(...finished(table, drafts, from, next));
      drafts = [];
      from = next;
      homes = row.map(() => null);
    }
    row.forEach((anchor, index) => {
      // Two readings of one row, such as a fund block and accounts, stand in one band.
      const home = homes[index] ?? drafts.find((draft) => overlap(draft, anchor)) ?? null;
      if (home === null) drafts.push({ left: anchor.left, right: anchor.right, anchors: [anchor] });
      else joined(home, anchor);
    });
    after = Math.max(...row.map(({ lastRow }) => lastRow)) + 1;
  }
  bands.push(...finished(table, drafts, from, table.rowCount));
  return bands;
}
