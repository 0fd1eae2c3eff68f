/** Puts a self-assessment form together from its fund block, goals and indicator table. */
import { formatCell } from '../grid';
import type { ColumnMapping, Evidence, FieldName, MissingColumn, SelfAssessmentForm } from './form';
import { readFunds } from './funds';
import { readGoals } from './goals';
import { withMappings, type HeaderGroup } from './headers';
import { readIndicators } from './indicators';
import { kindOf, readMeta, type Area } from './meta';
import type { Table } from './table';

/** The headers that make one form, found before anything is read. */
export interface FormSite {
  readonly area: Area;
  readonly fund: HeaderGroup | null;
  /** null: a fund block without an indicator table. */
  readonly indicator: HeaderGroup | null;
}

export interface ReadOptions {
  readonly mappings: readonly ColumnMapping[];
  readonly date1904: boolean;
}

const NEEDED: readonly FieldName[] = ['target', 'actual', 'weight', 'score'];

/**
 * Columns the form needs and does not have. A scorecard has no targets; a form whose points stand in
 * brackets behind the level labels (Hubei) has no weight column.
 */
function missingColumns(header: HeaderGroup, isScorecard: boolean, pointsInLabels: boolean): MissingColumn[] {
  return NEEDED.filter((field) => !header.columns.has(field))
    .filter((field) => !(isScorecard && (field === 'target' || field === 'actual')))
    .filter((field) => !(field === 'weight' && pointsInLabels))
    .map((field) => ({ field, headerCell: formatCell(header.row, header.left), headersSeen: header.seen }));
}

function totalEvidence(cell: string | undefined): Evidence[] {
  return cell === undefined ? [] : [{ field: 'total', cell, text: '', confidence: 1 }];
}

export function readSelfAssessment(table: Table, site: FormSite, options: ReadOptions): SelfAssessmentForm {
  const { area, fund } = site;
  const header = site.indicator === null ? null : withMappings(site.indicator, options.mappings, table.sheet.name);
  const tablesBegin = Math.min(fund?.row ?? area.to, header?.row ?? area.to);
  const meta = readMeta(table, { ...area, to: tablesBegin });
  const around = { left: area.left, limit: area.to, year: meta.year, date1904: options.date1904 };
  const indicators = header === null ? null : readIndicators(table, header, around);
  const fundEnd = header !== null && fund !== null && header.row > fund.row ? header.row : area.to;
  const isScorecard = header?.columns.has('criterion') === true && !header.columns.has('target');
  const pointsInLabels = indicators?.blocks.some((block) => block.points !== null) ?? false;
  return {
    kind: isScorecard ? 'scorecard' : kindOf(meta, table, area),
    sheet: table.sheet.name,
    sheetHidden: table.sheet.visibility !== 'visible',
    title: meta.title,
    titleCell: meta.titleCell,
    year: meta.year,
    yearCell: meta.yearCell,
    unitName: meta.unitName,
    projectName: meta.projectName,
    funds: fund === null ? null : readFunds(table, fund, area.left, area.from, fundEnd),
    goals: header === null ? [] : readGoals(table, tablesBegin, header.row, area.left, area.right),
    indicatorHeaderRow: header === null ? null : header.row + 1,
    indicators: indicators?.indicators ?? [],
    level1Blocks: indicators?.blocks ?? [],
    totalRow: indicators?.totalRow ?? null,
    missingColumns: header === null ? [] : missingColumns(header, isScorecard, pointsInLabels),
    evidence: [
      ...meta.evidence,
      ...(fund?.evidence.map((proof) => ({ ...proof, field: fundField(proof.field) })) ?? []),
      ...(header?.evidence ?? []),
      ...totalEvidence(indicators?.totalRow?.labelCell),
    ],
  };
}

function fundField(field: FieldName): FieldName {
  return field === 'weight' ? 'fundWeight' : field === 'score' ? 'fundScore' : field;
}
