/** 楼堂馆所控制情况 of 基础数据表: approved and real area, budgeted and real investment of the year's finished projects. */
import { cellAt, findSheet, formatCell, parseCell, type Grid, type Sheet } from '../grid';
import { perObject } from '../grid/memo';
import { numberField, rateField } from '../forms/fields';
import type { BasicDataForm, NumberField } from '../forms/form';

export type BuildingSide = 'area' | 'investment';

/** One finished project; null: the form has no such column. */
export interface BuildingRow {
  readonly approved: NumberField | null;
  readonly actual: NumberField | null;
  /** 控制率 as it was typed, per cent. */
  readonly rate: NumberField | null;
}

export interface Buildings {
  readonly labelCell: string;
  readonly rows: readonly Readonly<Record<BuildingSide, BuildingRow>>[];
}

type Column = 'approvedArea' | 'area' | 'areaRate' | 'budget' | 'investment' | 'investmentRate';

const LABEL = /楼堂馆所/;
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['areaRate', /(?:规模|面积)控制率/],
  ['investmentRate', /(?:投资|概算)控制率/],
  ['approvedArea', /批复(?:规模|面积)|批准(?:规模|面积|建设面积)/],
  ['area', /实际(?:规模|面积|建设面积)/],
  ['budget', /(?:预算|概算|批复)投资/],
  ['investment', /实际投资/],
];
/** Text that ends the block. */
const END = /厉行节约|^说明|^填表人|^备注|^注/;
const HEIGHT = 8;
const WIDTH = 40;

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return typeof value === 'string' ? value.replace(/\s/g, '') : '';
}

function rowTexts(sheet: Sheet, row: number): string[] {
  return Array.from({ length: Math.min(sheet.columnCount, WIDTH) }, (_, column) => textAt(sheet, row, column));
}

/** null where the form has no such block. */
export function readBuildings(grid: Grid, form: BasicDataForm): Buildings | null {
  return buildingsIn(grid)(form);
}

/** Facts and several rules ask for them. */
const buildingsIn = perObject((grid: Grid) => perObject((form: BasicDataForm) => findBuildings(grid, form)));

function findBuildings(grid: Grid, form: BasicDataForm): Buildings | null {
  const sheet = findSheet(grid, form.sheet);
  if (sheet === undefined) return null;
  const from = form.rows.at(-1)?.row ?? (parseCell(form.titleCell)?.row ?? 0) + 1;
  for (let row = from; row < Math.min(sheet.rowCount, from + HEIGHT); row += 1) {
    const texts = rowTexts(sheet, row);
    const label = texts.findIndex((text) => LABEL.test(text) && text.length <= 30);
    if (label >= 0) return { labelCell: formatCell(row, label), rows: rowsBelow(sheet, row) };
    if (texts.some((text) => END.test(text))) return null;
  }
  return null;
}

/** The headers stand in the row of the label or the one below it. */
function rowsBelow(sheet: Sheet, labelRow: number): Buildings['rows'] {
  for (const row of [labelRow, labelRow + 1]) {
    const columns = new Map<Column, number>();
    for (const [column, text] of rowTexts(sheet, row).entries()) {
      const found = COLUMNS.find(([name, pattern]) => !columns.has(name) && pattern.test(text));
      if (found !== undefined) columns.set(found[0], column);
    }
    if (columns.size >= 2) return readRows(sheet, row + 1, columns);
  }
  return [];
}

function readRows(sheet: Sheet, from: number, columns: ReadonlyMap<Column, number>): Buildings['rows'] {
  const rows: Buildings['rows'][number][] = [];
  for (let row = from; row < Math.min(sheet.rowCount, from + HEIGHT); row += 1) {
    if (rowTexts(sheet, row).some((text) => END.test(text))) break;
    const field = (column: Column, read: typeof numberField) =>
      columns.has(column) ? read(sheet, row, columns.get(column)!) : null;
    rows.push({
      area: {
        approved: field('approvedArea', numberField),
        actual: field('area', numberField),
        rate: field('areaRate', rateField),
      },
      investment: {
        approved: field('budget', numberField),
        actual: field('investment', numberField),
        rate: field('investmentRate', rateField),
      },
    });
  }
  return rows;
}
