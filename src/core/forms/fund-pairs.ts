/** Fund blocks without a header row: 年初预算数 | 880, 全年执行数 | 860, … below each other or in one row. */
import { formatCell } from '../grid';
import { parseNumberCell } from '../values';
import { amountUnit } from './amount-unit';
import { amountField, numberField, rateField, textField } from './fields';
import type { Evidence, FieldName, FundBlock, FundRow } from './form';
import type { HeaderGroup } from './headers';
import type { Area } from './meta';
import { FUND_SOURCE_WORDS, FUND_TOTAL_WORDS } from './row-words';
import { readSplits, splitRow } from './splits';
import { entriesWithin, entriesOf, previousFilledRow, type Entry, type Table } from './table';

/** Where the value of a label stands. */
export interface PairCell {
  readonly label: Entry;
  readonly column: number;
}

type Pairs = Map<FieldName, PairCell>;

/** Most such blocks have six labels; a row between them holds a note at most. */
const MOST_ROWS = 12;

/** A number, also one typed as text with its unit: `880`, `95%`, `880万元`. */
function isNumber({ cell }: Entry): boolean {
  const { number } = parseNumberCell({ value: cell.value, numberFormat: cell.numberFormat, uncalculated: false });
  return number !== null;
}

const AMOUNTS: readonly string[] = ['initial', 'adjustment', 'adjusted', 'executed'];

function isPair(entries: readonly Entry[], index: number): boolean {
  const [label, value] = [entries[index], entries[index + 1]];
  return label?.fundHeader != null && value !== undefined && isNumber(value);
}

/**
 * 年初预算数 with a number beside it is a label, no header; so are 分值 and 得分 between such pairs, not where only the
 * form beside has a number there.
 */
export function isPairLabel(entries: readonly Entry[], index: number): boolean {
  if (!isPair(entries, index)) return false;
  const isAmount = AMOUNTS.includes(entries[index]!.fundHeader!.field);
  return isAmount || isPair(entries, index - 2) || isPair(entries, index + 2);
}

/**
 * Labels of a row with the number right of them. Among the columns of the labels known so far a label may also be
 * blank: its value stands as far from it as that of the first.
 */
function pairsIn(entries: readonly Entry[], known: Pairs): [FieldName, PairCell][] {
  const [first] = known.values();
  const labels = [...known.values()].map(({ label }) => label.column);
  const [left, right] = [Math.min(...labels), Math.max(...labels)];
  // 分值 and 得分 in the header of an indicator table are no labels of amounts.
  const hasHeader = entries.some(({ indicatorHeader }) => /^level/.test(indicatorHeader?.field ?? ''));
  return entries.flatMap((label, index): [FieldName, PairCell][] => {
    const field = label.fundHeader?.field;
    const next = entries[index + 1];
    if (field === undefined || typeof label.cell.value !== 'string') return [];
    if (hasHeader && !isPairLabel(entries, index)) return [];
    if (next !== undefined && isNumber(next)) return [[field, { label, column: next.column }]];
    if (first === undefined || label.column < left || label.column > right) return [];
    const blank = label.column + first.column - first.label.column;
    return next === undefined || next.column > blank ? [[field, { label, column: blank }]] : [];
  });
}

function isBlock(pairs: Pairs): boolean {
  return pairs.has('executed') && (pairs.has('adjusted') || pairs.has('initial'));
}

function headerOf(pairs: Pairs): HeaderGroup {
  const cells = [...pairs.values()];
  const rows = cells.map(({ label }) => label.row);
  const evidence: Evidence[] = [...pairs].map(([field, { label }]) => ({
    field,
    cell: formatCell(label.row, label.column),
    text: label.text,
    confidence: label.fundHeader!.confidence * 0.9,
  }));
  return {
    row: Math.min(...rows),
    lastRow: Math.max(...rows),
    left: Math.min(...cells.map(({ label }) => label.column)),
    right: Math.max(...cells.map(({ column }) => column)),
    columns: new Map([...pairs].map(([field, { column }]) => [field, column])),
    evidence,
    pairs,
  };
}

const NO_PAIRS: Pairs = new Map();

/** A block that may go on in the next row; forms side by side have one each. */
interface OpenBlock {
  readonly pairs: Pairs;
  readonly first: number;
  /** Column of its leftmost label. */
  readonly left: number;
}

/**
 * Pairs of one row, cut where a label comes again: there the block of a form beside begins. 调整后预算数 behind 预算数 is
 * another word of the same block, whose first counts.
 */
function cutAtRepeats(own: readonly [FieldName, PairCell][]): [FieldName, PairCell][][] {
  const runs: [FieldName, PairCell][][] = [];
  for (const pair of own) {
    const last = runs.at(-1);
    const same = last?.find(([field]) => field === pair[0]);
    if (last === undefined || same?.[1].label.stem === pair[1].label.stem) runs.push([pair]);
    else if (same === undefined) last.push(pair);
  }
  return runs;
}

/** Blocks of such pairs; a row that holds a header of a fund block has no pairs, as words stand beside words there. */
export function findFundPairs(table: Table): HeaderGroup[] {
  const found: HeaderGroup[] = [];
  let open: OpenBlock[] = [];
  const close = (block: OpenBlock) => {
    if (isBlock(block.pairs)) found.push(headerOf(block.pairs));
  };
  for (const row of table.filled) {
    const entries = entriesOf(table, row);
    if (!entries.some(({ fundHeader }) => fundHeader !== null)) {
      open.forEach(close);
      open = [];
      continue;
    }
    const next: OpenBlock[] = [];
    const before: readonly (OpenBlock | null)[] = open.length === 0 ? [null] : open;
    before.forEach((block, index) => {
      const from = index === 0 ? 0 : block!.left;
      const to = before[index + 1]?.left ?? Infinity;
      const inside = before.length === 1 ? entries : entries.filter(({ column }) => column >= from && column < to);
      const [own, ...beside] = cutAtRepeats(pairsIn(inside, block?.pairs ?? NO_PAIRS));
      const goesOn = block !== null && own !== undefined && row - block.first <= MOST_ROWS;
      if (goesOn && own.every(([field]) => !block.pairs.has(field))) next.push(joined(block, own));
      else {
        if (block !== null) close(block);
        if (own !== undefined) next.push(opened(own));
      }
      next.push(...beside.map(opened));
    });
    open = next;
  }
  open.forEach(close);
  return found;
}

function opened(own: readonly [FieldName, PairCell][]): OpenBlock {
  return { pairs: new Map(own), first: own[0]![1].label.row, left: own[0]![1].label.column };
}

function joined(block: OpenBlock, own: readonly [FieldName, PairCell][]): OpenBlock {
  own.forEach(([field, pair]) => block.pairs.set(field, pair));
  return { ...block, left: Math.min(block.left, own[0]![1].label.column) };
}

/** Labels below each other with their values in one column, as in a table turned on its side. */
function isColumn(cells: readonly PairCell[]): boolean {
  const [first] = cells;
  return cells.every(({ label, column }) => label.column === first!.label.column && column === first!.column);
}

interface Heads {
  readonly total: Entry;
  /** 财政拨款, 其他资金 beside it, each over a column of its own. */
  readonly sources: readonly Entry[];
}

/** 年度资金总额 | 其中：财政拨款 | 其他资金 above the values; null where the first of them is not the total. */
function headsOf(table: Table, cells: readonly PairCell[], area: Area): Heads | null {
  const { label, column } = cells[0]!;
  const above = previousFilledRow(table, label.row);
  const heads = above === null ? [] : entriesWithin(table, above, label.column + 1, area.right);
  const total = heads.find((entry) => entry.column === column);
  if (total === undefined || !FUND_TOTAL_WORDS.test(total.stem)) return null;
  // 个人缴费, 利息收入: sources in words of their own are told by their amounts.
  const hasAmounts = (at: number) =>
    cells.every((pair) => numberField(table.sheet, pair.label.row, at).number !== null || !isAmountPair(pair));
  const sources = heads.filter(({ cell, column: at, stem }) => {
    return at > column && typeof cell.value === 'string' && (FUND_SOURCE_WORDS.test(stem) || hasAmounts(at));
  });
  return { total, sources };
}

function isAmountPair({ label }: PairCell): boolean {
  return AMOUNTS.includes(label.fundHeader!.field);
}

/** The name of the block left of the labels; else the first label itself. */
function nameLeftOf(table: Table, { label }: PairCell): Entry {
  const left = table.rows.get(label.row)!.filter((entry) => entry.column < label.column);
  return left.at(-1) ?? label;
}

/** `area.to`: first row that cannot belong to the block. */
export function readFundPairs(table: Table, header: HeaderGroup, area: Area): FundBlock {
  const { sheet } = table;
  const pairs = header.pairs!;
  const cells = [...pairs.values()];
  const first = cells[0]!;
  const heads = headsOf(table, cells, area);
  const sources = heads === null || !isColumn(cells) ? [] : heads.sources;
  const { unit, printed } = amountUnit(table, header.row, [area.from, header.lastRow], area.left, area.right);
  /** `source`: the column of a source; null: the values beside the labels. */
  const rowOf = (label: Entry, source: number | null): FundRow => {
    const at = <T>(field: FieldName, read: (row: number, column: number) => T): T | null => {
      const pair = pairs.get(field);
      return pair === undefined ? null : read(pair.label.row, source ?? pair.column);
    };
    const amount = (field: FieldName) => at(field, (row, column) => amountField(sheet, row, column, unit));
    const number = (field: FieldName) => at(field, (row, column) => numberField(sheet, row, column));
    return {
      row: first.label.row + 1,
      label: label.stem.replace(/^其中:/, ''),
      labelCell: formatCell(label.row, label.column),
      isTotal: source === null,
      initial: amount('initial'),
      adjustment: amount('adjustment'),
      adjusted: amount('adjusted'),
      executed: amount('executed'),
      weight: number('fundWeight'),
      rate: at('rate', (row, column) => rateField(sheet, row, column)),
      score: number('fundScore'),
      reason: at('fundReason', (row, column) => textField(sheet, row, column)),
    };
  };
  const total = rowOf(heads?.total ?? nameLeftOf(table, first), null);
  const below = { ...area, from: header.lastRow + 1 };
  const splits = splitRow(table, below);
  return {
    unit,
    unitPrinted: printed,
    headerRow: header.row + 1,
    rows: [total, ...sources.map((source) => rowOf(source, source.column))],
    total,
    splits: readSplits(table, { ...below, from: splits }, unit),
  };
}
