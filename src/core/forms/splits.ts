/** 按收入性质分 / 按支出性质分 of the department form: label and number in one cell or in two. */
import { big, formatCell, plain } from '../grid';
import { parseNumberCell } from '../values';
import { amountField, type AmountUnit } from './fields';
import type { FundSplit, NumberField, SplitItem } from './form';
import type { Area } from './meta';
import { SPLIT_HEADING, SPLIT_ITEMS } from './row-words';
import { entriesWithin, filledRows, nextToTheRight, type Entry, type Table } from './table';

const WRITTEN_AMOUNT = /:?([-\d.,]+(?:万元|亿元|元)?)$/;

/** `其中：一般公共预算：1112.67` → label and kind; null for other texts. */
function splitItemOf(entry: Entry): Pick<SplitItem, 'label' | 'kind'> | null {
  const match = /^(?:其中:|\d+[.、])*([^:\d]+):?([-\d.,]*)(?:万元|亿元|元)?$/.exec(entry.label);
  if (match === null) return null;
  const label = match[1]!.replace(/(\((万元|元)\)|万元|元)$/, '');
  const kind = SPLIT_ITEMS.find(([, pattern]) => pattern.test(label))?.[0];
  return kind === undefined ? null : { label, kind };
}

function inlineAmount(entry: Entry, written: string, unit: AmountUnit): NumberField {
  const parsed = parseNumberCell({ value: written, numberFormat: 'General', uncalculated: false });
  const inYuan = parsed.unit === '元' || (parsed.unit === null && unit === '元');
  const scale = inYuan ? '0.0001' : parsed.unit === '亿元' ? '10000' : '1';
  return {
    cell: formatCell(entry.row, entry.column),
    raw: entry.text,
    number: parsed.number === null ? null : plain(big(parsed.number).times(scale)),
    problem: parsed.problem,
    asText: false,
    percent: false,
    shownDecimals: null,
    hasFormula: entry.cell.formula !== null,
  };
}

/** An amount typed behind its label in the same cell, or else in the next cell of its half; null: neither. */
function amountOf(table: Table, entry: Entry, limit: number, unit: AmountUnit): NumberField | null {
  const written = WRITTEN_AMOUNT.exec(entry.label);
  if (written !== null) return inlineAmount(entry, written[1]!, unit);
  const beside = nextToTheRight(table, entry.row, entry.column, limit);
  if (beside === null || splitItemOf(beside) !== null || SPLIT_HEADING.test(beside.label)) return null;
  return amountField(table.sheet, entry.row, beside.column, unit);
}

function blankAmount(entry: Entry): NumberField {
  return {
    cell: formatCell(entry.row, entry.column),
    raw: entry.text,
    number: null,
    problem: 'blank',
    asText: false,
    percent: false,
    shownDecimals: null,
    hasFormula: entry.cell.formula !== null,
  };
}

/** `right`: last column of the half. Items may stand one column behind their heading. */
function readSplit(table: Table, heading: Entry, end: number, right: number, unit: AmountUnit): FundSplit {
  const items: SplitItem[] = [];
  for (const row of filledRows(table, heading.row + 1, end)) {
    for (const entry of entriesWithin(table, row, heading.column, right)) {
      const item = splitItemOf(entry);
      if (item === null) continue;
      items.push({ ...item, amount: amountOf(table, entry, right, unit) ?? blankAmount(entry) });
      break;
    }
  }
  return {
    side: /支出|用途/.test(heading.stem) ? 'spending' : 'income',
    label: heading.stem.replace(/:.*$/, ''),
    cell: formatCell(heading.row, heading.column),
    stated: amountOf(table, heading, right, unit),
    items,
  };
}

function headingsIn(table: Table, row: number, area: Area): readonly Entry[] {
  return entriesWithin(table, row, area.left, area.right).filter((entry) => SPLIT_HEADING.test(entry.label));
}

/** Row of the first heading of the area; its end where there is none. */
export function splitRow(table: Table, area: Area): number {
  for (const row of filledRows(table, area.from, area.to)) if (headingsIn(table, row, area).length > 0) return row;
  return area.to;
}

/** `area.from`: the row `splitRow` found. The halves may also stand one below the other. */
export function readSplits(table: Table, area: Area, unit: AmountUnit): FundSplit[] {
  const rows = [...filledRows(table, area.from, area.to)].filter((row) => headingsIn(table, row, area).length > 0);
  return rows.flatMap((row, index) => {
    const end = rows[index + 1] ?? area.to;
    return headingsIn(table, row, area).map((heading, at, all) =>
      readSplit(table, heading, end, (all[at + 1]?.column ?? area.right + 1) - 1, unit),
    );
  });
}
