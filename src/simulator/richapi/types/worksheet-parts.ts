/** What hangs on a worksheet: its protection (read only: the add-in never unprotects) and its filter. */
import type { ProtectionOptions } from '../../look';
import type { ObjectOf, TypeTable } from '../objects';

/** As Excel answers them: all are named. What the simulator does not do on any sheet is never allowed. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const satisfies Record<keyof ProtectionOptions, boolean> & Record<string, boolean | string>;

export const worksheetProtectionTable: TypeTable<ObjectOf<'WorksheetProtection'>> = {
  scalars: {
    Protected: { get: ({ sheet }) => sheet.isProtected },
    Options: { get: ({ sheet }) => (sheet.isProtected ? { ...NOTHING_ALLOWED, ...sheet.protectionOptions } : null) },
  },
};

export const workbookProtectionTable: TypeTable<ObjectOf<'WorkbookProtection'>> = {
  scalars: { Protected: { get: (_, { workbook }) => workbook.structureProtected } },
};

export const autoFilterTable: TypeTable<ObjectOf<'AutoFilter'>> = {
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.autoFilter },
    IsDataFiltered: { get: ({ sheet }) => sheet.dataFiltered },
  },
};
