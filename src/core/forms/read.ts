/** Recognition: which block of which sheet is which form. Uses values alone, never merges or fixed addresses. */
import type { Grid, Sheet } from '../grid';
import { perObject, perText } from '../grid/memo';
import { COMPANION_SHEETS } from '../edits/texts';
import { anchorsOf, type Anchor } from './anchors';
import { bandsOf } from './bands';
import { readBasicData } from './basic-data';
import { BASIC_DATA_TITLE } from './basic-data-words';
import { withoutTemplates } from './blank-templates';
import type { ColumnMapping, Form } from './form';
import { withInferredUnits } from './magnitude';
import { headerByHand, isEnough, namedColumns } from './manual';
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
function isSelfAssessment(site: Site, sheet: Sheet, mappings: readonly ColumnMapping[]): boolean {
  if (isNamed(site, sheet, mappings)) return true;
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

/** A person named columns of this very table: what they make of it counts, whatever its title says. */
function isNamed(site: Site, sheet: Sheet, mappings: readonly ColumnMapping[]): boolean {
  const { left, right } = site.area;
  const named = namedColumns(mappings, sheet.name).filter(({ column }) => column >= left && column <= right);
  if (site.indicator === null || named.length === 0) return false;
  return isEnough(new Map([...site.indicator.columns, ...named.map(({ field, column }) => [field, column] as const)]));
}

/** Anchors of the sheet, and where no indicator table is among them, the one a person described. */
function anchorsWith(table: Table, mappings: readonly ColumnMapping[]): Anchor[] {
  const anchors = anchorsOf(table);
  if (anchors.some(({ kind }) => kind === 'indicator')) return anchors;
  const header = headerByHand(table, namedColumns(mappings, table.sheet.name));
  if (header === null) return anchors;
  const { row, lastRow, left, right } = header;
  return [...anchors, { kind: 'indicator' as const, row, lastRow, left, right, header }].sort(
    (a, b) => a.row - b.row || a.left - b.left,
  );
}

function readSite(table: Table, site: Site, options: ReadOptions): Form | null {
  if (isBasicData(site, table.sheet)) return readBasicData(table, site.area);
  return isSelfAssessment(site, table.sheet, options.mappings) ? readSelfAssessment(table, site, options) : null;
}

/** Forms of a sheet by what a person has named; those of a sheet that is as it was are known. */
const formsOf = perObject((sheet: Sheet) => perText((options) => readSheet(sheet, JSON.parse(options) as ReadOptions)));

function readSheet(sheet: Sheet, options: ReadOptions): readonly Form[] {
  const table = withWholeTitles(tableOf(sheet));
  return bandsOf(table, anchorsWith(table, options.mappings))
    .flatMap((band) => sitesOf(table, band))
    .map((site) => readSite(table, site, options))
    .filter((form) => form !== null);
}

/** All forms of a workbook in the order of sheets, columns side by side and rows. Companion sheets of our own are no forms. */
export function readForms(grid: Grid, mappings: readonly ColumnMapping[] = []): Form[] {
  const sheets = grid.sheets.filter((sheet) => !COMPANION_SHEETS.includes(sheet.name));
  const read = (named: readonly ColumnMapping[]) => {
    const options = JSON.stringify({ mappings: named, date1904: grid.date1904 } satisfies ReadOptions);
    return withoutTemplates(withInferredUnits(sheets.flatMap((sheet) => formsOf(sheet)(options))));
  };
  const forms = read(mappings);
  const general = mappings.filter(({ sheet }) => sheet === null);
  if (general.length === 0 || forms.some(({ kind }) => kind !== 'basic-data')) return forms;
  // Columns named for no sheet in particular, in a workbook without a form: they are meant for each sheet they fit.
  return read([
    ...mappings.filter(({ sheet }) => sheet !== null),
    ...sheets.flatMap(({ name }) => general.map((mapping) => ({ ...mapping, sheet: name }))),
  ]);
}
