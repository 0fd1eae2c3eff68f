import { isSheetName } from '../../sheet-names';
import { textArgument } from '../arguments';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound, RichApiError } from '../errors';
import { asks, changes, NULL_OBJECT, type HostObject, type ObjectOf, type Session, type TypeTable } from '../objects';

export const worksheetCollectionTable: TypeTable<ObjectOf<'WorksheetCollection'>> = {
  scalars: {},
  items: (_, { workbook }) => workbook.sheets.map((sheet) => ({ type: 'Worksheet', sheet })),
  item: (_, [key], { workbook }) => {
    const sheet = workbook.findSheet(textArgument(key, 'WorksheetCollection.getItem'));
    if (sheet === undefined) throw itemNotFound('WorksheetCollection.getItem');
    return { type: 'Worksheet', sheet };
  },
  methods: {
    GetItemOrNullObject: asks((_, [key], { workbook }) => {
      const sheet = workbook.findSheet(textArgument(key, 'WorksheetCollection.getItemOrNullObject'));
      return sheet === undefined ? NULL_OBJECT : { type: 'Worksheet', sheet };
    }),
    GetActiveWorksheet: asks((_, __, { workbook }) => {
      const sheet = workbook.activeSheet;
      if (sheet.isChart)
        throw new RichApiError('GeneralException', 'WorksheetCollection.getActiveWorksheet', 'a chart');
      return { type: 'Worksheet', sheet };
    }),
    GetCount: asks((_, [visibleOnly], { workbook }) => {
      const counted = workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible');
      return counted.length;
    }),
    Add: changes((_, [name], session) => add(name, session)),
  },
};

function add(name: unknown, { workbook }: Session): HostObject {
  const location = 'WorksheetCollection.add';
  if (workbook.structureProtected) throw accessDenied(location);
  if (name === undefined || name === null || name === '') return { type: 'Worksheet', sheet: workbook.addSheet() };
  const wanted = textArgument(name, location);
  if (!isSheetName(wanted)) throw invalidArgument(location, 'no name for a sheet');
  if (workbook.findSheet(wanted) !== undefined) throw itemAlreadyExists(location);
  return { type: 'Worksheet', sheet: workbook.addSheet(wanted) };
}
