/** Indicator rows as an office means them, before a layout writes them into cells. */
import type { Content } from './page';

/** `exactly`: a bare number, met from there on. Percentages are in points. */
export interface NumberGoal {
  readonly how: 'atLeast' | 'atMost' | 'exactly';
  readonly target: number;
  readonly actual: number;
  readonly unit: string;
}

/** Met when the actual fall is as large. */
export interface FallGoal {
  readonly how: 'fallsBy';
  readonly target: number;
  readonly actual: number;
}

export interface TextGoal {
  readonly how: 'by' | 'words';
  readonly target: string;
  readonly actual: string;
}

export type Goal = NumberGoal | FallGoal | TextGoal;

export interface Line {
  /** null: goes on under the label above. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string;
  readonly goal: Goal;
  /** null: shares the points of the row above. */
  readonly weight: number | null;
  /** What an honest office enters; the weight where the row is met. */
  readonly score: number | null;
  readonly reason: string | null;
}

export function isNumberGoal(goal: Goal): goal is NumberGoal {
  return goal.how === 'atLeast' || goal.how === 'atMost' || goal.how === 'exactly';
}

export const atLeast = (target: number, actual: number, unit: string): NumberGoal => ({
  how: 'atLeast',
  target,
  actual,
  unit,
});
export const atMost = (target: number, actual: number, unit: string): NumberGoal => ({
  how: 'atMost',
  target,
  actual,
  unit,
});
export const exactly = (target: number, actual: number, unit: string): NumberGoal => ({
  how: 'exactly',
  target,
  actual,
  unit,
});
export const fallsBy = (target: number, actual: number): FallGoal => ({ how: 'fallsBy', target, actual });
export const by = (target: string, actual: string): TextGoal => ({ how: 'by', target, actual });
export const words = (target: string, actual: string): TextGoal => ({ how: 'words', target, actual });

/** A met row with full marks. */
export function line(
  labels: readonly [level1: string | null, level2: string | null, level3: string],
  goal: Goal,
  weight: number,
): Line {
  const [level1, level2, level3] = labels;
  return { level1, level2, level3, goal, weight, score: weight, reason: null };
}

/** A row that was not met, honestly scored and explained. */
export function missed(given: Line, score: number, reason: string): Line {
  return { ...given, score, reason };
}

/** Rows that share the points of the first one. */
export function sharing([first, ...rest]: readonly Line[]): Line[] {
  return [first!, ...rest.map((other): Line => ({ ...other, weight: null, score: null }))];
}

const SIGNS = { atLeast: '≥', atMost: '≤', exactly: '' } as const;

/** A target in one cell: `≥12期`, `下降≥30%`. */
export function targetText(goal: Goal): string {
  if (isNumberGoal(goal)) return `${SIGNS[goal.how]}${goal.target}${goal.unit}`;
  return goal.how === 'fallsBy' ? `下降≥${goal.target}%` : goal.target;
}

/** Comparator, value and unit in cells of their own. */
export function targetParts(goal: Goal): readonly [comparator: string, value: Content, unit: string | null] {
  if (isNumberGoal(goal)) return [SIGNS[goal.how] || '﹦', goal.target, goal.unit];
  return ['定性', goal.how === 'fallsBy' ? `下降≥${goal.target}%` : goal.target, null];
}

export function actualText(goal: Goal, value: number | string = goal.actual): string {
  if (isNumberGoal(goal)) return `${value}${goal.unit}`;
  return goal.how === 'fallsBy' ? `下降${value}%` : String(value);
}
