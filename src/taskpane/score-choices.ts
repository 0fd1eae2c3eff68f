/** Scores a person has decided on for rows that need judgement, until they stand in the workbook. Pure. */
import type { Choice, IndicatorView, ScoreView } from './view';

type Row = Pick<Choice, 'sheet' | 'cell' | 'name'>;

function isSameRow(a: Row, b: Row): boolean {
  return a.sheet === b.sheet && a.cell === b.cell && a.name === b.name;
}

/** A row of a form, by the cell its score stands in. */
export function rowOf(sheet: string, { scoreCell, name }: IndicatorView): Row | null {
  return scoreCell === null ? null : { sheet, cell: scoreCell, name };
}

/** What was chosen for this row; null: nothing. */
export function choiceFor(chosen: readonly Choice[], sheet: string, indicator: IndicatorView): Choice | null {
  const row = rowOf(sheet, indicator);
  return row === null ? null : (chosen.find((one) => isSameRow(one, row)) ?? null);
}

/** @param points null takes the choice back */
export function choose(chosen: readonly Choice[], row: Row, points: string | null): readonly Choice[] {
  const others = chosen.filter((one) => !isSameRow(one, row));
  return points === null ? others : [...others, { ...row, points }];
}

/** Points as a person may type them: `9`, `9.5`, `9.25`, full-width digits too; null for anything else. */
export function pointsOf(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/[\uff10-\uff19\uff0e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) ? text : null;
}

/** Whether two points of at most two decimals are the same; no sum depends on it. */
export function samePoints(a: string, b: string): boolean {
  return hundredths(a) === hundredths(b);
}

/** Whole hundredths, exact: for comparing what a person types with a bound. */
function hundredths(points: string): number {
  const [whole = '0', part = ''] = points.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2));
}

export function isAtMost(points: string, most: string): boolean {
  return hundredths(points) <= hundredths(most);
}

/** The band these points lie in: a lower end belongs to the band above it. */
export function bandFor(
  points: string,
  { bands }: Pick<IndicatorView, 'bands'>,
): IndicatorView['bands'][number] | null {
  return bands.find(({ low, high }) => isAtMost(low, points) && isAtMost(points, high)) ?? null;
}

function rowsOf({ groups }: ScoreView): IndicatorView[] {
  return groups.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));
}

/** Of the choices, those whose row is still there, still to be judged, and does not hold that score yet. */
export function stillOpen(chosen: readonly Choice[], scores: readonly ScoreView[]): readonly Choice[] {
  if (chosen.length === 0) return chosen;
  const rows = scores.flatMap((score) => rowsOf(score).map((row) => ({ sheet: score.sheet, row })));
  return chosen.filter((choice) =>
    rows.some(({ sheet, row }) => {
      const key = rowOf(sheet, row);
      if (key === null || !isSameRow(key, choice) || row.most === null) return false;
      return isAtMost(choice.points, row.most) && (row.entered === null || !samePoints(row.entered, choice.points));
    }),
  );
}
