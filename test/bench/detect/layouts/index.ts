import { departmentLayout, wholeLayout } from './department';
import { withReport } from './beside';
import type { Layout } from './layout';
import { anhui, national, shared } from './national';
import { sichuan, tianjin, yunnan } from './own-columns';

/** Clean workbooks to inject errors into. */
export const LAYOUTS: readonly Layout[] = [
  departmentLayout('department', 'own'),
  national,
  anhui,
  shared,
  sichuan,
  yunnan,
  tianjin,
];

/** The same department workbook, written by LibreOffice. */
export const FOREIGN_LAYOUT: Layout = departmentLayout('department-libreoffice', 'libreoffice');

/** For what must agree with the report, the final accounts and project forms; any other error shows there as well. */
export const WHOLE_LAYOUTS: readonly Layout[] = [
  wholeLayout('department-whole', 'own'),
  ...[national, anhui, sichuan, yunnan].map(withReport),
];

/** The whole department workbook, written by LibreOffice. */
export const FOREIGN_WHOLE: Layout = wholeLayout('department-whole-libreoffice', 'libreoffice');
