/** Deadlines. On or before is on time; late has no national rule, so a person decides (spec §2.4). */
import { big } from '../grid';
import { judgement, NO_NUMBERS, type Comparison } from './comparison';
import { readDate } from './dates';
import { EMPTY_CONTEXT, hasFlag } from './make';
import type { Value } from './value';

/** An actual known only to the month is on time if its month is not behind the deadline's. */
function onTime(target: Value, actual: Value): boolean {
  const [deadline, day] = [target.date!, actual.date!];
  if (target.comparator === '>=' || target.comparator === '>') return day >= deadline;
  if (hasFlag(actual, 'month-precision')) return day.slice(0, 7) <= deadline.slice(0, 7);
  return target.comparator === '<' ? day < deadline : day <= deadline;
}

const ON_TIME: Comparison = { ...NO_NUMBERS, outcome: 'met', reason: 'on-time' };
const DECLARED: Comparison = { ...NO_NUMBERS, outcome: 'met', reason: 'declared-done' };

/** 2021.12 is a month beside a date, whatever the indicator is called. */
const DOTTED_MONTH = /^((?:19|20)\d\d)\.(0?[1-9]|1[0-2])$/;

function monthOf({ unit, raw }: Value): Value | null {
  const found = unit === null ? DOTTED_MONTH.exec(raw) : null;
  const text = found === null ? '' : `${found[1]!}年${found[2]!}月`;
  return found === null ? null : readDate({ text, raw, context: { ...EMPTY_CONTEXT, role: 'actual' } });
}

export function compareDate(target: Value, actual: Value): Comparison {
  switch (actual.kind) {
    case 'date':
      if (target.date === null || actual.date === null) return judgement('date-without-day', null);
      return onTime(target, actual) ? ON_TIME : judgement('late', 'partly');
    case 'quantity': {
      const month = monthOf(actual);
      if (month !== null) return compareDate(target, month);
      const rate = actual.unit === '%' || (actual.unit === null && hasFlag(actual, 'percent-from-fraction'));
      if (!rate && !(actual.unit === null && actual.number === '100')) return judgement('other-kind', null);
      return big(actual.number!).gte(100)
        ? DECLARED
        : judgement('other-kind', 'partly', { actualNumber: actual.number, unit: actual.unit });
    }
    case 'qualitative':
    case 'ordinal':
      return actual.band === 'achieved' ? DECLARED : judgement('other-kind', actual.band);
    default:
      return judgement('other-kind', null);
  }
}
