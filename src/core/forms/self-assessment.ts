/** Puts a self-assessment form together from its fund block, goals and indicator table. */
import { formatCell } from '../grid';
import type {
  ColumnMapping,
  Evidence,
  FieldName,
  FundBlock,
  MissingColumn,
  Remark,
  SelfAssessmentForm,
  TextField,
} from './form';
import { readFunds } from './funds';
import { readGoals } from './goals';
import { headerTexts, type HeaderGroup } from './headers';
import { readIndicators } from './indicators';
import { normaliseLabel } from './labels';
import { withMappings } from './mappings';
import { kindOf, readMeta, type Area } from './meta';
import { FORM_REASON, REMARKS } from './row-words';
import type { Site } from './sites';
import { entriesWithin, filledRows, nextToTheRight, type Entry, type Table } from './table';
import { TRANSFER_TITLE } from './title-words';

export interface ReadOptions {
  readonly mappings: readonly ColumnMapping[];
  readonly date1904: boolean;
}

const NEEDED: readonly FieldName[] = ['target', 'actual', 'weight', 'score'];
/** Headers that say nothing of targets or results: beside them a table without both is a scorecard. */
const BESIDE_SCORES =
  /^(绩效指标|指标|序号|编号|指标(解释|说明|内容|来源)|数据来源|(佐证|证明)材料|(责任|审核|牵头|归口)(部门|科室|处室|单位)|评价(要点|内容)|评分(依据|说明)|(得分|计分)(依据|理由|说明)|备注.*)$/;

function isKnownHeader(header: HeaderGroup, entry: Entry): boolean {
  const isColumn = [...header.columns.values()].includes(entry.column);
  return entry.indicatorHeader !== null || isColumn || BESIDE_SCORES.test(entry.stem);
}

/**
 * A table of scores without targets and results: a column of criteria says so, or that no header is left
 * that could be a target in words nobody knows.
 */
function isScorecardHeader(header: HeaderGroup, texts: readonly Entry[]): boolean {
  const has = (field: FieldName) => header.columns.has(field);
  if (has('target') || !has('score')) return false;
  if (has('criterion')) return true;
  return !has('actual') && texts.every((entry) => isKnownHeader(header, entry));
}

/** What stands around an indicator table and says whether its rows must have points. */
interface Points {
  readonly fund: HeaderGroup | null;
  readonly hasTotal: boolean;
  readonly inLabels: boolean;
  readonly title: string;
}

/**
 * 转移支付 and the tables of some provinces compare targets and results and give no points at all: neither the rows
 * nor the funds nor a total have any, and no header is left that could be one in words nobody knows.
 */
function isWithoutPoints(header: HeaderGroup, texts: readonly Entry[], points: Points): boolean {
  const { columns } = header;
  if (columns.has('weight') || columns.has('score') || !columns.has('target') || !columns.has('actual')) return false;
  const fundColumns = points.fund?.columns;
  if (fundColumns?.has('fundWeight') === true || fundColumns?.has('fundScore') === true) return false;
  if (points.hasTotal || points.inLabels) return false;
  return TRANSFER_TITLE.test(points.title) || texts.every((entry) => isKnownHeader(header, entry));
}

/**
 * Columns the form needs and does not have. A scorecard has no targets; a form whose points stand in
 * brackets behind the labels (Hubei) has no weight column; a form without points has neither weights nor scores.
 */
function missingColumns(
  header: HeaderGroup,
  texts: readonly Entry[],
  isScorecard: boolean,
  points: Points,
): MissingColumn[] {
  const headersSeen = texts.map(({ text }) => text);
  const isPointless = isWithoutPoints(header, texts, points);
  return NEEDED.filter((field) => !header.columns.has(field))
    .filter((field) => !(isScorecard && (field === 'target' || field === 'actual')))
    .filter((field) => !(field === 'weight' && points.inLabels))
    .filter((field) => !(isPointless && (field === 'weight' || field === 'score')))
    .map((field) => ({ field, headerCell: formatCell(header.row, header.left), headersSeen }));
}

function totalEvidence(cell: string | undefined): Evidence[] {
  return cell === undefined ? [] : [{ field: 'total', cell, text: '', confidence: 1 }];
}

/** 偏差大或目标未完成原因分析 under the table: one text for the whole form. */
function formReason(table: Table, from: number, site: Site): TextField | null {
  const { left, right, to } = site.area;
  for (const row of filledRows(table, from, to)) {
    const label = entriesWithin(table, row, left, right).find((entry) => FORM_REASON.test(entry.label));
    if (label === undefined) continue;
    const text = nextToTheRight(table, row, label.column, right);
    return text === null
      ? { cell: formatCell(row, label.column + 1), text: '' }
      : { cell: formatCell(row, text.column), text: text.text };
  }
  return null;
}

function remarksOf(table: Table, from: number, { area }: Site): Remark[] {
  const remarks: Remark[] = [];
  for (const row of filledRows(table, from, area.to)) {
    const [label] = entriesWithin(table, row, area.left, area.right);
    if (label === undefined || !REMARKS.test(label.stem)) continue;
    const text = nextToTheRight(table, row, label.column, area.right);
    if (text !== null) remarks.push({ label: label.stem, cell: formatCell(row, text.column), text: text.text });
  }
  return remarks;
}

/** 年度绩效目标1（40分）: points of a goal and of the table under it. */
const GOAL_POINTS = /目标\d{0,2}\(\d+分\)/;

function hasPointsOfGoals(table: Table, { area, indicator }: Site): boolean {
  if (indicator === null || indicator.columns.has('weight')) return false;
  for (const row of filledRows(table, area.from, area.to)) {
    if (entriesWithin(table, row, area.left, area.right).some(({ label }) => GOAL_POINTS.test(label))) return true;
  }
  return false;
}

/** Fund labels need a column or two of their own; more room left of the amounts holds the labels of the form. */
const FUND_LABELS = 2;

function besideFunds(area: Area, fund: HeaderGroup | null, header: HeaderGroup | null): Area | null {
  if (fund === null || fund.pairs !== undefined) return null;
  const right = Math.min(...fund.columns.values()) - FUND_LABELS;
  if (right <= area.left) return null;
  return { ...area, from: fund.row, to: header !== null && header.row > fund.row ? header.row : area.to, right };
}

/** The fund block ends where the indicators begin, or, printed below them, above the total of the form. */
function fundsEnd(table: Table, area: Area, fund: HeaderGroup, header: HeaderGroup | null): number {
  if (header === null) return area.to;
  if (header.row > fund.row) return header.row;
  const amounts = (['initial', 'adjusted', 'executed'] as const).map((field) => fund.columns.get(field));
  for (const row of filledRows(table, fund.lastRow + 1, area.to)) {
    const entries = entriesWithin(table, row, area.left, area.right);
    if (entries.some(({ isTotal }) => isTotal) && !entries.some(({ column }) => amounts.includes(column))) return row;
  }
  return area.to;
}

/** Rows (from 0, both included) of a fund block below the indicators: none of them is an indicator. */
function rowsOfFunds(fund: HeaderGroup, funds: FundBlock | null): readonly [number, number] {
  const last = funds?.rows.at(-1)?.row ?? 0;
  return [fund.row, Math.max(fund.lastRow, last - 1)];
}

export function readSelfAssessment(table: Table, site: Site, options: ReadOptions): SelfAssessmentForm {
  const { area } = site;
  const mapped = (header: HeaderGroup | null, part: 'funds' | 'indicators') =>
    header === null
      ? null
      : withMappings(header, options.mappings, { part, sheet: table.sheet.name, left: area.left, right: area.right });
  const fund = mapped(site.fund, 'funds');
  const header = mapped(site.indicator, 'indicators');
  const texts = header === null ? [] : headerTexts(table, header, header.left, area.right);
  const tablesBegin = Math.min(fund?.row ?? area.to, header?.row ?? area.to);
  const meta = readMeta(table, { ...area, to: tablesBegin }, besideFunds(area, fund, header));
  const right = header?.right ?? area.right;
  const funds =
    fund === null ? null : readFunds(table, fund, { ...area, to: fundsEnd(table, site.area, fund, header) });
  const passed = header === null || fund === null || fund.row < header.row ? null : rowsOfFunds(fund, funds);
  const around = { left: area.left, right, limit: area.to, passed, year: meta.year, date1904: options.date1904 };
  const indicators = header === null ? null : readIndicators(table, header, around);
  const isScorecard = header !== null && isScorecardHeader(header, texts);
  const points: Points = {
    fund,
    hasTotal: indicators?.totalRow != null,
    inLabels: indicators?.pointsInLabels === true || (header !== null && hasPointsOfGoals(table, site)),
    title: normaliseLabel(meta.title),
  };
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
    funds,
    goals: header === null ? [] : readGoals(table, { ...area, to: header.row, year: meta.year }),
    indicatorHeaderRow: header === null ? null : header.row + 1,
    indicators: indicators?.indicators ?? [],
    level1Blocks: indicators?.blocks ?? [],
    emptyLevel1: indicators?.emptyLevel1 ?? [],
    totalRow: indicators?.totalRow ?? null,
    missingColumns: header === null ? [] : missingColumns(header, texts, isScorecard, points),
    formReason: indicators === null ? null : formReason(table, indicators.end, site),
    remarks: indicators === null ? [] : remarksOf(table, indicators.end, site),
    evidence: [
      ...meta.evidence,
      ...(fund?.evidence ?? []),
      ...(indicators?.evidence ?? []),
      ...totalEvidence(indicators?.totalRow?.labelCell),
    ],
  };
}
