import { type ObjectOf, type TypeTable } from '../objects';

export const workbookTable: TypeTable<ObjectOf<'Workbook'>> = {
  scalars: {
    Name: { get: (_, { workbook }) => workbook.name },
  },
  navigation: {
    Worksheets: () => ({ type: 'WorksheetCollection' }),
    Application: () => ({ type: 'Application' }),
    Protection: () => ({ type: 'WorkbookProtection' }),
  },
};
