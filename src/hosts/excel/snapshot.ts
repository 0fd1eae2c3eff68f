/**
 * Reading the workbook: two requests whatever the number of sheets (one where they are those of the last reading), and
 * none that writes, selects, asks for merges
 * or registers anything: those clear the person's undo stack or need the right window in front.
 */
import { findSheet, type Grid, type Sheet } from '../../core/grid';
import type { Features } from './capabilities';
import { readHiddenLines } from './hidden-lines';
import type { ExcelContext } from './requests';
import { sameValue } from './compare';
import { askForSheets, sheetByName, type SheetInfo } from './sheets';
import { toSheet } from './to-cell';
import { isOneSheetsFault, isTooLarge } from './trouble';
import { askForUsed, isComplete, readUsed, type UsedSheet } from './used-blocks';

/** What a host remembers of its last reading, to ask for the same again in one request. */
export interface Memory {
  readonly sheets: readonly SheetInfo[];
  /** Ids of sheets without cells (chart sheets): asking them again would spoil the batch. */
  readonly cellless: ReadonlySet<string>;
  /** All cells came in one answer: asking for them all at once is worth a try. */
  readonly inOne: boolean;
}

export const NO_MEMORY: Memory = { sheets: [], cellless: new Set(), inOne: false };

/** `fallbackName` names the workbook where this Excel does not tell. */
export async function readWorkbook(
  context: ExcelContext,
  features: Features,
  memory: Memory,
  fallbackName: string,
): Promise<{ grid: Grid; memory: Memory }> {
  const { all, used } = (await readKnown(context, features, memory)) ?? (await readAnew(context, features, memory));
  const hidden = await readHiddenLines(context, used);
  const gone = idsIn(used, 'gone');
  const sheets = all.filter(({ id }) => !gone.has(id));
  const cellless = new Set([...memory.cellless, ...idsIn(used, 'cellless')]);
  const grid: Grid = {
    name: features.workbookName ? context.workbook.name : fallbackName,
    sheets: sheets.map((info) => toSheet(info, blocksOf(used, info), hidden.get(info.id) ?? { rows: [], columns: [] })),
    // Office.js does not tell the date system; workbooks counted from 1904 are those of very old Macs.
    date1904: false,
  };
  const inOne = used.every(({ blocks }) => blocks.length < 2);
  return { grid, memory: { sheets, cellless, inOne } };
}

interface Reading {
  readonly all: readonly SheetInfo[];
  readonly used: readonly UsedSheet[];
}

/** Adds the list of sheets and the workbook's name, where this Excel has one, to the batch. */
function askForBook({ workbook }: ExcelContext, features: Features): () => SheetInfo[] {
  if (features.workbookName) workbook.load('name');
  return askForSheets(workbook);
}

async function readAnew(context: ExcelContext, features: Features, { cellless }: Memory): Promise<Reading> {
  const listed = askForBook(context, features);
  await context.sync();
  const all = listed();
  const asked = all.filter(({ id }) => !cellless.has(id));
  return { all, used: await readUsed(context, asked, 'everything') };
}

/** One request for the list and the cells of the sheets known from before; null where they are others now. */
async function readKnown(context: ExcelContext, features: Features, memory: Memory): Promise<Reading | null> {
  const { sheets, cellless, inOne } = memory;
  if (!inOne) return null;
  const listed = askForBook(context, features);
  const answers = sheets.filter(({ id }) => !cellless.has(id)).map((sheet) => askForUsed(context, sheet, 'everything'));
  try {
    await context.sync();
  } catch (error) {
    if (isOneSheetsFault(error) || isTooLarge(error)) return null;
    throw error;
  }
  const all = listed();
  const used = answers.map((answer) => answer());
  const same = all.length === sheets.length && all.every(({ id }) => sheets.some((sheet) => sheet.id === id));
  if (!same || !used.every(isComplete)) return null;
  return { all, used: used.map((one) => ({ ...one, sheet: all.find(({ id }) => id === one.sheet.id)! })) };
}

/**
 * Whether sheets (names and number), values and formulas still are those of `grid`, which need not be a snapshot:
 * what became of one by our own writing is as good. One request; number formats, looks and the order of sheets do
 * not count.
 */
export async function isStill(context: ExcelContext, grid: Grid, memory: Memory): Promise<boolean> {
  // A sheet that was not there at the last reading is asked for by its name, which Excel takes as well as an id.
  const expected = grid.sheets.map(
    ({ name, visibility }) => sheetByName(memory.sheets, name) ?? { id: name, name, visibility },
  );
  const asked = expected.filter(({ id }) => !memory.cellless.has(id));
  const read = await compareAgain(context, asked);
  if (read === null) return false;
  const { now, used } = read;
  const sameSheets =
    now.length === expected.length && expected.every((one) => now.some((other) => isSameSheet(one, other)));
  return sameSheets && used.every((one) => one.state === 'read' && sameCells(one, findSheet(grid, one.sheet.name)!));
}

/** null when a sheet is gone. More than one request only where the answer is too large for one. */
async function compareAgain(context: ExcelContext, asked: readonly SheetInfo[]) {
  const listed = askForSheets(context.workbook);
  const answers = asked.map((sheet) => askForUsed(context, sheet, 'contents'));
  try {
    await context.sync();
    const used = answers.map((answer) => answer());
    if (used.every(isComplete)) return { now: listed(), used };
  } catch (error) {
    if (isOneSheetsFault(error)) return null;
    if (!isTooLarge(error)) throw error;
  }
  const listedAgain = askForSheets(context.workbook);
  await context.sync();
  return { now: listedAgain(), used: await readUsed(context, asked, 'contents') };
}

function idsIn(used: readonly UsedSheet[], state: UsedSheet['state']): Set<string> {
  return new Set(used.filter((one) => one.state === state).map(({ sheet }) => sheet.id));
}

function blocksOf(used: readonly UsedSheet[], info: SheetInfo): UsedSheet['blocks'] {
  return used.find(({ sheet }) => sheet.id === info.id)?.blocks ?? [];
}

function isSameSheet(expected: SheetInfo, found: SheetInfo): boolean {
  return found.name === expected.name && [found.id, found.name].includes(expected.id);
}

function sameCells(used: UsedSheet, before: Sheet): boolean {
  const now = toSheet(used.sheet, used.blocks, { rows: [], columns: [] });
  if (now.cells.size !== before.cells.size) return false;
  return [...now.cells].every(([key, cell]) => {
    const other = before.cells.get(key);
    return other !== undefined && other.formula === cell.formula && sameValue(other.value, cell.value);
  });
}
