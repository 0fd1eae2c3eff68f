import { compareValues, parseText, polarityOf, type Comparison, type Value } from '../../../src/core/values';
import { NAMES } from './published-names.data';
import { PAIRS } from './published-pairs.data';
import { TIMES } from './published-times.data';
import { PUBLISHED } from './published.data';

function filled(...words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null && word !== '').join(' ');
}

/** A reading in one line: kind, band, comparator, number, unit, day, rank, parts, and whether it is in doubt. */
function said(value: Value): string {
  const { kind, band, comparator, number, upper, unit, date, rank, parts } = value;
  const size = number === null ? '' : filled(comparator, number, upper === null ? '' : `to ${upper}`, unit ?? 'bare');
  const doubt = value.certainty === 'doubtful' ? 'doubtful' : '';
  return filled(
    kind,
    band,
    size,
    date === null ? '' : filled(comparator, date),
    rank === null ? '' : filled(comparator, `#${rank}`),
    (parts ?? []).map((part) => `${part.comparator ?? ''}${part.number ?? ''}${part.unit ?? ''}`).join(' + '),
    value.endValue === null ? '' : `until ${value.endValue}`,
    value.approximate ? 'about' : '',
    doubt,
  );
}

function outcomeOf({ outcome, reason, ratio }: Comparison): string {
  return filled(outcome, reason, ratio === null ? '' : String(Number(Number(ratio).toFixed(4))));
}

describe('published values', () => {
  it.each(PUBLISHED)('%s %j reads %s', (text, around, expected) => {
    expect(said(parseText(text, { year: 2021, ...around }))).toBe(expected);
  });

  const pairs = [...PAIRS, ...TIMES, ...NAMES].map((row) => [row[0], row[1], row[3] ?? '', row] as const);
  it.each(pairs)(
    '%s against %s %s',
    (_target, _actual, _name, [target, actual, outcome, name = '', level2 = '', unit]) => {
      const around = { year: 2021, name, unitColumn: unit ?? '' };
      const goal = parseText(target, around);
      const done = parseText(actual, { ...around, role: 'actual' });
      expect(outcomeOf(compareValues(goal, done, polarityOf(goal, name, level2)))).toBe(outcome);
    },
  );
});
