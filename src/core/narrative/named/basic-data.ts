/** “三公”经费 and 公用经费 of 基础数据表: `three.*`, `running.*`. Amounts in 万元. */
import type { BasicDataForm, BasicDataKey } from '../../forms/form';
import { big, fixed, fullAddress, sum } from '../../grid';
import { numberIn, type NameTable } from '../facts-by-name';
import { percentOf } from '../say-value';

/** Parts of 三公 by their actual amounts (本年决算数). */
const PARTS: readonly (readonly [BasicDataKey, string])[] = [
  ['abroad', 'three.abroad'],
  ['vehicles', 'three.vehicles'],
  ['vehicle-purchase', 'three.vehiclePurchase'],
  ['vehicle-running', 'three.vehicleRunning'],
  ['reception', 'three.reception'],
];

/** Parts of 公用经费 by their actual amounts. */
const RUNNING: readonly (readonly [BasicDataKey, string])[] = [
  ['running-costs', 'running.total'],
  ['office', 'running.office'],
  ['utilities-travel', 'running.utilities'],
  ['meetings-training', 'running.meetings'],
];

export function nameBasicData(table: NameTable, form: BasicDataForm | null): void {
  if (form === null) return;
  const rowOf = (key: BasicDataKey) => form.rows.find((row) => row.key === key);
  for (const [key, name] of PARTS) table.amountOf(name, form.sheet, rowOf(key)?.actual);
  for (const [key, name] of RUNNING) table.amountOf(name, form.sheet, rowOf(key)?.actual);
  const running = RUNNING.slice(1).filter(([, name]) => table.names.has(`${name}.positive`));
  table.flag('running.parts', running.length > 0);
  const whole = numberIn(rowOf('running-costs')?.actual);
  const amounts = RUNNING.slice(1).map(([key]) => numberIn(rowOf(key)?.actual) ?? '0');
  // Parts that are more than the whole are not said to be of it.
  table.flag('running.fits', whole !== null && sum(amounts).lte(whole));
  const parts = ['three.abroad', 'three.vehicles', 'three.reception'];
  table.flag(
    'three.parts',
    parts.some((name) => table.names.has(`${name}.positive`)),
  );

  table.flag(
    'three.zeroParts',
    parts.some((name) => table.names.has(`${name}.zero`)),
  );

  const three = rowOf('three-public');
  if (three === undefined) return;
  table.amountOf('three.budget', form.sheet, three.budget);
  table.amountOf('three.actual', form.sheet, three.actual);
  table.amountOf('three.previous', form.sheet, three.previous);
  const actual = numberIn(three.actual);
  const previous = numberIn(three.previous);
  if (actual === null || previous === null) return;
  const sources = [three.actual!, three.previous!].map((field) => fullAddress(form.sheet, field.cell));
  const change = big(actual).minus(previous);
  table.amount('three.change', change.abs(), sources);
  table.flag('three.up', change.gt(0)).flag('three.down', change.lt(0)).flag('three.same', change.eq(0), sources);
  const percent = percentOf(change.abs(), previous);
  // Nothing grows by a percentage of nothing: without money last year only the amount is said.
  if (percent !== null) table.set('three.percent', `${fixed(percent, 2)}%`, sources);
}
