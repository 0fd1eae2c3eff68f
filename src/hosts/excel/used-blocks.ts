/** Reading the used blocks of sheets: all in one request, and in smaller ones only where Excel refuses that. */
import { formatBox, type Box } from '../../core/grid';
import { HostTroubleError } from '../host';
import type { ExcelContext } from './requests';
import type { SheetInfo } from './sheets';
import type { ReadBlock } from './to-cell';
import { isMissing, isOneSheetsFault, isTooLarge } from './trouble';

/** What of the cells is read: `contents` is enough to see whether anything has changed. */
export type Reading = 'everything' | 'contents';

export interface UsedSheet {
  readonly sheet: SheetInfo;
  /** `gone`: deleted since it was listed; `cellless`: a chart or macro sheet. */
  readonly state: 'read' | 'gone' | 'cellless';
  readonly extent: Box | null;
  readonly blocks: readonly ReadBlock[];
  /** null: some are, some are not. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

interface Part {
  readonly id: string;
  readonly box: Box;
}

/** Four arrays of a cell rarely take 200 bytes together: so many stay below 4 of the web's 5 MB per answer. */
const CELLS_PER_REQUEST = 20_000;

const EXTENT = 'rowIndex, columnIndex, rowCount, columnCount, rowHidden, columnHidden';
const CONTENTS = 'values, formulas';
const ARRAYS: Readonly<Record<Reading, string>> = { contents: CONTENTS, everything: `${CONTENTS}, numberFormat, text` };

/** One request where all goes well. */
export async function readUsed(
  context: ExcelContext,
  sheets: readonly SheetInfo[],
  reading: Reading,
): Promise<UsedSheet[]> {
  if (sheets.length === 0) return [];
  try {
    const answers = sheets.map((sheet) => askForUsed(context, sheet, reading));
    await context.sync();
    const read = answers.map((answer) => answer());
    return read.every(isComplete) ? read : await readInBlocks(context, read, reading);
  } catch (error) {
    if (isTooLarge(error)) return readInBlocks(context, await readExtents(context, sheets), reading);
    if (!isOneSheetsFault(error)) throw error;
    if (sheets.length === 1) return [{ ...EMPTY, sheet: sheets[0]!, state: isMissing(error) ? 'gone' : 'cellless' }];
    const middle = Math.ceil(sheets.length / 2);
    const first = await readUsed(context, sheets.slice(0, middle), reading);
    return [...first, ...(await readUsed(context, sheets.slice(middle), reading))];
  }
}

const EMPTY = { state: 'read', extent: null, blocks: [], rowsHidden: false, columnsHidden: false } as const;

/** Adds one sheet's used block to the batch; call the result after the request was answered. */
export function askForUsed(context: ExcelContext, sheet: SheetInfo, wanted: Reading | 'extent'): () => UsedSheet {
  const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  load(used, wanted === 'extent' ? EXTENT : `${EXTENT}, ${ARRAYS[wanted]}`);
  return () => usedSheetOf(sheet, used, wanted);
}

function load(range: Excel.Range, properties: string): void {
  range.load(properties);
}

function usedSheetOf(sheet: SheetInfo, used: Excel.Range, wanted: Reading | 'extent'): UsedSheet {
  if (used.isNullObject) return { ...EMPTY, sheet };
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const block = wanted === 'extent' ? null : blockOf(used, { top, left }, wanted);
  return {
    sheet,
    state: 'read',
    extent: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    blocks: block === null ? [] : [block],
    rowsHidden: used.rowHidden,
    columnsHidden: used.columnHidden,
  };
}

/** null where Excel gave none. */
function blockOf(range: Excel.Range, at: { top: number; left: number }, reading: Reading): ReadBlock | null {
  const values = range.values as unknown[][] | null;
  const formulas = range.formulas as unknown[][] | null;
  const numberFormat = reading === 'contents' ? null : (range.numberFormat as unknown[][] | null);
  const text = reading === 'contents' ? null : (range.text as unknown[][] | null);
  if (values === null || formulas === null || (reading === 'everything' && numberFormat === null)) return null;
  return { ...at, values, formulas, numberFormat, text };
}

/** Whether the cells came with the extent: Excel gives null, without an error, for ranges that are too large. */
export function isComplete({ extent, blocks }: UsedSheet): boolean {
  return extent === null || blocks.length > 0;
}

async function readExtents(context: ExcelContext, sheets: readonly SheetInfo[]): Promise<UsedSheet[]> {
  const answers = sheets.map((sheet) => askForUsed(context, sheet, 'extent'));
  await context.sync();
  return answers.map((answer) => answer());
}

async function readInBlocks(
  context: ExcelContext,
  sheets: readonly UsedSheet[],
  reading: Reading,
): Promise<UsedSheet[]> {
  const parts = sheets.flatMap((used) => (isComplete(used) ? [] : [{ id: used.sheet.id, box: used.extent! }]));
  const blocks = await readParts(context, parts, reading);
  return sheets.map((used) => {
    const own = blocks.filter(({ id }) => id === used.sheet.id).map(({ block }) => block);
    return isComplete(used) ? used : { ...used, blocks: own };
  });
}

/** Halves what is too much for one answer until it fits. */
async function readParts(
  context: ExcelContext,
  parts: readonly Part[],
  reading: Reading,
): Promise<{ id: string; block: ReadBlock }[]> {
  if (parts.length === 0) return [];
  if (parts.reduce((sum, { box }) => sum + sizeOf(box), 0) <= CELLS_PER_REQUEST || isSingleCell(parts)) {
    const blocks = await readTogether(context, parts, reading);
    if (blocks !== null) return blocks;
    if (isSingleCell(parts)) throw new HostTroubleError({ kind: 'too-large' });
  }
  const [first, second] = halves(parts);
  return [...(await readParts(context, first, reading)), ...(await readParts(context, second, reading))];
}

async function readTogether(context: ExcelContext, parts: readonly Part[], reading: Reading) {
  const ranges = parts.map(({ id, box }) => {
    const range = context.workbook.worksheets.getItem(id).getRange(formatBox(box));
    load(range, ARRAYS[reading]);
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  const blocks = parts.map(({ id, box }, index) => ({ id, block: blockOf(ranges[index]!, box, reading) }));
  return blocks.every((one): one is { id: string; block: ReadBlock } => one.block !== null) ? blocks : null;
}

function halves(parts: readonly Part[]): [Part[], Part[]] {
  if (parts.length > 1) {
    const middle = Math.ceil(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const { id, box } = parts[0]!;
  const row = Math.floor((box.top + box.bottom) / 2);
  const column = Math.floor((box.left + box.right) / 2);
  return box.top < box.bottom
    ? [[{ id, box: { ...box, bottom: row } }], [{ id, box: { ...box, top: row + 1 } }]]
    : [[{ id, box: { ...box, right: column } }], [{ id, box: { ...box, left: column + 1 } }]];
}

function sizeOf(box: Box): number {
  return (box.bottom - box.top + 1) * (box.right - box.left + 1);
}

function isSingleCell(parts: readonly Part[]): boolean {
  return parts.length === 1 && sizeOf(parts[0]!.box) === 1;
}
