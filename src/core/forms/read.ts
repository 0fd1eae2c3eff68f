/** Recognition: which block of which sheet is which form. Uses values alone, never merges or fixed addresses. */
import type { Grid, Sheet } from '../grid';
import { COMPANION_SHEETS } from '../edits/texts';
import { readBasicData } from './basic-data';
import type { ColumnMapping, Form } from './form';
import { findFundHeaders, findIndicatorHeaders, sortedRows, type HeaderGroup } from './headers';
import { isBasicDataTitle, isTitle, type Area } from './meta';
import { readSelfAssessment, type FormSite, type ReadOptions } from './self-assessment';
import { tableOf, type Table } from './table';

interface Anchor {
  readonly kind: 'fund' | 'indicator' | 'basic-data';
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly header: HeaderGroup | null;
}

/** Columns a form may use when another stands beside it: up to the next header of the same row. */
function columnsOf(header: HeaderGroup, all: readonly HeaderGroup[]): { left: number; right: number } {
  const beside = all.filter((other) => other !== header && Math.abs(other.row - header.row) <= 3);
  const before = beside.filter((other) => other.left < header.left).map((other) => other.right);
  const after = beside.filter((other) => other.left > header.right).map((other) => other.left);
  const left = before.length === 0 ? 0 : Math.max(...before) + 1;
  const right = after.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...after) - 1;
  return { left, right };
}

function overlaps(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function anchorsOf(table: Table): Anchor[] {
  const funds = findFundHeaders(table);
  const indicators = findIndicatorHeaders(table);
  const anchors: Anchor[] = [];
  for (const header of funds) anchors.push({ kind: 'fund', row: header.row, ...columnsOf(header, funds), header });
  for (const header of indicators) {
    anchors.push({ kind: 'indicator', row: header.row, ...columnsOf(header, indicators), header });
  }
  for (const [row, entries] of sortedRows(table)) {
    if (entries.some((entry) => isBasicDataTitle(entry.text))) {
      anchors.push({ kind: 'basic-data', row, left: 0, right: Number.MAX_SAFE_INTEGER, header: null });
    }
  }
  return anchors.sort((a, b) => a.row - b.row || a.left - b.left);
}

/** The last title between two rows; a form begins there. */
function titleRow(table: Table, from: number, to: number, left: number, right: number): number | null {
  let best: number | null = null;
  for (let row = from; row < to; row++) {
    const found = (table.rows.get(row) ?? []).some((e) => e.column >= left && e.column <= right && isTitle(e.text));
    if (found) best = row;
  }
  return best;
}

/**
 * Groups headers into forms: an indicator table belongs to the fund block above it in the same columns;
 * an indicator header without a title or fund block since the last one continues that form (page break).
 */
function sitesOf(table: Table, anchors: readonly Anchor[]): { sites: FormSite[]; basicData: Area[] } {
  const sites: { area: Area; fund: HeaderGroup | null; indicator: HeaderGroup | null }[] = [];
  const basicData: Area[] = [];
  for (const anchor of anchors) {
    const above = sites.filter((site) => overlaps(site.area, anchor)).at(-1);
    const previousRow = above === undefined ? -1 : Math.max(above.indicator?.lastRow ?? -1, above.fund?.row ?? -1);
    const title = titleRow(table, previousRow + 1, anchor.row, anchor.left, anchor.right);
    const area = { from: title ?? previousRow + 1, to: table.rowCount, left: anchor.left, right: anchor.right };
    if (anchor.kind === 'basic-data') {
      basicData.push({ ...area, from: anchor.row });
    } else if (anchor.kind === 'fund') {
      sites.push({
        area: above === undefined ? { ...area, from: title ?? 0 } : area,
        fund: anchor.header,
        indicator: null,
      });
    } else if (above !== undefined && above.indicator === null && title === null) {
      above.indicator = anchor.header;
    } else if (above === undefined || title !== null) {
      sites.push({ area: { ...area, from: title ?? 0 }, fund: null, indicator: anchor.header });
    }
  }
  return bounded(sites, basicData);
}

/** A form ends where the next one in the same columns begins. */
function bounded(sites: readonly FormSite[], basicData: readonly Area[]): { sites: FormSite[]; basicData: Area[] } {
  const starts = [...sites.map((site) => site.area), ...basicData];
  const end = (area: Area) =>
    Math.min(area.to, ...starts.filter((other) => other.from > area.from && overlaps(other, area)).map((o) => o.from));
  return {
    sites: sites.map((site) => ({ ...site, area: { ...site.area, to: end(site.area) } })),
    basicData: basicData.map((area) => ({ ...area, to: end(area) })),
  };
}

function readSheet(sheet: Sheet, options: ReadOptions): Form[] {
  const table = tableOf(sheet);
  const { sites, basicData } = sitesOf(table, anchorsOf(table));
  const forms: { row: number; form: Form }[] = sites
    .filter((site) => site.indicator !== null || isWholeFundForm(table, site))
    .map((site) => ({ row: site.area.from, form: readSelfAssessment(table, site, options) }));
  for (const area of basicData) {
    const form = readBasicData(table, area);
    if (form !== null) forms.push({ row: area.from, form });
  }
  return forms.sort((a, b) => a.row - b.row).map(({ form }) => form);
}

/** A fund block alone is a form only under a title that says so. */
function isWholeFundForm(table: Table, site: FormSite): boolean {
  return titleRow(table, site.area.from, site.fund!.row, site.area.left, site.area.right) !== null;
}

/** All forms of a workbook in the order of sheets and rows. Companion sheets of our own are no forms. */
export function readForms(grid: Grid, mappings: readonly ColumnMapping[] = []): Form[] {
  const options = { mappings, date1904: grid.date1904 };
  return grid.sheets
    .filter((sheet) => !COMPANION_SHEETS.includes(sheet.name))
    .flatMap((sheet) => readSheet(sheet, options));
}
