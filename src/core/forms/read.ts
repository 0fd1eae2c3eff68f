/** Recognition: which block of which sheet is which form. Uses values alone, never merges or fixed addresses. */
import type { Grid, Sheet } from '../grid';
import { COMPANION_SHEETS } from '../edits/texts';
import { anchorsOf } from './anchors';
import { bandsOf } from './bands';
import { readBasicData } from './basic-data';
import { BASIC_DATA_TITLE } from './basic-data-words';
import type { ColumnMapping, Form } from './form';
import { readSelfAssessment, type ReadOptions } from './self-assessment';
import { sitesOf, type Site } from './sites';
import { tableOf, type Table } from './table';
import { FORM_SHEET_NAME, SELF_ASSESSED } from './title-words';
import { isBasicDataTitle } from './titles';
import { withWholeTitles } from './whole-titles';

function isBasicData(site: Site, sheet: Sheet): boolean {
  if (site.heading?.kind === 'other' || !(site.hasAccounts || site.hasStaff)) return false;
  if (site.heading !== null && isBasicDataTitle(site.heading.entry.text)) return true;
  if (site.fund !== null || site.indicator !== null) return false;
  return BASIC_DATA_TITLE.test(sheet.name) || (site.hasAccounts && site.hasStaff);
}

/**
 * A declared target, a rubric and a statistics sheet use the same headers. What is no 自评表 by its title must
 * have results, and a table without levels (a list of key figures) needs the fund block of the form besides.
 */
function isSelfAssessment(site: Site, sheet: Sheet): boolean {
  if (site.heading?.kind === 'other') return false;
  const titled = site.heading !== null;
  if (site.indicator === null) return titled && site.fund !== null;
  const { columns } = site.indicator;
  if (site.heading !== null && SELF_ASSESSED.test(site.heading.entry.label)) return true;
  if (!columns.has('actual') && !columns.has('score')) return false;
  if (titled || FORM_SHEET_NAME.test(sheet.name)) return true;
  const levels = (['level1', 'level2', 'level3'] as const).filter((level) => columns.has(level)).length;
  if (levels < 2) return site.fund !== null;
  return columns.has('target') || columns.has('weight') || columns.has('criterion') || site.fund !== null;
}

function readSite(table: Table, site: Site, options: ReadOptions): Form | null {
  if (isBasicData(site, table.sheet)) return readBasicData(table, site.area);
  return isSelfAssessment(site, table.sheet) ? readSelfAssessment(table, site, options) : null;
}

function readSheet(sheet: Sheet, options: ReadOptions): Form[] {
  const table = withWholeTitles(tableOf(sheet));
  return bandsOf(table, anchorsOf(table))
    .flatMap((band) => sitesOf(table, band))
    .map((site) => readSite(table, site, options))
    .filter((form) => form !== null);
}

/** All forms of a workbook in the order of sheets, columns side by side and rows. Companion sheets of our own are no forms. */
export function readForms(grid: Grid, mappings: readonly ColumnMapping[] = []): Form[] {
  const options = { mappings, date1904: grid.date1904 };
  return grid.sheets
    .filter((sheet) => !COMPANION_SHEETS.includes(sheet.name))
    .flatMap((sheet) => readSheet(sheet, options));
}
