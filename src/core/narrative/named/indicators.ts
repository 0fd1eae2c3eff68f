/**
 * Every indicator as named facts (`ind.*`), and the lists `indicatorGroups` (by 二级指标, in the order of the form),
 * `outputGroups` and `benefitGroups` (the two halves of it), and `satisfaction`.
 */
import type { AssessedForm } from '../../facts/facts';
import type { Indicator } from '../../forms/form';
import { big, fixed, fullAddress, plain } from '../../grid';
import type { ScoredIndicator } from '../../scoring/scored';
import { canonicalUnit, inheritedUnit, polarityOf, type Value } from '../../values';
import { itemsOf, NameTable, numberIn, type ListItem, type Names } from '../facts-by-name';
import { bareQuantity, isRate, percentOf, sayActual, sayLimit, sayNumber, sayRaw, sayTarget } from '../say-value';
import { flatten, splitReason } from '../reasons';
import { BARE_RESULTS, BENEFITS, INDICATOR_SUFFIX, SATISFACTION, SITUATION, UNIT_BRACKET } from '../words';

export interface NamedIndicator {
  readonly row: Indicator;
  readonly scored: ScoredIndicator;
  readonly names: Names;
  /** 得分 below 分值, as entered. */
  readonly lost: boolean;
}

export function nameIndicators(assessed: AssessedForm | null): NamedIndicator[] {
  if (assessed === null) return [];
  const { form, scored } = assessed;
  return scored.indicators.flatMap((one) => {
    const row = form.indicators[one.index];
    return row === undefined ? [] : [nameIndicator(form, row, one)];
  });
}

/** Groups of rows with the same 二级指标 (一级 where a form has no second level); satisfaction apart. */
export function indicatorLists(indicators: readonly NamedIndicator[]): {
  groups: ListItem[];
  outputs: ListItem[];
  benefits: ListItem[];
  satisfaction: ListItem[];
} {
  const groups = new Map<string, NamedIndicator[]>();
  const satisfaction: NamedIndicator[] = [];
  for (const one of indicators) {
    if (isSatisfaction(one.row)) {
      satisfaction.push(one);
      continue;
    }
    const label = one.row.level2.trim() === '' ? one.row.level1 : one.row.level2;
    const members = groups.get(label);
    if (members === undefined) groups.set(label, [one]);
    else members.push(one);
  }
  const entries = [...groups].map(([label, members]) => ({
    word: label,
    // Whatever is no benefit is something done: forms without levels have only such rows.
    benefit: members.some(({ row }) => BENEFITS.test(row.level1)),
    names: new NameTable().set('group.label', groupLabel(label), []).flag('group.named', groupLabel(label) !== '')
      .names,
    items: asItems(members),
  }));
  const groupsOf = (benefit: boolean) => itemsOf(entries.filter((entry) => entry.benefit === benefit));
  return {
    groups: itemsOf(entries),
    outputs: groupsOf(false),
    benefits: groupsOf(true),
    satisfaction: asItems(satisfaction),
  };
}

function groupLabel(label: string): string {
  return flatten(label).replace(INDICATOR_SUFFIX, '');
}

export function asItems(indicators: readonly NamedIndicator[]): ListItem[] {
  return itemsOf(indicators.map(({ row, names }) => ({ word: row.level3, names })));
}

function isSatisfaction(row: Indicator): boolean {
  return SATISFACTION.test(row.level1) || (row.level1 === '' && SATISFACTION.test(row.level2));
}

function nameIndicator({ sheet, year }: AssessedForm['form'], row: Indicator, scored: ScoredIndicator): NamedIndicator {
  const table = new NameTable();
  const target = written(row.target?.value);
  const actual = written(row.actual?.value);
  const at = (cell: string | undefined) => (cell === undefined ? [] : [fullAddress(sheet, cell)]);
  const name = sayName(flatten(row.level3));
  table.set('ind.name', name, at(row.level3Cell)).flag('ind.situation', SITUATION.test(name));
  if (target !== null) {
    table.set('ind.target', sayTarget(target), at(row.target?.cell));
    table.set('ind.limit', sayLimit(target), at(row.target?.cell));
  }
  // Beside a target in words the actual is told in its own.
  const inWords = target?.kind === 'qualitative';
  if (actual !== null) {
    table.set(
      'ind.actual',
      inWords ? sayRaw(actual) : sayActual(actual, unitFor(target, actual)),
      at(row.actual?.cell),
    );
  }
  table.flag(`ind.${scored.outcome}`, true);
  table.flag('ind.doubtful', !inWords && [target, actual].some((value) => value?.certainty === 'doubtful'));
  nameKind(table, row, target, actual);
  if (target !== null && actual !== null) nameDifference(table, scored, target, actual);

  const { cause, measure } = splitReason(row.reason?.text ?? '', year);
  if (cause !== '') table.set('ind.cause', cause, at(row.reason?.cell));
  if (measure !== '') table.set('ind.measure', measure, at(row.reason?.cell));
  // The places a person is sent to are words of the sentence, not figures of the report: they have no sources.
  for (const [name, field] of [
    ['ind.reasonCell', row.reason],
    ['ind.actualCell', row.actual],
  ] as const) {
    if (field !== null) table.set(name, field.cell, []);
  }
  const score = numberIn(row.score);
  const weight = numberIn(row.weight);
  const lost = score !== null && weight !== null && big(score).lt(weight);
  return { row, scored, names: table.names, lost };
}

/** 在校学生数（人）: the unit in brackets is said behind the number. */
function sayName(name: string): string {
  const bracket = UNIT_BRACKET.exec(name);
  return bracket !== null && canonicalUnit(bracket[1]!) !== null ? name.slice(0, bracket.index) : name;
}

/** What a bare number beside this target counts, in the target's words; null where the number has a unit itself. */
function unitFor(target: Value | null, actual: Value): string | null {
  if (target?.kind !== 'quantity' || target.certainty === 'doubtful') return null;
  const inherited = inheritedUnit(target, actual);
  if (actual.unit === null) return inherited;
  return actual.flags.includes('unit-from-context') && inherited !== actual.unit ? inherited : null;
}

function nameKind(table: NameTable, row: Indicator, target: Value | null, actual: Value | null): void {
  const bothNumbers = target?.kind === 'quantity' && actual?.kind === 'quantity';
  const limited = target !== null && polarityOf(target, row.level3, row.level2) === 'inverse';
  table.flag('ind.limited', bothNumbers && limited).flag('ind.counted', bothNumbers && !limited);
  table.flag('ind.none', bothNumbers && [target, actual].every(({ number }) => number !== null && big(number).eq(0)));
  table.flag('ind.rate', bothNumbers && isRate(target) && isRate(actual));
  table
    .flag('ind.dated', target?.kind === 'date')
    .flag('ind.dates', target?.kind === 'date' && actual?.kind === 'date');
  table.flag('ind.changed', target?.kind === 'change' && actual?.kind === 'change');
  table.flag('ind.worded', actual !== null && target?.kind === 'qualitative');
  if (actual?.kind !== 'qualitative') return;
  table.flag('ind.worded', target === null || target.kind === 'qualitative');
  const text = actual.raw.replace(/\s+/g, '');
  for (const [band, pattern] of Object.entries(BARE_RESULTS)) table.flag(`ind.bare.${band}`, pattern.test(text));
}

/** Over- and under-fulfilment in the words of the unit; never from approximate or doubtful numbers. */
function nameDifference(table: NameTable, scored: ScoredIndicator, target: Value, actual: Value): void {
  const sources = table.names.get('ind.actual')!.sources.concat(table.names.get('ind.target')!.sources);
  if (target.kind === 'date' && target.date !== null && actual.date !== null) {
    table
      .flag('ind.early', actual.date < target.date)
      .flag('ind.late', actual.date > target.date && scored.outcome !== 'met');
    return;
  }
  const sure = ![target, actual].some((value) => value.approximate || value.certainty === 'doubtful');
  const [goal, done] = [scored.comparison?.targetNumber ?? null, scored.comparison?.actualNumber ?? null];
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || goal === null || done === null || !sure) return;
  const difference = big(done).minus(goal);
  table.flag('ind.above', difference.gt(0)).flag('ind.below', difference.lt(0)).flag('ind.equal', difference.eq(0));
  if (difference.eq(0)) return;
  if (isRate(target)) {
    table.set('ind.points', plain(difference.abs()), sources);
  } else if (target.unit !== null) {
    table.set('ind.difference', sayNumber(difference.abs(), target.unit, bareQuantity(target)), sources);
  }
  const completion = percentOf(done, goal);
  if (completion === null || isRate(target)) return;
  table.set('ind.completion', `${fixed(completion, 2)}%`, sources);
  if (difference.gt(0)) table.set('ind.over', `${fixed(completion.minus(100), 2)}%`, sources);
}

function written(value: Value | undefined): Value | null {
  return value === undefined || value.kind === 'blank' || value.raw === '' ? null : value;
}
