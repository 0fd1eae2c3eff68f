/** Reads the fund block: 年度资金总额 and its sources. */
import { cellAt, formatCell, parseCell } from '../grid';
import { amountUnit } from './amount-unit';
import { amountField, numberField, rateField, textField, type AmountUnit } from './fields';
import type { FundBlock, FundRow, NumberField } from './form';
import { readFundPairs } from './fund-pairs';
import type { HeaderGroup } from './headers';
import { normaliseLabel, stemOf, textOf } from './labels';
import type { Area } from './meta';
import { FUND_SOURCE_WORDS, FUND_TOTAL_WORDS, GOAL_ACTUAL, GOAL_EXPECTED } from './row-words';
import { readSplits, splitRow } from './splits';
import { entriesWithin, filledRows, type Entry, type Table } from './table';

function firstAmountColumn(header: HeaderGroup): number {
  const columns = (['initial', 'adjustment', 'adjusted', 'executed'] as const).map((field) =>
    header.columns.get(field),
  );
  return Math.min(...columns.filter((column) => column !== undefined));
}

/** Goals, an indicator table or another table of amounts (年度主要任务) ends the block. */
function isEndOfBlock(entries: readonly Entry[]): boolean {
  const goal = entries.some(({ stem }) => GOAL_EXPECTED.test(stem) || GOAL_ACTUAL.test(stem));
  const headers = (kind: 'indicatorHeader' | 'fundHeader') => entries.filter((entry) => entry[kind] !== null).length;
  return goal || headers('indicatorHeader') >= 3 || headers('fundHeader') >= 2;
}

function readFundRow(table: Table, header: HeaderGroup, label: Entry, unit: AmountUnit): FundRow {
  const { sheet } = table;
  const { row } = label;
  const at = <T>(field: Parameters<typeof header.columns.get>[0], read: (column: number) => T): T | null => {
    const column = header.columns.get(field);
    return column === undefined ? null : read(column);
  };
  const amount = (column: number) => amountField(sheet, row, column, unit);
  const text = label.label.replace(/^其中:/, '');
  return {
    row: row + 1,
    label: text.replace(/[:]$/, ''),
    labelCell: formatCell(row, label.column),
    isTotal: FUND_TOTAL_WORDS.test(stemOf(text)) && !/^其中/.test(label.label),
    initial: at('initial', amount),
    adjustment: at('adjustment', amount),
    adjusted: at('adjusted', amount),
    executed: at('executed', amount),
    weight: at('fundWeight', (column) => numberField(sheet, row, column)),
    rate: at('rate', (column) => rateField(sheet, row, column)),
    score: at('fundScore', (column) => numberField(sheet, row, column)),
    reason: at('fundReason', (column) => textField(sheet, row, column)),
  };
}

const POINTS = /(?:^|[^\d.])(\d{1,2}(?:\.\d+)?)分/;

/**
 * The weight of the execution rate where no column holds it (Hubei): 预算执行情况（20分）, 得分（20分*执行率）.
 * It stands in the header cell that says it.
 */
function printedWeight(table: Table, header: HeaderGroup, left: number): NumberField | null {
  if (header.columns.has('fundWeight') || !header.columns.has('fundScore')) return null;
  const amounts = firstAmountColumn(header);
  const score = header.columns.get('fundScore');
  for (const entry of entriesWithin(table, header.row, left, header.right)) {
    const points = entry.column < amounts || entry.column === score ? POINTS.exec(entry.label)?.[1] : undefined;
    if (points === undefined) continue;
    const field = numberField(table.sheet, entry.row, entry.column);
    return { ...field, number: points, problem: null, asText: false };
  }
  return null;
}

/** `1200.5万元` typed as text is no label. */
const AMOUNT = /^[-\d.,]+(万元|亿元|元|%)?$/;

/** The row's own label: the text nearest to the left of the amounts that is in no column of the block. */
function labelOf(header: HeaderGroup, entries: readonly Entry[], amounts: number): Entry | null {
  const used = [...header.columns.values()];
  const isLabel = ({ cell, column, label }: Entry) =>
    typeof cell.value === 'string' && column < amounts && !used.includes(column) && !AMOUNT.test(label);
  return entries.filter(isLabel).at(-1) ?? null;
}

/** The text left of the header's columns, or else the first of them, as the label of a row that has none. */
function blockLabel(table: Table, header: HeaderGroup, left: number, row: number): Entry | null {
  const entries = entriesWithin(table, header.row, left, header.right);
  const amounts = firstAmountColumn(header);
  const label = labelOf(header, entries, amounts) ?? entries.find(({ column }) => column === amounts) ?? null;
  return label === null ? null : { ...label, row };
}

const LONGEST_LABEL = 40;

function looksLikeFundRow(table: Table, header: HeaderGroup, label: Entry): boolean {
  if (label.label.length > LONGEST_LABEL) return false;
  if (FUND_TOTAL_WORDS.test(label.stem) || FUND_SOURCE_WORDS.test(label.stem)) return true;
  return hasAmount(table, header, label.row);
}

function hasAmount(table: Table, header: HeaderGroup, row: number): boolean {
  return (['initial', 'adjusted', 'executed'] as const).some((field) => {
    const column = header.columns.get(field);
    return column !== undefined && numberField(table.sheet, row, column).number !== null;
  });
}

/** A label further left than those of the rows above and without an amount: 资金管理情况 begins. */
function isNextBlock(table: Table, header: HeaderGroup, label: Entry, labels: number): boolean {
  return labels !== Infinity && label.column < labels && !hasAmount(table, header, label.row);
}

const PART = /支出|经费/;

/** By its words; else the only row, the only 小计, or a row in words of its own above 其中. */
function totalOf(table: Table, rows: readonly FundRow[]): FundRow | null {
  const [first, second] = rows;
  const subtotals = rows.filter(({ label }) => /小计$/.test(label));
  const isInside = (row: FundRow) => /^其中/.test(normaliseLabel(textAt(table, row.labelCell)));
  const isOver = ({ label }: FundRow) => !FUND_SOURCE_WORDS.test(label) && !PART.test(label);
  const found =
    rows.find(({ isTotal }) => isTotal) ??
    (rows.length === 1 ? first : undefined) ??
    (subtotals.length === 1 ? subtotals[0] : undefined) ??
    (second !== undefined && isInside(second) && isOver(first!) ? first : undefined);
  return found === undefined ? null : { ...found, isTotal: true };
}

function textAt({ sheet }: Table, address: string): string {
  const { row, column } = parseCell(address)!;
  return textOf(cellAt(sheet, row, column));
}

/** `area.to`: first row that cannot belong to the block. */
export function readFunds(table: Table, header: HeaderGroup, area: Area): FundBlock {
  if (header.pairs !== undefined) return readFundPairs(table, header, area);
  const amounts = firstAmountColumn(header);
  let end = area.to;
  for (const row of filledRows(table, header.lastRow + 1, area.to)) {
    if (!isEndOfBlock(entriesWithin(table, row, area.left, header.right))) continue;
    end = row;
    break;
  }
  const { unit, printed } = amountUnit(table, header.row, [area.from, end - 1], area.left, area.right);
  const rows: FundRow[] = [];
  let labels = Infinity;
  const splits = splitRow(table, { ...area, from: header.lastRow + 1, to: end, right: header.right });
  for (const row of filledRows(table, header.lastRow + 1, splits)) {
    const own = labelOf(header, entriesWithin(table, row, area.left, header.right), amounts);
    // One row of amounts without a label: the block is named in its header, 当年预算执行情况（20分）.
    const isOnly = own === null && rows.length === 0 && hasAmount(table, header, row);
    const label = isOnly ? blockLabel(table, header, area.left, row) : own;
    if (label !== null && isNextBlock(table, header, label, labels)) break;
    if (label !== null && looksLikeFundRow(table, header, label)) {
      rows.push(readFundRow(table, header, label, unit));
      labels = Math.min(labels, label.column);
    }
  }
  const total = totalOf(table, rows);
  const scored = total === null ? null : { ...total, weight: total.weight ?? printedWeight(table, header, area.left) };
  return {
    unit,
    unitPrinted: printed,
    headerRow: header.row + 1,
    rows: rows.map((row) => (row.row === scored?.row ? scored : { ...row, isTotal: false })),
    total: scored,
    splits: readSplits(table, { ...area, from: splits, to: end, right: header.right }, unit),
  };
}
