/** Staff and departments: `staff.authorised`, `staff.actual`, `staff.rate`, `departments.*`. */
import type { Material, Materials } from '../../facts/facts';
import type { BasicDataForm, NumberField } from '../../forms/form';
import { big, fixed, fullAddress } from '../../grid';
import { numberIn, type Fact, type NameTable } from '../facts-by-name';
import { percentOf } from '../say-value';
import { BRIGADE, NAME_SEPARATORS } from '../words';
import { flatten } from '../reasons';

/** 基础数据表 before 报告素材. The control rate is worked out only from two cells of the same table. */
export function nameStaff(table: NameTable, basicData: BasicDataForm | null, materials: Materials | null): void {
  const count = (name: string, field: NumberField | null | undefined, category: Material['category']) => {
    const fact = headcount(basicData, field) ?? supplied(materials, category);
    if (fact !== null) table.set(name, fact.text, fact.sources);
  };
  const heads = basicData?.headcount ?? null;
  count('staff.authorised', heads?.authorised, 'authorised');
  count('staff.actual', heads?.actual, 'staff');
  const [staff, posts] = [numberIn(heads?.actual), numberIn(heads?.authorised)];
  const rate = staff === null || posts === null ? null : percentOf(staff, posts);
  if (rate !== null) {
    const cells = [heads!.actual!, heads!.authorised!].map(({ cell }) => fullAddress(basicData!.sheet, cell));
    table.set('staff.rate', `${fixed(rate, 2)}%`, cells);
  }
  nameDepartments(table, materials);
}

function headcount(form: BasicDataForm | null, field: NumberField | null | undefined): Fact | null {
  const number = numberIn(field);
  if (form === null || number === null) return null;
  return { text: big(number).toFixed(), sources: [fullAddress(form.sheet, field!.cell)] };
}

/** The first whole number in the row of 报告素材: `50` or `50人`. */
function supplied(materials: Materials | null, category: Material['category']): Fact | null {
  if (materials === null) return null;
  for (const item of materials.items.filter((one) => one.category === category)) {
    const number = /\d+/.exec(item.text === '' ? item.heading : item.text)?.[0];
    if (number !== undefined) return { text: number, sources: [fullAddress(materials.sheet, item.cell)] };
  }
  return null;
}

function nameDepartments(table: NameTable, materials: Materials | null): void {
  const items = materials?.items.filter((item) => item.category === 'department') ?? [];
  const names = items.flatMap(departmentNames);
  if (materials === null || names.length === 0) return;
  const sources = items.map((item) => fullAddress(materials.sheet, item.cell));
  table
    .set('departments.count', String(names.length), sources)
    .set('departments.list', names.join('、'), sources)
    .flag(
      'departments.brigades',
      names.some((name) => BRIGADE.test(name)),
    )
    .flag('departments.one', names.length === 1);
}

/** A row holds several names, or one name with or without what that department does. */
function departmentNames(item: Material): string[] {
  const parts = item.text.split(NAME_SEPARATORS).map((name) => flatten(name).replace(/[。.]$/, ''));
  const names = parts.filter((name) => name !== '');
  const isList = names.length > 1 && !item.text.includes('。') && names.every((name) => name.length <= 15);
  if (item.heading === '' || isList) return names;
  return [item.heading];
}
