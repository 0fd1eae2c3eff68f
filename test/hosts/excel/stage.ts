/** A workbook in the simulated Excel with the host on it, and small means to disturb it. */
import type { CellContent, CellEdit, EditPlan, SheetCreation } from '../../../src/core/edits/plan';
import { emptyPlan } from '../../../src/core/edits/plan';
import { contentOf } from '../../../src/core/edits/content';
import {
  cellByAddress,
  findSheet,
  makeSheet,
  parseCell,
  type Cell,
  type Grid,
  type SheetOptions,
} from '../../../src/core/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Timer } from '../../../src/hosts/excel/requests';
import { HostTroubleError, type HostTrouble } from '../../../src/hosts/host';
import type { HostOptions, SimulatedExcel, SimulatedWorkbook } from '../../../src/simulator';
import { bootExcel, type ExcelEnvironment } from '../../support/office';

export interface Stage {
  readonly excel: ExcelHost;
  readonly host: SimulatedExcel;
  readonly workbook: SimulatedWorkbook;
  readonly environment: ExcelEnvironment;
}

const open: ExcelEnvironment[] = [];

/** Windows stay open until `strikeStages`, to be called after each test. */
export async function setStage(
  content: Grid | SimulatedWorkbook,
  options: HostOptions = {},
  timer?: Timer,
): Promise<Stage> {
  const environment = await bootExcel(content, options);
  open.push(environment);
  const { host, workbook, Excel: excel, Office: office } = environment;
  host.forgetLog();
  return { excel: new ExcelHost(excel, office, timer), host, workbook, environment };
}

export function strikeStages(): void {
  for (const environment of open.splice(0)) environment.close();
}

export function sheet(name: string, cells: Readonly<Record<string, Partial<Cell>>>, options: SheetOptions = {}) {
  const filled = Object.entries(cells).map(
    ([address, cell]) =>
      [parseCell(address)!, { value: null, formula: null, numberFormat: 'General', text: '', ...cell }] as const,
  );
  return makeSheet(name, filled, options);
}

export function gridOf(...sheets: Grid['sheets']): Grid {
  return { name: '自评表.xlsx', sheets, date1904: false };
}

/** Without the displayed texts, which only a spreadsheet knows. */
export function withoutTexts(grid: Grid): Grid {
  const sheets = grid.sheets.map((one) => ({
    ...one,
    cells: new Map([...one.cells].sort(([a], [b]) => a - b).map(([key, cell]) => [key, { ...cell, text: '' }])),
  }));
  return { ...grid, sheets };
}

export function constant(value: CellContent['value'], numberFormat: string | null = null): CellContent {
  return { value, formula: null, numberFormat };
}

/** A plan for `grid` from `表!A1` → content. */
export function planFor(
  grid: Grid,
  changes: Readonly<Record<string, CellContent>>,
  more: Partial<EditPlan> = {},
): EditPlan {
  const edits = Object.entries(changes).map(([address, after]): CellEdit => {
    const [name, cell] = address.split('!') as [string, string];
    const found = findSheet(grid, name);
    const before = contentOf(found === undefined ? undefined : cellByAddress(found, cell));
    return { sheet: name, cell, label: address, owner: 'computed', before, after };
  });
  return { ...emptyPlan('fill'), edits, ...more };
}

export const REPORT: SheetCreation = {
  name: '自评报告',
  rows: [
    { style: 'title', cells: ['自评报告', null], height: 28 },
    { style: 'heading', cells: ['一、基本情况', '草稿'], height: null },
    { style: 'text', cells: ['=不是公式', 7.5], height: 60 },
    { style: 'text', cells: ['12', ''], height: null },
  ],
  columnWidths: [80, 12],
  wrapColumns: [0],
};

/** Does `deed` just before the n-th working request (from 1) from now on reaches Excel. */
export function beforeRequest(host: SimulatedExcel, n: number, deed: () => void): void {
  host.beforeRequest(n, deed);
}

export async function troubleOfCall(call: Promise<unknown>): Promise<HostTrouble> {
  try {
    await call;
  } catch (error) {
    if (error instanceof HostTroubleError) return error.trouble;
    throw error;
  }
  throw new Error('no trouble at all');
}
