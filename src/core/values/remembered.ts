/**
 * Readings that were made before. What a cell says depends on its text and its surroundings, but seldom on the name of
 * the indicator, so that ≥90% is read once for a whole form; where the name had a say, once for each name.
 */
import { memory } from '../grid/memo';
import { TEXT_LIMIT } from './symbols';
import type { Value, ValueContext, ValueInput } from './value';

type Read = (input: ValueInput, context: ValueContext) => Value;

const ASKS_NAME = 'asks-name';
/** Targets and actuals of a long form; in two generations some ten megabytes at the very most. */
const READINGS = 16_384;

interface Frame {
  readonly context: ValueContext;
  readonly key: string;
}

/** The surroundings of the last target and the last actual: all rows of a table have the same. */
const last: { target: Frame | null; actual: Frame | null } = { target: null, actual: null };

/** Everything around a cell that a reading can depend on, but the name. */
function frameKey(context: ValueContext): string {
  const { role, unitColumn, comparatorColumn, header, year, date1904 } = context;
  const before = last[role];
  if (
    before !== null &&
    before.context.unitColumn === unitColumn &&
    before.context.comparatorColumn === comparatorColumn &&
    before.context.header === header &&
    before.context.year === year &&
    before.context.date1904 === date1904
  ) {
    return before.key;
  }
  const key = JSON.stringify([role, unitColumn, comparatorColumn, header, year, date1904]);
  last[role] = { context, key };
  return key;
}

/** No two cells share a key that could read differently: the frame ends with its bracket, the format with its quote. */
function keyOf({ value, numberFormat }: ValueInput, context: ValueContext): string {
  const kind = typeof value === 'string' ? '' : `${typeof value}${JSON.stringify(numberFormat)}`;
  return `${frameKey(context)}${kind};${typeof value === 'object' ? '' : String(value)}`;
}

/** The same as `read`, which must take the name from the context it is given, and nothing from anywhere else. */
export function remembering(read: Read): Read {
  const readings = memory<Value | typeof ASKS_NAME>(READINGS);
  return (input, context) => {
    if (typeof input.value === 'string' && input.value.length > TEXT_LIMIT) return read(input, context);
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

/** Begins with a quote where other keys begin with a bracket. */
function named(key: string, { name }: ValueContext): string {
  return JSON.stringify(name) + key;
}
