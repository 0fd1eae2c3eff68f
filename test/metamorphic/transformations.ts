/**
 * Which edits of which fixture must leave the reading as it was. A layout that cannot have a case is left out by a
 * rule that says why; both are counted.
 */
import { columnName, parseBox } from '../../src/core/grid';
import { WORKBOOKS, workbookBytes, type WorkbookFixture } from '../fixtures/workbooks';
import {
  asFormulas,
  chain,
  extentOf,
  formatted,
  hideRows,
  inBox,
  insertColumns,
  insertRows,
  numbersToGroupedTexts,
  numbersToTexts,
  numbersToWideTexts,
  permuteColumns,
  place,
  repeatRows,
  retype,
  rewriteTexts,
  spaced,
  textsToNumbers,
  unmerge,
  unmergeAndFill,
  wideDigits,
  write,
} from './edits';
import { bookBytes, openBook, type Edit, type FileBook } from './file-book';
import { hiddenSheet, movedToSheet, prefixed, renamed, sharedStrings } from './package-edits';
import { FUND_WORDS, GOAL_WORDS, INDICATOR_WORDS, othersFor, TOTAL_WORDS } from './synonyms';

export interface Case {
  readonly label: string;
  readonly bytes: () => Uint8Array;
  /** Fixtures whose forms stand on the same sheet behind the own one. */
  readonly added: readonly WorkbookFixture[];
  /** Layout alone is changed: everything read must be the same, down to raw texts. */
  readonly whole: boolean;
}

/** Cases of a transformation for one fixture, or why the layout can have none. */
export type Given = readonly Case[] | string;

const books = new Map(WORKBOOKS.map((fixture) => [fixture.id, openBook(workbookBytes(fixture))]));

function bookOf({ id }: WorkbookFixture): FileBook {
  return books.get(id)!;
}

type Make = (fixture: WorkbookFixture, book: FileBook) => Given;

interface Options {
  readonly whole?: boolean;
  readonly added?: readonly WorkbookFixture[];
}

function edited(book: FileBook, label: string, edit: Edit, { whole = false, added = [] }: Options = {}): Case {
  return { label, bytes: () => bookBytes(edit(book)), whole, added };
}

function packaged(book: FileBook, label: string, make: (book: FileBook) => Uint8Array): Case {
  return { label, bytes: () => make(book), whole: true, added: [] };
}

const LAYOUT = { whole: true } as const;
const NO_TOTAL = 'a form without a total';
const NO_TABLE = 'no indicator table';
const NO_FUNDS = 'no fund block';

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** The same order every day: a small linear congruence is random enough to mix ten columns. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed * 7919 + 17;
  for (let index = list.length - 1; index > 0; index--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (index + 1);
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
  return list;
}

/** Every header of a box in every other wording of its set, one at a time; then all at once. */
function reworded(book: FileBook, box: string, sets: Parameters<typeof othersFor>[1], what: string): Case[] {
  const area = parseBox(box)!;
  const headers = book.sheet.cells.filter((cell) => cell.text !== null && inBox(area, cell));
  const single = headers.flatMap(({ row, column, text }) =>
    othersFor(text!, sets).map((word) => edited(book, `${what} ${text!} → ${word}`, retype(row, column, word))),
  );
  const all = range(3).map((round) =>
    edited(
      book,
      `${what} all ${round + 1}`,
      rewriteTexts((text) => othersFor(text, sets)[round] ?? null, [box]),
    ),
  );
  return single.length === 0 ? [] : [...single, ...all];
}

function indicatorColumns({ form }: WorkbookFixture, book: FileBook): Given {
  if (form.table === undefined) return NO_TABLE;
  const header = parseBox(form.table.header)!;
  if (header.top !== header.bottom) return 'header of two rows';
  const box = parseBox(form.table.box)!;
  const at = (column: number) => book.sheet.cells.find((cell) => cell.row === header.top && cell.column === column);
  const texts = range(box.right + 1).map((column) => (at(column)?.text ?? '').replace(/\s/g, ''));
  if (texts.filter((text) => text === '分值').length > 1) return 'points belong to the level beside them';
  // Levels stay in their order, as a tree is read from left to right, and the side heading keeps the first column.
  const stays = (column: number) =>
    column < header.left || column > header.right || /级指标|指标名称|指标内容|绩效|^序号$/.test(texts[column]!);
  const columns = range(box.right - box.left + 1).map((index) => box.left + index);
  const free = columns.filter((column) => !stays(column));
  const orders = range(5).map((seed) => {
    const mixed = shuffled(free, seed);
    return columns.map((column) => columnName(stays(column) ? column : mixed[free.indexOf(column)]!));
  });
  return [form.table.order.split(''), ...orders].map((order) =>
    edited(book, `order ${order.join('')}`, permuteColumns(form.table!.box, order), LAYOUT),
  );
}

function fundColumns({ layout }: WorkbookFixture, book: FileBook): Given {
  if (layout.funds === null) return NO_FUNDS;
  const { left, right } = parseBox(layout.funds)!;
  const columns = range(right - left + 1).map((index) => columnName(left + index));
  return range(3).map((seed) => {
    const order = shuffled(columns, seed);
    return edited(book, `funds ${order.join('')}`, permuteColumns(layout.funds!, order), LAYOUT);
  });
}

function others(fixture: WorkbookFixture, count: number): WorkbookFixture[] {
  const at = WORKBOOKS.indexOf(fixture);
  return range(count).map((index) => WORKBOOKS[(at + 1 + index * 5) % WORKBOOKS.length]!);
}

/** Rows that are totals: sums in every workbook made by somebody who knows formulas. */
function totalRows({ form }: WorkbookFixture): number[] {
  const { table } = form;
  return table === undefined ? [] : [parseBox(table.box)!.bottom];
}

/** Labels of the first column of indicators are not repeated: the second page begins with the heading alone. */
function pageBreaks({ form }: WorkbookFixture, book: FileBook): Given {
  if (form.table === undefined) return NO_TABLE;
  const { top, bottom } = parseBox(form.table.header)!;
  const last = parseBox(form.table.box)!.bottom;
  return range(last - bottom - 2).map((index) =>
    edited(book, `before row ${bottom + index + 3}`, repeatRows(top, bottom, bottom + 2 + index)),
  );
}

/** A column that recognition has no use for, with words of its own, before each column behind the names. */
function unknownColumns({ form }: WorkbookFixture, book: FileBook): Given {
  if (form.table === undefined) return NO_TABLE;
  const header = parseBox(form.table.header)!;
  const { bottom } = parseBox(form.table.box)!;
  const rows = range(bottom - header.bottom - 1).map((index) => header.bottom + 1 + index);
  return ['数据来源', '审核部门', '评价要点'].flatMap((word) =>
    range(header.right - header.left - 2).map((index) => {
      const column = header.left + 3 + index;
      const texts = rows.map((row) => [row, column, `${word}见附件`] as const);
      return edited(
        book,
        `${word} before ${columnName(column)}`,
        chain(insertColumns(column, 1), write([[header.top, column, word], ...texts])),
      );
    }),
  );
}

function suffixed(text: string, suffix: string): string | null {
  const plain = text.replace(/\s/g, '');
  return INDICATOR_WORDS.some((words) => words.includes(plain)) && !/[）)]$/.test(plain) ? `${text}${suffix}` : null;
}

/** Layout edits that may all happen to one file. */
function mixed(fixture: WorkbookFixture, book: FileBook, seed: number): Case {
  const { rows } = extentOf(book);
  const edits: readonly (readonly [string, Edit])[] = [
    ['unmerged', unmerge],
    ['filled', unmergeAndFill],
    ['numbers as texts', numbersToTexts],
    ['wide', wideDigits],
    ['spaced', rewriteTexts(spaced)],
    ['formulas', asFormulas('numbers')],
    ['brackets', rewriteTexts((text) => text.replace(/（/g, '(').replace(/）/g, ')'))],
    ['rows', chain(insertRows(0, 1 + (seed % 3)), insertRows(1 + ((seed * 5) % rows), 1))],
    ['columns', insertColumns(0, 1 + (seed % 2))],
    ['hidden', hideRows([1, 4, 5, 11])],
  ];
  const chosen = shuffled(edits, seed + fixture.id.length).slice(0, 4);
  return edited(book, chosen.map(([name]) => name).join(' + '), chain(...chosen.map(([, edit]) => edit)));
}

export const TRANSFORMATIONS: Readonly<Record<string, Make>> = {
  'as written': (_, book) => [edited(book, 'taken apart and put together', (same) => same, LAYOUT)],
  'rows above': (_, book) => [1, 2, 9].map((count) => edited(book, `${count}`, insertRows(0, count), LAYOUT)),
  'columns to the left': (_, book) =>
    [1, 2, 5].map((count) => edited(book, `${count}`, insertColumns(0, count), LAYOUT)),
  'blank row inside': (_, book) =>
    range(extentOf(book).rows - 1).map((row) => edited(book, `before row ${row + 2}`, insertRows(row + 1, 1), LAYOUT)),
  'blank rows everywhere': (_, book) => [
    edited(book, 'one', chain(...range(extentOf(book).rows).map((row) => insertRows(row * 2, 1))), LAYOUT),
  ],
  'blank column inside': (_, book) =>
    range(extentOf(book).columns - 1).map((column) =>
      edited(book, `before ${columnName(column + 1)}`, insertColumns(column + 1, 1), LAYOUT),
    ),
  'unknown column inside': unknownColumns,
  'heading repeated': pageBreaks,
  'notes below': (_, book) => {
    const { rows } = extentOf(book);
    const notes = [
      '注：1.各单位按实际情况填写。',
      '2.得分一档最高不能超过该指标分值上限。',
      '填表人：王某    联系电话：0731-1',
    ];
    return [1, 3].map((gap) =>
      edited(book, `${gap} below`, write(notes.map((text, index) => [rows + gap - 1 + index, 0, text] as const))),
    );
  },
  'several at once': (fixture, book) => range(6).map((seed) => mixed(fixture, book, seed)),
  'merges removed': (_, book) => [edited(book, 'removed', unmerge, LAYOUT)],
  'merges filled down': (_, book) => [edited(book, 'filled', unmergeAndFill)],
  'indicator columns permuted': indicatorColumns,
  'fund columns permuted': fundColumns,
  'header synonyms': ({ form }, book) =>
    form.table === undefined ? NO_TABLE : reworded(book, form.table.header, INDICATOR_WORDS, 'header'),
  'fund header synonyms': ({ layout }, book) => {
    if (layout.funds === null) return NO_FUNDS;
    const { top, left, right } = parseBox(layout.funds)!;
    return reworded(book, `${columnName(left)}${top + 1}:${columnName(right)}${top + 1}`, FUND_WORDS, 'funds');
  },
  'goal header synonyms': (_, book) => {
    const heads = ({ text }: { text: string | null }) =>
      /^(预期目标|实际完成情况)$/.test(text?.replace(/\s/g, '') ?? '');
    const found = book.sheet.cells.filter(heads);
    if (found.length !== 2) return 'other goals than 预期目标 and 实际完成情况';
    return GOAL_WORDS.slice(1).map((words) =>
      edited(book, words.join(), chain(...found.map(({ row, column }, index) => retype(row, column, words[index]!)))),
    );
  },
  'header suffixes': ({ form }, book) =>
    form.table === undefined
      ? NO_TABLE
      : ['（A）', '(B)', '（分）', '*'].map((suffix) =>
          edited(
            book,
            suffix,
            rewriteTexts((text) => suffixed(text, suffix), [form.table!.header]),
          ),
        ),
  'total synonyms': ({ form }, book) => {
    const [row] = totalRows({ form } as WorkbookFixture);
    const label = book.sheet.cells.find((cell) => cell.row === row && cell.text !== null);
    if (label?.text == null || form.expected[0]!.total == null) return NO_TOTAL;
    return othersFor(label.text, [TOTAL_WORDS]).map((word) =>
      edited(book, word, retype(label.row, label.column, word)),
    );
  },
  'numbers as texts': (_, book) => [
    edited(book, 'plain', numbersToTexts),
    edited(book, 'grouped, with a blank behind', numbersToGroupedTexts),
  ],
  'texts as numbers': (_, book) => [edited(book, 'plain', textsToNumbers)],
  'full-width signs': (_, book) => [
    edited(book, 'digits in texts', wideDigits),
    edited(book, 'digits and numbers', chain(wideDigits, numbersToWideTexts)),
    edited(
      book,
      'per cent and comparators',
      rewriteTexts((text) => text.replace(/%/g, '％').replace(/≥/g, '≧').replace(/≤/g, '≦')),
    ),
    edited(
      book,
      'brackets and colons',
      rewriteTexts((text) => text.replace(/（/g, '(').replace(/）/g, ')').replace(/：/g, ':')),
    ),
  ],
  'spaces inside words': ({ form }, book) => [
    edited(book, 'everywhere', rewriteTexts(spaced)),
    ...(form.table === undefined ? [] : [edited(book, 'headers', rewriteTexts(spaced, [form.table.header]))]),
    edited(
      book,
      'blanks around',
      rewriteTexts((text) => ` ${text}\u3000\n`),
    ),
  ],
  'formulas with values': (fixture, book) => [
    ...(totalRows(fixture).length === 0 ? [] : [edited(book, 'totals', asFormulas('numbers', totalRows(fixture)))]),
    edited(book, 'numbers', asFormulas('numbers')),
    edited(book, 'texts', asFormulas('texts')),
  ],
  'another sheet': (_, book) => [
    packaged(book, 'first', (source) => movedToSheet(source, 0)),
    packaged(book, 'last', (source) => movedToSheet(source, 2)),
    packaged(book, 'renamed', (source) => renamed(source, 'Sheet 1')),
  ],
  hidden: (_, book) => [
    packaged(book, 'sheet', (source) => hiddenSheet(source, 'hidden')),
    packaged(book, 'sheet, deeply', (source) => hiddenSheet(source, 'veryHidden')),
    edited(book, 'rows', hideRows(range(extentOf(book).rows).filter((row) => row % 3 === 1)), LAYOUT),
  ],
  'written otherwise': (_, book) => [
    packaged(book, 'prefixed XML', prefixed),
    packaged(book, 'shared strings', (source) => sharedStrings(source, false)),
    packaged(book, 'rich text with phonetic runs', (source) => sharedStrings(source, true)),
    edited(book, 'looks without content', formatted(2000), LAYOUT),
  ],
  'two forms stacked': (fixture, book) =>
    others(fixture, 3).flatMap((other) =>
      [0, 1, 4].map((gap) =>
        edited(book, `${other.id} below, ${gap} between`, place(bookOf(other), extentOf(book).rows + gap, 0), {
          added: [other],
        }),
      ),
    ),
  'two forms side by side': (fixture, book) =>
    others(fixture, 2).flatMap((other) =>
      [0, 1].map((gap) =>
        edited(book, `${other.id} beside, ${gap} between`, place(bookOf(other), 0, extentOf(book).columns + gap), {
          added: [other],
        }),
      ),
    ),
};

export function casesOf(name: string, fixture: WorkbookFixture): Given {
  return TRANSFORMATIONS[name]!(fixture, bookOf(fixture));
}
