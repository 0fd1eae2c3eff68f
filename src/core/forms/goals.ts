/** 年度总体目标: the expected goals and what became of them. */
import { formatCell } from '../grid';
import type { Goal } from './form';
import { textField } from './fields';
import { GOAL_ACTUAL, GOAL_EXPECTED } from './row-words';
import { entriesWithin, filledRows, nextToTheRight, type Entry, type Table } from './table';

/** Rows and columns the goals may stand in; `to` excluded. */
export interface GoalArea {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** Year of the form; null: unknown. */
  readonly year: number | null;
}

interface Pair {
  readonly expected: Entry;
  readonly actual: Entry;
}

/** Labels of single goals left of their texts do not end the block. */
const GOAL_NUMBER = /^(年度)?(绩效|总体)?目标[\d一二三四五六七八九十]*(\(.*\))?[:]?$|^\d+[.、]?$/;

/** 预期目标（年初设置目标） is what it is without the brackets. */
function isGoalLabel({ stem }: Entry): boolean {
  return GOAL_EXPECTED.test(stem) || GOAL_EXPECTED.test(stem.replace(/\([^()]*\)$/, ''));
}

/** Words that name the goals only beside 实际完成情况: elsewhere they are a header of targets. */
const GOAL_BESIDE_ACTUAL = /^(?!.*调整).{0,10}目标(内容|设定|描述)?$/;

/** Words that name what became of the goals only beside 预期目标. */
const ACTUAL_BESIDE_GOAL = /^(全年|年度)?实际(完成|完成值|完成目标|情况)$/;

/** 年度总体目标 at the left edge names the block: the label nearest to 实际完成情况 names the column. */
function pairIn(entries: readonly Entry[]): Pair | null {
  const actual =
    entries.filter((entry) => GOAL_ACTUAL.test(entry.stem)).at(-1) ??
    (entries.some(isGoalLabel) ? entries.find(({ stem }) => ACTUAL_BESIDE_GOAL.test(stem)) : undefined);
  if (actual === undefined) return null;
  const isExpected = (entry: Entry) => isGoalLabel(entry) || GOAL_BESIDE_ACTUAL.test(entry.stem);
  const labels = entries.filter((entry) => entry !== actual && isExpected(entry));
  const expected = labels.filter((entry) => entry.column < actual.column).at(-1) ?? labels[0];
  return expected === undefined ? null : { expected, actual };
}

const OTHER_YEAR = /^(20\d\d)(年度?)?$/;

/** 财年 | 目标 | 实际完成情况 over several years (Yunnan): a goal of another year is none of this form. */
function isOfOtherYear(entries: readonly Entry[], edge: number, { year }: GoalArea): boolean {
  const label = entries.filter(({ column }) => column < edge).at(-1)?.label ?? '';
  const found = OTHER_YEAR.exec(label)?.[1];
  return year !== null && found !== undefined && Number(found) !== year;
}

/** 五、绩效指标完成情况 alone in its row, in the column of the goals where these begin at the edge of the form. */
function isSectionHeading([only, ...others]: readonly Entry[]): boolean {
  return (
    only !== undefined &&
    others.length === 0 &&
    /^\(?[一二三四五六七八九十]{1,2}[、.)].{0,12}(绩效|指标|资金|预算|问题|情况|说明).{0,8}$/.test(only.label)
  );
}

/** Texts below their headings, one goal a row, until the next block begins. */
function goalsBelow(table: Table, { expected, actual }: Pair, area: GoalArea): Goal[] {
  const goals: Goal[] = [];
  const edge = Math.min(expected.column, actual.column);
  for (const row of filledRows(table, expected.row + 1, area.to)) {
    const entries = entriesWithin(table, row, area.left, area.right);
    const isNextBlock = entries.some((entry) => entry.column < edge && !GOAL_NUMBER.test(entry.stem));
    if (isOfOtherYear(entries, edge, area)) continue;
    if (goals.length > 0 && isSectionHeading(entries)) break;
    if (pairIn(entries) !== null || (goals.length > 0 && isNextBlock)) break;
    const goal = {
      expected: textField(table.sheet, row, expected.column),
      actual: textField(table.sheet, row, actual.column),
    };
    if (goal.expected.text !== '' || goal.actual.text !== '') goals.push(goal);
    else if (isNextBlock) break;
  }
  if (goals.length > 0) return goals;
  // An empty block still has the cells a person must fill in.
  const row = expected.row + 1;
  return [
    { expected: textField(table.sheet, row, expected.column), actual: textField(table.sheet, row, actual.column) },
  ];
}

/** Tianjin and others: label left, text right, 实际完成情况 in the row below. */
function goalBeside(table: Table, expected: Entry, area: GoalArea): Goal | null {
  for (const row of filledRows(table, expected.row + 1, Math.min(area.to, expected.row + 4))) {
    const actual = entriesWithin(table, row, area.left, area.right).find(
      (entry) => entry.column === expected.column && GOAL_ACTUAL.test(entry.stem),
    );
    if (actual === undefined) continue;
    const text = (label: Entry) => {
      const beside = nextToTheRight(table, label.row, label.column, area.right);
      return beside === null
        ? { cell: formatCell(label.row, label.column + 1), text: '' }
        : textField(table.sheet, beside.row, beside.column);
    };
    return { expected: text(expected), actual: text(actual) };
  }
  return null;
}

/** Every pair 预期目标 / 实际完成情况 of an area. */
export function readGoals(table: Table, area: GoalArea): Goal[] {
  const goals: Goal[] = [];
  for (const row of filledRows(table, area.from, area.to)) {
    const entries = entriesWithin(table, row, area.left, area.right);
    const pair = pairIn(entries);
    if (pair !== null) goals.push(...goalsBelow(table, pair, area));
    else {
      const label = entries.filter(isGoalLabel).at(-1);
      const goal = label === undefined ? null : goalBeside(table, label, area);
      if (goal !== null) goals.push(goal);
    }
  }
  return goals;
}
