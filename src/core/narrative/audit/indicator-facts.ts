/** Indicators by name: targets, actuals, what lies between them, and their scores. */
import type { AssessedForm } from '../../facts/facts';
import { NAME_ENDING } from '../../facts/words/report-sayings';
import type { Indicator, ValueField } from '../../forms/form';
import { big, fullAddress } from '../../grid';
import type { Value } from '../../values';
import { percentOf } from '../say-value';
import { aspectOf, cellFact, factOf, type Aspect, type AuditFact } from './fact';
import { INDICATOR_WORDS } from './labels';

export interface NamedIndicator {
  /** Without spaces and quotes. */
  readonly name: string;
  /** Without its ending a name may stand for a part only. */
  readonly inFull: boolean;
  readonly aspects: readonly Aspect[];
  /** Of them, what says the target. */
  readonly targets: readonly Aspect[];
}

const SHORTEST_NAME = 4;
const SHORTEST_FULL = 3;

function squeeze(text: string): string {
  return text
    .replace(/[\s\u3000“”"'《》]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')');
}

/** Every number a value holds: both ends of a range, where a change came from and went to, parts. */
function numbersOf(value: Value): { number: string; unit: string | null }[] {
  const own = [value.number, value.upper, value.endValue].filter((number) => number !== null);
  const { unit } = value;
  const base =
    value.endValue !== null && value.number !== null ? [big(value.endValue).minus(value.number).toFixed()] : [];
  const ends =
    unit === '百分点' && value.endValue !== null
      ? [value.endValue, ...base].map((number) => ({ number, unit: '%' }))
      : [];
  const parts = (value.parts ?? []).flatMap(numbersOf);
  return [...own.map((number) => ({ number, unit })), ...base.map((number) => ({ number, unit })), ...ends, ...parts];
}

function valueFacts(
  sheet: string,
  subject: string,
  field: 'target' | 'actual',
  source: ValueField | null,
): AuditFact[] {
  if (source === null) return [];
  const { value } = source;
  return numbersOf(value).map(({ number, unit }) =>
    factOf(subject, number, unit ?? '', [fullAddress(sheet, source.cell)], {
      field,
      exact: field === 'target' || value.approximate,
      unsigned: value.kind === 'change',
    }),
  );
}

/** One aspect for each unit: a number in another one is not meant. */
function byUnit(words: string, facts: readonly AuditFact[]): Aspect[] {
  const units = [...new Set(facts.map(({ unit }) => unit))];
  return units.flatMap((unit) =>
    aspectOf(
      words,
      facts.filter((fact) => fact.unit === unit),
    ),
  );
}

function between(subject: string, target: AuditFact[], actual: AuditFact[]): Aspect[] {
  const [goal] = target;
  const [done] = actual;
  if (goal === undefined || done === undefined || goal.unit !== done.unit) return [];
  const cells = [...done.cells, ...goal.cells];
  const [a, b] = [big(done.value).abs(), big(goal.value).abs()];
  const of = (value: typeof a, unit: string, derived: 'completion' | 'over' | 'gap') =>
    factOf(subject, value, unit, cells, { derived });
  const completion = percentOf(a, b);
  const isRate = goal.unit === '%';
  return [
    ...aspectOf(INDICATOR_WORDS.gap, [of(a.minus(b).abs(), isRate ? '百分点' : goal.unit, 'gap')]),
    ...(completion === null
      ? []
      : [
          ...aspectOf(INDICATOR_WORDS.completion, [of(completion, '%', 'completion')]),
          ...(isRate ? [] : aspectOf(INDICATOR_WORDS.over, [of(completion.minus(100), '%', 'over')])),
          ...(isRate ? [] : aspectOf(INDICATOR_WORDS.under, [of(big(100).minus(completion), '%', 'over')])),
        ]),
  ];
}

function aspectsOf(sheet: string, row: Indicator): Aspect[] {
  const subject = row.level3.replace(/\s/g, '');
  const target = valueFacts(sheet, subject, 'target', row.target);
  const actual = valueFacts(sheet, subject, 'actual', row.actual);
  const score = cellFact(subject, 'score', sheet, row.score, '分');
  const weight = cellFact(subject, 'weight', sheet, row.weight, '分');
  const lost =
    score[0] === undefined || weight[0] === undefined
      ? []
      : [
          factOf(subject, big(weight[0].value).minus(score[0].value), '分', [...score[0].cells, ...weight[0].cells], {
            derived: 'deduction',
          }),
        ];
  return [
    ...byUnit(INDICATOR_WORDS.target, target),
    ...byUnit(INDICATOR_WORDS.actual, actual),
    ...between(subject, target, actual),
    ...aspectOf(INDICATOR_WORDS.score, score),
    ...aspectOf(INDICATOR_WORDS.weight, weight),
    ...aspectOf(INDICATOR_WORDS.deduction, lost),
  ];
}

/** Rows of the same name are no name of one thing: left out. */
export function namedIndicators(forms: readonly AssessedForm[]): NamedIndicator[] {
  const rows = forms.flatMap(({ form }) => form.indicators.map((row) => ({ sheet: form.sheet, row })));
  const counts = new Map<string, number>();
  const named = rows.flatMap(({ sheet, row }) => {
    const full = squeeze(row.level3);
    const stem = full.replace(NAME_ENDING, '');
    const names = [full, ...(stem === full || stem.length < SHORTEST_NAME ? [] : [stem])];
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    const aspects = aspectsOf(sheet, row);
    const targets = aspects.filter(({ facts }) => facts.every((fact) => fact.name.field === 'target'));
    return names
      .filter((name) => name.length >= SHORTEST_FULL)
      .map((name): NamedIndicator => ({ name, inFull: name === full, aspects, targets }));
  });
  return named.filter(({ name }) => counts.get(name) === 1);
}
