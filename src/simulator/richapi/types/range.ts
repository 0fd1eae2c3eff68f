import { MAX_COLUMNS, MAX_ROWS, quoteSheetName, type Box } from '../../../core/grid';
import { cellsOf, columnsOf, formatRangeAddress, isInSheet, isUnbounded, rowsOf } from '../../boxes';
import { EMPTY_CELL } from '../../sheet';
import { numberArgument, wordArgument } from '../arguments';
import { accessDenied, invalidArgument, invalidOperation, notSimulated } from '../errors';
import {
  asks,
  asksAndClears,
  changes,
  NULL_OBJECT,
  type HostObject,
  type ObjectOf,
  type Session,
  type TypeTable,
} from '../objects';
import {
  readCells,
  refuseLocked,
  valueType,
  wireFormula,
  wireValue,
  writeInput,
  writeNumberFormats,
} from './range-cells';
import { cellsHidden, columnsHidden, hideColumns, hideRows, rowsHidden } from './range-hiding';

type Range = ObjectOf<'Range'>;

const MOST_CELLS = 2 ** 31 - 1;
/** Excel gives no answer for more merged areas than this. */
const MOST_MERGES = 512;

export const rangeTable: TypeTable<Range> = {
  tracked: true,
  scalars: {
    Address: { get: ({ sheet, box }) => `${quoteSheetName(sheet.name)}!${formatRangeAddress(box)}` },
    RowIndex: { get: ({ box }) => box.top },
    ColumnIndex: { get: ({ box }) => box.left },
    RowCount: { get: ({ box }) => rowsOf(box) },
    ColumnCount: { get: ({ box }) => columnsOf(box) },
    CellCount: { get: ({ box }) => (cellsOf(box) > MOST_CELLS ? -1 : cellsOf(box)) },
    Values: {
      get: (range, session) => readCells(range, session, wireValue),
      set: (range, value, session) => writeInput(range, value, 'Range.values', session),
    },
    Formulas: {
      get: (range, session) => readCells(range, session, wireFormula),
      set: (range, value, session) => writeInput(range, value, 'Range.formulas', session),
    },
    Text: { get: (range, session) => readCells(range, session, (_, row, column, sheet) => sheet.text(row, column)) },
    NumberFormat: {
      get: (range, session) => readCells(range, session, (cell) => cell.numberFormat),
      set: writeNumberFormats,
    },
    ValueTypes: { get: (range, session) => readCells(range, session, valueType) },
    RowHidden: { get: rowsHidden, set: hideRows },
    ColumnHidden: { get: columnsHidden, set: hideColumns },
    Hidden: { get: cellsHidden },
  },
  navigation: {
    Format: ({ sheet, box }) => ({ type: 'RangeFormat', sheet, box }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', sheet }),
  },
  methods: {
    Select: asks(({ sheet, box }, _, { workbook }) => {
      if (sheet.visibility !== 'visible') throw invalidOperation('Range.select', 'the sheet is hidden');
      workbook.select(sheet, box);
      return null;
    }),
    // A cell may lie outside of the range as long as it is on the sheet.
    GetCell: asks(({ sheet, box }, args) => {
      const [row, column] = args.map((value) => numberArgument(value, 'Range.getCell'));
      const [top, left] = [box.top + row!, box.left + column!];
      return rangeOn(sheet, { top, left, bottom: top, right: left }, 'Range.getCell');
    }),
    GetRow: asks(({ sheet, box }, [row]) => {
      const top = box.top + numberArgument(row, 'Range.getRow');
      return rangeOn(sheet, { ...box, top, bottom: top }, 'Range.getRow');
    }),
    GetColumn: asks(({ sheet, box }, [column]) => {
      const left = box.left + numberArgument(column, 'Range.getColumn');
      return rangeOn(sheet, { ...box, left, right: left }, 'Range.getColumn');
    }),
    GetEntireRow: asks(({ sheet, box }) => ({
      type: 'Range',
      sheet,
      box: { ...box, left: 0, right: MAX_COLUMNS - 1 },
    })),
    GetEntireColumn: asks(({ sheet, box }) => ({
      type: 'Range',
      sheet,
      box: { ...box, top: 0, bottom: MAX_ROWS - 1 },
    })),
    GetOffsetRange: asks(({ sheet, box }, args) => {
      const [rows, columns] = args.map((value) => numberArgument(value, 'Range.getOffsetRange'));
      const moved = {
        top: box.top + rows!,
        bottom: box.bottom + rows!,
        left: box.left + columns!,
        right: box.right + columns!,
      };
      return rangeOn(sheet, moved, 'Range.getOffsetRange');
    }),
    Clear: changes((range, [applyTo], session) => {
      clear(range, applyTo, session);
      return null;
    }),
    // Changes nothing, yet takes the person's undo steps away on the desktop.
    GetMergedAreasOrNullObject: asksAndClears(({ sheet, box }) => {
      const boxes = sheet.mergesIn(box);
      if (boxes.length > MOST_MERGES) throw notSimulated('Range.getMergedAreasOrNullObject of so many areas');
      return boxes.length === 0 ? NULL_OBJECT : { type: 'RangeAreas', sheet, boxes };
    }),
  },
};

function rangeOn(sheet: Range['sheet'], box: Box, location: string): HostObject {
  if (!isInSheet(box)) throw invalidArgument(location, 'outside of the sheet');
  return { type: 'Range', sheet, box };
}

function clear(range: Range, applyTo: unknown, { workbook }: Session): void {
  const { sheet, box } = range;
  const location = 'Range.clear';
  const what = wordArgument(applyTo ?? 'All', ['All', 'Contents', 'Formats'] as const, location);
  if (isUnbounded(box) && sheet.isProtected) throw accessDenied(location);
  refuseLocked(range, location);
  if (what !== 'Contents' && sheet.isProtected) throw accessDenied(location);
  for (const [row, column, cell] of sheet.touched(box)) {
    const content = what === 'Formats' ? cell : { ...cell, value: null, formula: null, text: null };
    const { numberFormat, look, locked } = EMPTY_CELL;
    sheet.put(row, column, what === 'Contents' ? content : { ...content, numberFormat, look, locked, text: null });
  }
  workbook.changed('cells');
}
