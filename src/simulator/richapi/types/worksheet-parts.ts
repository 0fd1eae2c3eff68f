/** What hangs on a worksheet: its protection (read only: the add-in never unprotects), filter and page. */
import { wordArgument } from '../arguments';
import { accessDenied } from '../errors';
import type { ObjectOf, TypeTable } from '../objects';

export const worksheetProtectionTable: TypeTable<ObjectOf<'WorksheetProtection'>> = {
  scalars: { Protected: { get: ({ sheet }) => sheet.isProtected } },
};

export const autoFilterTable: TypeTable<ObjectOf<'AutoFilter'>> = {
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.autoFilter },
    IsDataFiltered: { get: ({ sheet }) => sheet.dataFiltered },
  },
};

export const pageLayoutTable: TypeTable<ObjectOf<'PageLayout'>> = {
  scalars: {
    Orientation: {
      get: ({ sheet }) => sheet.orientation,
      set: ({ sheet }, value, { workbook }) => {
        if (sheet.isProtected) throw accessDenied('PageLayout.orientation');
        sheet.orientation = wordArgument(value, ['Portrait', 'Landscape'] as const, 'PageLayout.orientation');
        workbook.changed('format');
      },
    },
  },
};
