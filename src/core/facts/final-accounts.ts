/** A sheet of the 部门决算 in the same workbook: the few amounts that rules compare, found by their labels. */
import { big, cellAt, plain, positionOfKey, type Grid, type Sheet } from '../grid';
import { numberField } from '../forms/fields';
import type { Form, NumberField } from '../forms/form';

export type AccountsKey = 'reception' | 'receptionTimes' | 'receptionGuests' | 'spending';

/** Amounts in 万元, counts as they stand; the cell of a blank one is where its number belongs. */
export interface FinalAccounts {
  readonly sheet: string;
  readonly items: Readonly<Partial<Record<AccountsKey, NumberField>>>;
}

const IS_ACCOUNTS = /决算/;
const LABELS: readonly (readonly [AccountsKey, RegExp])[] = [
  ['receptionTimes', /^(?:其中:)?(?:国内|国\(境\)外)?公务接待批次(?:数)?(?:\(.\))?$|^接待批次(?:\(.\))?$/],
  [
    'receptionGuests',
    /^(?:其中:)?国内公务接待人[次数](?:\(.\))?$|^公务接待人[次数](?:\(.\))?$|^接待人[次数](?:\(.\))?$/,
  ],
  ['reception', /^(?:\d+[.、])?公务接待费(?:支出)?(?:合计)?(?:\(万?元\))?$/],
  ['spending', /^(?:本年)?支出(?:合计|总计|总额)(?:\(万?元\))?$/],
];
const WIDTH = 40;

function labelOf(text: string): string {
  return text
    .replace(/[\s\u3000*]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/：/g, ':')
    .replace(/^[一二三四五六七八九十]+、|^\([一二三四五六七八九十\d]+\)|^\d+[.．、]/, '')
    .replace(/[:。]$/, '');
}

/** The first number to the right of a label, up to the next text; else the blank cell where it belongs. */
function amountBeside(sheet: Sheet, row: number, column: number): NumberField {
  let blank: NumberField | null = null;
  for (let at = column + 1; at < Math.min(sheet.columnCount, column + WIDTH); at += 1) {
    // 决算 tables print 行次 between the label and its amount.
    if (isLineNumber(sheet, row, at)) continue;
    const field = numberField(sheet, row, at);
    if (field.problem === 'blank') blank ??= field;
    else return field.problem === 'not-a-number' && blank !== null ? blank : field;
  }
  return blank ?? numberField(sheet, row, column + 1);
}

/** 行次: the column above says so. */
function isLineNumber(sheet: Sheet, row: number, column: number): boolean {
  for (let above = row - 1; above >= 0; above -= 1) {
    const value = cellAt(sheet, above, column)?.value;
    if (typeof value === 'string') return /^行?\s*次$|^栏\s*次$/.test(value.trim());
  }
  return false;
}

function unitOf(sheet: Sheet): '元' | '万元' {
  for (const [key, { value }] of sheet.cells) {
    if (positionOfKey(key).row > 8 || typeof value !== 'string') continue;
    if (/单位[:：]\s*(?:人民币)?万元/.test(value)) return '万元';
  }
  return '元';
}

function isAccounts(sheet: Sheet): boolean {
  if (IS_ACCOUNTS.test(sheet.name)) return true;
  for (let row = 0; row < Math.min(sheet.rowCount, 4); row += 1) {
    for (let column = 0; column < Math.min(sheet.columnCount, WIDTH); column += 1) {
      const value = cellAt(sheet, row, column)?.value;
      if (typeof value === 'string' && /决算.{0,12}表/.test(value)) return true;
    }
  }
  return false;
}

function readSheet(sheet: Sheet): FinalAccounts | null {
  const unit = unitOf(sheet);
  const items: Partial<Record<AccountsKey, NumberField>> = {};
  const keys = [...sheet.cells.keys()].sort((a, b) => a - b);
  for (const position of keys) {
    const value = sheet.cells.get(position)!.value;
    if (typeof value !== 'string' || value.length > 40) continue;
    const found = LABELS.find(([key, pattern]) => items[key] === undefined && pattern.test(labelOf(value)));
    if (found === undefined) continue;
    const { row, column } = positionOfKey(position);
    const field = amountBeside(sheet, row, column);
    const isMoney = found[0] === 'reception' || found[0] === 'spending';
    const inYuan = /\(元\)/.test(labelOf(value)) || (unit === '元' && !/\(万元\)/.test(labelOf(value)));
    items[found[0]] = isMoney && inYuan && field.number !== null ? inWan(field) : field;
  }
  return Object.keys(items).length === 0 ? null : { sheet: sheet.name, items };
}

function inWan(field: NumberField): NumberField {
  return { ...field, number: plain(big(field.number!).div(10_000)) };
}

/** Sheets that call themselves 决算 and hold no form; the first that knows an item answers for it. */
export function readFinalAccounts(grid: Grid, forms: readonly Form[]): FinalAccounts[] {
  const taken = new Set(forms.map(({ sheet }) => sheet));
  return grid.sheets
    .filter((sheet) => !taken.has(sheet.name) && isAccounts(sheet))
    .flatMap((sheet) => readSheet(sheet) ?? []);
}
