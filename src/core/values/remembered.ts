/**
 * Readings that were made before. What a cell says depends on its text and its surroundings, but seldom on the name of
 * the indicator, so that ≥90% is read once for a whole form; where the name had a say, once for each name.
 */
import { memory, type Memory } from '../grid/memo';
import { TEXT_LIMIT } from './symbols';
import type { Value, ValueContext, ValueInput } from './value';

type Read = (input: ValueInput, context: ValueContext) => Value;

const ASKS_NAME = 'asks-name';
type Readings = Memory<Value | typeof ASKS_NAME>;

/** Targets and actuals of the forms at hand, each with some thousand texts: some ten megabytes at the very most. */
const FRAMES = 4;
const READINGS = 8192;

/** The surroundings that all rows of a table share. */
type Frame = Pick<ValueContext, 'role' | 'header' | 'year' | 'date1904'>;

interface Framed {
  readonly frame: Frame;
  readonly readings: Readings;
}

function isSame(a: Frame, b: Frame): boolean {
  return a.header === b.header && a.year === b.year && a.date1904 === b.date1904;
}

/** Whatever else a reading can depend on, but the name. A bare text where nothing else stands around it. */
function keyOf({ value, numberFormat }: ValueInput, { unitColumn, comparatorColumn }: ValueContext): string {
  const isBare = typeof value === 'string' && unitColumn === '' && comparatorColumn === '';
  if (isBare && !BEGINS_OTHERWISE.test(value)) return value;
  const around = [unitColumn, comparatorColumn, typeof value, typeof value === 'string' ? '' : numberFormat];
  return JSON.stringify(around) + (typeof value === 'object' ? '' : String(value));
}

/** Keys of other cells begin with a bracket, keys with a name with a quote, and end it themselves. */
const BEGINS_OTHERWISE = /^["[]/;

function named(key: string, { name }: ValueContext): string {
  return JSON.stringify(name) + key;
}

/** The same as `read`, which must take the name from the context it is given, and nothing from anywhere else. */
export function remembering(read: Read): Read {
  const frames = memory<Readings>(FRAMES);
  const last: { target: Framed | null; actual: Framed | null } = { target: null, actual: null };
  const readingsIn = (context: ValueContext): Readings => {
    const before = last[context.role];
    if (before !== null && isSame(before.frame, context)) return before.readings;
    const { role, header, year, date1904 } = context;
    const key = JSON.stringify([role, header, year, date1904]);
    let readings = frames.get(key);
    if (readings === undefined) frames.set(key, (readings = memory(READINGS)));
    last[role] = { frame: { role, header, year, date1904 }, readings };
    return readings;
  };
  return (input, context) => {
    if (typeof input.value === 'string' && input.value.length > TEXT_LIMIT) return read(input, context);
    const readings = readingsIn(context);
    const key = keyOf(input, context);
    const found = readings.get(key);
    const known = found === ASKS_NAME ? readings.get(named(key, context)) : found;
    if (known !== undefined && known !== ASKS_NAME) return known;
    let asksName = false;
    const watched: ValueContext = {
      ...context,
      get name() {
        asksName = true;
        return context.name;
      },
    };
    const value = read(input, watched);
    if (asksName) readings.set(key, ASKS_NAME);
    readings.set(asksName ? named(key, context) : key, value);
    return value;
  };
}
