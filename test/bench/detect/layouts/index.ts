import { departmentLayout } from './department';
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
