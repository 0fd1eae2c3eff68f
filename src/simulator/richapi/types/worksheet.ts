import { splitAddress, type SheetVisibility } from '../../../core/grid';
import { isInSheet, parseRangeAddress, WHOLE_SHEET } from '../../boxes';
import { isSheetName } from '../../sheet-names';
import { booleanArgument, colorArgument, numberArgument, textArgument, wordArgument } from '../arguments';
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from '../errors';
import {
  asks,
  changes,
  NULL_OBJECT,
  type HostObject,
  type ObjectOf,
  type Scalar,
  type Session,
  type TypeTable,
} from '../objects';

type Worksheet = ObjectOf<'Worksheet'>;

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const VISIBILITY_WORDS = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
/** Excel takes no longer address. */
const LONGEST_ADDRESS = 8192;
const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

const GRIDLINES: Scalar<Worksheet> = {
  get: ({ sheet }) => sheet.showGridlines,
  set: ({ sheet }, value, { workbook }) => {
    sheet.showGridlines = booleanArgument(value, 'Worksheet.showGridlines');
    workbook.changed('format');
  },
};

export const worksheetTable: TypeTable<Worksheet> = {
  id: ({ sheet }) => sheet.id,
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: rename },
    Position: { get: ({ sheet }, { workbook }) => workbook.sheets.indexOf(sheet), set: move },
    Visibility: { get: ({ sheet }) => VISIBILITY_WORDS[sheet.visibility], set: setVisibility },
    TabColor: {
      // A sheet out of sight answers null.
      get: ({ sheet }) => (sheet.visibility === 'visible' ? sheet.tabColor : null),
      set: ({ sheet }, value, { workbook }) => {
        sheet.tabColor = value === '' ? '' : colorArgument(value, 'Worksheet.tabColor');
        workbook.changed('sheets');
      },
    },
    ShowGridlines: GRIDLINES,
    // The client reads the one name and writes the other.
    Gridlines: GRIDLINES,
  },
  navigation: {
    Protection: ({ sheet }) => ({ type: 'WorksheetProtection', sheet }),
    AutoFilter: ({ sheet }) => ({ type: 'AutoFilter', sheet }),
    PageLayout: ({ sheet }) => ({ type: 'PageLayout', sheet }),
  },
  methods: {
    Activate: asks(({ sheet }, _, { workbook }) => {
      if (sheet.visibility !== 'visible') throw invalidOperation('Worksheet.activate', 'the sheet is hidden');
      workbook.activate(sheet);
      return null;
    }),
    Delete: changes(({ sheet }, _, session) => {
      remove(sheet, session);
      return null;
    }),
    GetRange: asks(({ sheet }, [address], session) => rangeAt(sheet, address, session)),
    GetRangeByIndexes: asks(({ sheet }, args) => {
      const location = 'Worksheet.getRangeByIndexes';
      const [top, left, rows, columns] = args.map((value) => numberArgument(value, location));
      const box = { top: top!, left: left!, bottom: top! + rows! - 1, right: left! + columns! - 1 };
      if (!isInSheet(box)) throw invalidArgument(location, 'outside of the sheet');
      return { type: 'Range', sheet, box };
    }),
    GetCell: asks(({ sheet }, args) => {
      const [row, column] = args.map((value) => numberArgument(value, 'Worksheet.getCell'));
      const box = { top: row!, left: column!, bottom: row!, right: column! };
      if (!isInSheet(box)) throw invalidArgument('Worksheet.getCell', 'outside of the sheet');
      return { type: 'Range', sheet, box };
    }),
    GetUsedRange: asks(({ sheet }, [valuesOnly]) => {
      // On a blank sheet the first cell, as documented; only a range's own getUsedRange throws.
      return { type: 'Range', sheet, box: sheet.usedBox(valuesOnly === true) ?? A1 };
    }),
    GetUsedRangeOrNullObject: asks(({ sheet }, [valuesOnly]) => {
      const box = sheet.usedBox(valuesOnly === true);
      return box === null ? NULL_OBJECT : { type: 'Range', sheet, box };
    }),
  },
};

/** Names of ranges are not simulated: an address that is none is refused. */
function rangeAt(sheet: Worksheet['sheet'], address: unknown, { workbook }: Session): HostObject {
  if (address === undefined || address === null || address === '') return { type: 'Range', sheet, box: WHOLE_SHEET };
  const text = textArgument(address, 'Worksheet.getRange');
  const { sheet: named, cell } = splitAddress(text);
  const box = text.length > LONGEST_ADDRESS ? null : parseRangeAddress(cell);
  const elsewhere = named !== null && workbook.findSheet(named) !== sheet;
  if (box === null || elsewhere) throw invalidArgument('Worksheet.getRange', `no address of this sheet: ${text}`);
  return { type: 'Range', sheet, box };
}

function rename({ sheet }: Worksheet, value: unknown, { workbook }: Session): void {
  const name = textArgument(value, 'Worksheet.name');
  if (workbook.structureProtected) throw accessDenied('Worksheet.name');
  if (!isSheetName(name)) throw invalidArgument('Worksheet.name', 'no name for a sheet');
  const other = workbook.sheets.find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== sheet) throw itemAlreadyExists('Worksheet.name');
  sheet.name = name;
  workbook.changed('sheets');
}

function move({ sheet }: Worksheet, value: unknown, { workbook }: Session): void {
  const position = numberArgument(value, 'Worksheet.position');
  if (workbook.structureProtected) throw accessDenied('Worksheet.position');
  const fits = Number.isInteger(position) && position >= 0 && position < workbook.sheets.length;
  if (!fits) throw invalidArgument('Worksheet.position', 'no such place');
  workbook.moveSheet(sheet, position);
}

function setVisibility({ sheet }: Worksheet, value: unknown, { workbook }: Session): void {
  const words = Object.keys(VISIBILITIES) as (keyof typeof VISIBILITIES)[];
  const visibility: SheetVisibility = VISIBILITIES[wordArgument(value, words, 'Worksheet.visibility')];
  if (workbook.structureProtected) throw accessDenied('Worksheet.visibility');
  if (visibility !== 'visible' && isLastVisible(sheet, workbook)) {
    throw invalidOperation('Worksheet.visibility', 'one sheet must stay visible');
  }
  sheet.visibility = visibility;
  workbook.changed('sheets');
}

function remove(sheet: Worksheet['sheet'], { workbook }: Session): void {
  const location = 'Worksheet.delete';
  if (workbook.structureProtected) throw accessDenied(location);
  if (sheet.visibility === 'veryHidden') throw invalidOperation(location, 'the sheet is very hidden');
  if (isLastVisible(sheet, workbook)) throw invalidOperation(location, 'one sheet must stay visible');
  workbook.removeSheet(sheet);
}

function isLastVisible(sheet: Worksheet['sheet'], workbook: Session['workbook']): boolean {
  return workbook.sheets.every((other) => other === sheet || other.visibility !== 'visible');
}
