/** Reads the fund block: 年度资金总额, its sources, and the splits by nature of the department form. */
import { big, formatCell, plain } from '../grid';
import { parseNumberCell } from '../values';
import { amountField, numberField, rateField, textField, type AmountUnit } from './fields';
import type { FundBlock, FundRow, FundSplit, NumberField, SplitItem, SplitSide } from './form';
import type { HeaderGroup } from './headers';
import { matchIndicatorHeader, normaliseLabel, stemOf } from './labels';
import { entriesOf, nextToTheRight, type Entry, type Table } from './table';
import { FUND_SOURCE_WORDS, FUND_TOTAL_WORDS, GOAL_ACTUAL, GOAL_EXPECTED, SPLIT_HEADING, SPLIT_ITEMS } from './words';

/** Unit printed in or above the block: 项目资金（元）, 单位：万元. 万元 where nothing is printed. */
export function amountUnit(table: Table, from: number, to: number, left: number, right: number): AmountUnit {
  for (let row = from; row <= to; row++) {
    for (const entry of entriesOf(table, row)) {
      if (entry.column < left || entry.column > right) continue;
      const match = /[（(:：](万元|元)[)）]?$|\((万元|元)\)|(?:金额)?单位[:：]\s*(?:人民币)?(万元|元)/.exec(
        normaliseLabel(entry.text),
      );
      const unit = match?.[1] ?? match?.[2] ?? match?.[3];
      if (unit === '元' || unit === '万元') return unit;
    }
  }
  return '万元';
}

function firstAmountColumn(header: HeaderGroup): number {
  const columns = (['initial', 'adjustment', 'adjusted', 'executed'] as const).map((field) =>
    header.columns.get(field),
  );
  return Math.min(...columns.filter((column) => column !== undefined));
}

function isEndOfBlock(entries: readonly Entry[]): boolean {
  const stems = entries.map((entry) => stemOf(entry.text));
  const goals = stems.some((stem) => GOAL_EXPECTED.test(stem)) && stems.some((stem) => GOAL_ACTUAL.test(stem));
  return goals || entries.filter((entry) => matchIndicatorHeader(entry.text) !== null).length >= 3;
}

function readFundRow(table: Table, header: HeaderGroup, label: Entry, unit: AmountUnit): FundRow {
  const { sheet } = table;
  const { row } = label;
  const at = <T>(field: Parameters<typeof header.columns.get>[0], read: (column: number) => T): T | null => {
    const column = header.columns.get(field);
    return column === undefined ? null : read(column);
  };
  const amount = (column: number) => amountField(sheet, row, column, unit);
  const text = normaliseLabel(label.text).replace(/^其中:/, '');
  return {
    row: row + 1,
    label: text.replace(/[:]$/, ''),
    labelCell: formatCell(row, label.column),
    isTotal: FUND_TOTAL_WORDS.test(stemOf(text)) && !/^其中/.test(normaliseLabel(label.text)),
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

/** The row's own label: the filled cell nearest to the left of the amounts. */
function labelOf(entries: readonly Entry[], amounts: number): Entry | null {
  return entries.filter((entry) => entry.column < amounts).at(-1) ?? null;
}

function looksLikeFundRow(table: Table, header: HeaderGroup, label: Entry): boolean {
  const stem = stemOf(label.text);
  if (FUND_TOTAL_WORDS.test(stem) || FUND_SOURCE_WORDS.test(stem)) return true;
  return (['initial', 'adjusted', 'executed'] as const).some((field) => {
    const column = header.columns.get(field);
    return column !== undefined && numberField(table.sheet, label.row, column).number !== null;
  });
}

/** `其中：一般公共预算：1112.67` → kind, label and what stands behind the colon; null for other texts. */
function splitItemOf(text: string): { label: string; kind: SplitItem['kind']; rest: string } | null {
  const match = /^(?:其中:|\d+[.、])?([^:\d]+):?([-\d.,]*)(?:万?元)?$/.exec(normaliseLabel(text));
  if (match === null) return null;
  const label = match[1]!;
  const kind = SPLIT_ITEMS.find(([, pattern]) => pattern.test(label))?.[0];
  return kind === undefined ? null : { label, kind, rest: match[2]! };
}

/** An amount typed behind its label in the same cell, or else in the next cell of its half. */
function inlineAmount(table: Table, entry: Entry, limit: number, unit: AmountUnit): NumberField {
  const written = /:?\s*([-\d.,]+\s*(?:万元|亿元|元)?)$/.exec(normaliseLabel(entry.text));
  const blank = { cell: formatCell(entry.row, entry.column), raw: '', number: null, problem: 'blank' as const };
  const rest = { asText: false, percent: false, shownDecimals: null, hasFormula: entry.cell.formula !== null };
  if (written !== null) {
    const parsed = parseNumberCell({ value: written[1]!, numberFormat: 'General', uncalculated: false });
    const field = { ...blank, ...rest, raw: entry.text, number: parsed.number, problem: parsed.problem };
    return unit === '元' && parsed.unit === null && parsed.number !== null
      ? { ...field, number: plain(big(parsed.number).div(10_000)) }
      : field;
  }
  const neighbour = nextToTheRight(table, entry.row, entry.column, limit);
  const isNumber = neighbour !== null && splitItemOf(neighbour.text) === null;
  return isNumber
    ? amountField(table.sheet, entry.row, neighbour.column, unit)
    : { ...blank, ...rest, raw: entry.text };
}

function readSplit(table: Table, heading: Entry, end: number, right: number, unit: AmountUnit): FundSplit {
  const side: SplitSide = /支出|用途/.test(stemOf(heading.text)) ? 'spending' : 'income';
  const items: SplitItem[] = [];
  for (let row = heading.row + 1; row < end; row++) {
    const entry = entriesOf(table, row).find((candidate) => candidate.column === heading.column);
    const item = entry === undefined ? null : splitItemOf(entry.text);
    if (entry === undefined || item === null) continue;
    items.push({ label: item.label, kind: item.kind, amount: inlineAmount(table, entry, right, unit) });
  }
  const stated = /:\s*[-\d.,]+\s*(万元|元)?$/.test(normaliseLabel(heading.text))
    ? inlineAmount(table, heading, heading.column, unit)
    : null;
  return {
    side,
    label: stemOf(heading.text).replace(/:.*$/, ''),
    cell: formatCell(heading.row, heading.column),
    stated,
    items,
  };
}

/** Row of the headings 按收入性质分 / 按支出性质分; `end` where the form has none. */
function splitRow(table: Table, from: number, end: number, left: number, right: number): number {
  for (let row = from; row < end; row++) {
    if (splitHeadings(table, row, left, right).length > 0) return row;
  }
  return end;
}

function splitHeadings(table: Table, row: number, left: number, right: number): readonly Entry[] {
  return entriesOf(table, row).filter(
    (entry) => entry.column >= left && entry.column <= right && SPLIT_HEADING.test(normaliseLabel(entry.text)),
  );
}

/** `limit`: first row that cannot belong to the block. */
export function readFunds(table: Table, header: HeaderGroup, left: number, top: number, limit: number): FundBlock {
  const amounts = firstAmountColumn(header);
  let end = header.row + 1;
  while (end < limit && !isEndOfBlock(entriesOf(table, end))) end++;
  const unit = amountUnit(table, top, end - 1, left, header.right);
  const rows: FundRow[] = [];
  const splits = splitRow(table, header.row + 1, end, left, header.right);
  for (let row = header.row + 1; row < splits; row++) {
    const entries = entriesOf(table, row).filter((entry) => entry.column >= left && entry.column <= header.right);
    const label = labelOf(entries, amounts);
    if (label !== null && looksLikeFundRow(table, header, label)) rows.push(readFundRow(table, header, label, unit));
  }
  const total = rows.find((row) => row.isTotal) ?? (rows.length === 1 ? { ...rows[0]!, isTotal: true } : null);
  return {
    unit,
    headerRow: header.row + 1,
    rows: rows.map((row) => (row.row === total?.row ? total : { ...row, isTotal: false })),
    total,
    splits: splitHeadings(table, splits, left, header.right).map((heading, index, all) =>
      readSplit(table, heading, end, (all[index + 1]?.column ?? header.right + 1) - 1, unit),
    ),
  };
}
