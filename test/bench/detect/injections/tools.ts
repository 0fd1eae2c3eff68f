/** What the generators share: edits by place, wrong numbers worked out from the layout's own table. */
import { contentOf } from '../clean';
import type { CellInjection, Injected } from '../edit-file';
import type { Injection } from '../injection';
import type { FormPlaces, FundPlace, Layout, LinePlace } from '../layouts/layout';
import { isNumberGoal, type Line, type NumberGoal } from '../layouts/lines';

export const round2 = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;

/** An edit on the sheet of the form. */
export function set(form: FormPlaces, cell: string, content: Injected): CellInjection {
  return { sheet: form.sheet, cell, content };
}

export const REASON = '部分任务因施工队伍进场较晚未能完成，下一步将提前落实队伍并按月督促。';

/** Builds the injections of one rule in one layout. */
export function injector(rule: string, layout: Layout) {
  return (
    place: string,
    cell: string,
    edit: readonly CellInjection[],
    companions: readonly string[] = [],
    more: Partial<Pick<Injection, 'report' | 'options'>> & { sheet?: string } = {},
  ): Injection => {
    const { sheet = layout.form.sheet, ...rest } = more;
    return { rule, layout: layout.name, place, edit, expect: { sheet, cell }, companions, ...rest };
  };
}

/** The total that goes with scores changed by `by`. */
export function sumBy(form: FormPlaces, by: number): CellInjection {
  return set(form, form.sum.score, round2(form.sum.points + by));
}

/** Rows with a weight and a score of their own. */
export function ownRows(form: FormPlaces): (LinePlace & { line: Line & { weight: number; score: number } })[] {
  return form.lines.filter((place, index): place is LinePlace & { line: Line & { weight: number; score: number } } => {
    const next = form.lines[index + 1];
    return place.line.weight !== null && place.line.score !== null && next?.line.weight !== null;
  });
}

type NumberRow = LinePlace & { line: Line & { weight: number; score: number; goal: NumberGoal } };

/** Rows with numbers as target and actual, met and fully scored. */
export function metNumberRows(form: FormPlaces): NumberRow[] {
  return ownRows(form).filter(
    (place): place is NumberRow => isNumberGoal(place.line.goal) && place.line.score === place.line.weight,
  );
}

/** Rows an honest office left unmet, with a reason. */
export function missedRows(form: FormPlaces): NumberRow[] {
  return ownRows(form).filter(
    (place): place is NumberRow => isNumberGoal(place.line.goal) && place.line.score < place.line.weight,
  );
}

/** The actual value that reaches `share` of the target, and the points it earns. */
export function unmet({ goal, weight }: NumberRow['line'], share: number): { actual: number; points: number } {
  const atMost = goal.how === 'atMost';
  const actual = round2(atMost ? goal.target / share : goal.target * share);
  return { actual, points: round2(weight * (atMost ? goal.target / actual : actual / goal.target)) };
}

export function setActual(form: FormPlaces, place: LinePlace, value: number | string): CellInjection {
  return set(form, place.actual, contentOf(form.actual(place.line, value)));
}

export function setTarget(form: FormPlaces, place: LinePlace, value: number): CellInjection {
  return set(form, place.target, contentOf(form.target(place.line, value)));
}

export function setRate(form: FormPlaces, place: FundPlace, points: number): CellInjection {
  return set(form, place.rate, contentOf(form.rate(points)));
}

export function setScore(form: FormPlaces, place: LinePlace, score: number): CellInjection[] {
  return [set(form, place.score, score), sumBy(form, score - (place.line.score ?? 0))];
}

export const rateOf = ({ amounts }: FundPlace): number => (amounts![2] / amounts![1]) * 100;

/** Sources that hold money. */
export function filledSources(form: FormPlaces): FundPlace[] {
  return form.sources.filter(({ amounts }) => amounts !== null && amounts.some((amount) => amount > 0));
}

export const AMOUNTS = ['initial', 'adjusted', 'executed'] as const;

/** The level-2 label each row stands under. */
export function level2Of(form: FormPlaces, place: LinePlace): string {
  const above = form.lines.slice(0, form.lines.indexOf(place) + 1);
  return above.findLast(({ line }) => line.level2 !== null)!.line.level2!;
}

/** A cost above its limit may be above the budget as well. */
export function besideCost(form: FormPlaces, place: LinePlace): string[] {
  return level2Of(form, place).includes('成本') ? ['Q21'] : [];
}

type Amounts = readonly [initial: number, adjusted: number, executed: number];

/** Two sources with money: those of the form, or its only one with a share moved to a printed row without any. */
export function twoSources(form: FormPlaces): {
  readonly first: FundPlace & { readonly amounts: Amounts };
  readonly second: FundPlace & { readonly amounts: Amounts };
  readonly edit: readonly CellInjection[];
} | null {
  const isFilled = (place: FundPlace): place is FundPlace & { readonly amounts: Amounts } =>
    place.amounts !== null && place.amounts[1] > 0;
  const [first, second] = form.sources.filter(isFilled);
  const empty = form.sources.find((place) => !isFilled(place));
  if (first === undefined) return null;
  if (second !== undefined) return { first, second, edit: [] };
  if (empty === undefined) return null;
  const moved = first.amounts.map((amount) => round2(amount * 0.4)) as unknown as Amounts;
  const kept = first.amounts.map((amount, index) => round2(amount - moved[index]!)) as unknown as Amounts;
  const edit = AMOUNTS.flatMap((column, index) => [
    set(form, first[column], kept[index]!),
    set(form, empty[column], moved[index]!),
  ]);
  return { first: { ...first, amounts: kept }, second: { ...empty, amounts: moved }, edit };
}
