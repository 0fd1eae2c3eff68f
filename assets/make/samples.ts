/** The workbooks under assets/samples: the sample first, then those to learn with. */
import { newWorkbook } from '../../src/hosts/file/write';
import { basicDataForm } from './basic-data-form';
import { departmentForm } from './department-form';
import type { Generated } from './generated';
import { lessons } from './lessons/lessons';
import { materialSheet } from './material-sheet';
import { BASIC_DATA } from './zhuzhou/basic-data';
import { MATERIALS } from './zhuzhou/materials';
import { SELF_ASSESSMENT } from './zhuzhou/self-assessment';

export function samples(): Generated[] {
  const sheets = [departmentForm(SELF_ASSESSMENT), basicDataForm(BASIC_DATA), materialSheet(MATERIALS)];
  return [{ path: 'assets/samples/zhuzhou-2021.xlsx', bytes: newWorkbook(sheets) }, ...lessons()];
}
