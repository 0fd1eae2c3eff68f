/** Reads the bytes of an .xlsx, .xlsm or old .xls file into a grid. */
import type { DenseWorkSheet, ParsingOptions, WorkBook } from '@e965/xlsx';
import { makeSheet, type Grid, type Sheet, type SheetOptions, type SheetVisibility } from '../../../core/grid';
import { inspectCompound } from './compound';
import { readWithLibrary } from './library';
import { gridCells } from './library-cells';
import { packageLook } from './look';
import { compoundLook } from './look-compound';
import type { LookBySheet } from './look-sheet';
import { numberFormats } from './number-formats';
import { openParts, type WorkbookParts } from './parts';
import { makePlainPackage, plainSheetName } from './plain-package';
import { MAX_CELLS, prepareSheet } from './sheet-xml';
import { sniff } from './sniff';
import { UnreadableWorkbookError } from './unreadable';

/** Formulas without a cached value come only as stubs. */
const PACKAGE_OPTIONS: ParsingOptions = { cellFormula: true, cellNF: true, sheetStubs: true };
/** Hidden rows and columns come only with the styles. */
const COMPOUND_OPTIONS: ParsingOptions = { cellFormula: true, cellNF: true, cellStyles: true };

/** Hidden ranges often run to the last row of the sheet; only those beside cells say anything. */
function sheetOf(
  name: string,
  sheet: DenseWorkSheet,
  formats: ReadonlyMap<string, string>,
  options: SheetOptions,
): Sheet {
  const whole = makeSheet(name, gridCells(sheet, formats), options);
  return {
    ...whole,
    hiddenRows: new Set([...whole.hiddenRows].filter((row) => row < whole.rowCount)),
    hiddenColumns: new Set([...whole.hiddenColumns].filter((column) => column < whole.columnCount)),
  };
}

function readPackage(parts: WorkbookParts, name: string): Grid {
  const sheets = parts.sheets.map((sheet) => prepareSheet(sheet.xml, sheet.name));
  if (sheets.reduce((sum, sheet) => sum + sheet.cells, 0) > MAX_CELLS) throw new UnreadableWorkbookError('too-large');
  const { sharedStrings, date1904 } = parts;
  const plain = makePlainPackage({ sheets, sharedStrings, formats: numberFormats(parts.styles), date1904 });
  const book = sheets.length === 0 ? null : readWithLibrary(plain.bytes, PACKAGE_OPTIONS);
  return {
    name,
    date1904,
    sheets: parts.sheets.map(({ name: sheetName, visibility }, index) => {
      const sheet = book?.Sheets[plainSheetName(index)] as DenseWorkSheet | undefined;
      // The library swallows what goes wrong inside a sheet and leaves the sheet out.
      if (sheet === undefined) throw new UnreadableWorkbookError('damaged', sheetName);
      const { hiddenRows, hiddenColumns } = sheets[index]!;
      return sheetOf(sheetName, sheet, plain.declaredFormats, { visibility, hiddenRows, hiddenColumns });
    }),
  };
}

const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];

function hiddenIndexes(list: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  return Object.entries(list ?? []).flatMap(([index, info]) => (info?.hidden === true ? [Number(index)] : []));
}

function openCompound(bytes: Uint8Array): WorkBook {
  inspectCompound(bytes);
  return readWithLibrary(bytes, COMPOUND_OPTIONS);
}

function readCompound(book: WorkBook, name: string): Grid {
  const sheets: Sheet[] = [];
  book.SheetNames.forEach((sheetName, index) => {
    const sheet = book.Sheets[sheetName] as DenseWorkSheet | undefined;
    if (sheet?.['!data'] === undefined) throw new UnreadableWorkbookError('damaged', sheetName);
    // Chart, macro and dialog sheets.
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return;
    const visibility = VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    const hiddenRows = hiddenIndexes(sheet['!rows'] as { hidden?: boolean }[] | undefined);
    const hiddenColumns = hiddenIndexes(sheet['!cols'] as { hidden?: boolean }[] | undefined);
    sheets.push(sheetOf(sheetName, sheet, new Map(), { visibility, hiddenRows, hiddenColumns }));
  });
  return { name, sheets, date1904: book.Workbook?.WBProps?.date1904 === true };
}

/**
 * Bytes of a workbook file → grid. `name` becomes the grid's name and decides nothing.
 * Values are as stored: numbers as doubles, dates as serial numbers, errors as CellError; a formula
 * whose result the file does not hold has value null. Throws UnreadableWorkbookError and nothing else.
 */
export function readWorkbook(bytes: Uint8Array, name: string): Grid {
  return sniff(bytes) === 'package' ? readPackage(openParts(bytes), name) : readCompound(openCompound(bytes), name);
}

/** The grid with how every worksheet looks, the bytes unpacked once. Throws as `readWorkbook` does. */
export function readWithLook(bytes: Uint8Array, name: string): { readonly grid: Grid; readonly looks: LookBySheet } {
  if (sniff(bytes) === 'package') {
    const parts = openParts(bytes);
    return { grid: readPackage(parts, name), looks: packageLook(parts) };
  }
  const book = openCompound(bytes);
  return { grid: readCompound(book, name), looks: compoundLook(book) };
}
