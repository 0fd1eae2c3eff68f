/** 年度总体目标: the expected goals and what became of them. */
import type { Goal } from './form';
import { textField } from './fields';
import { stemOf } from './labels';
import { entriesOf, type Table } from './table';
import { GOAL_ACTUAL, GOAL_EXPECTED } from './words';

/** Reads every pair 预期目标 / 实际完成情况 between two rows; their texts stand in the rows below. */
export function readGoals(table: Table, from: number, end: number, left: number, right: number): Goal[] {
  const goals: Goal[] = [];
  for (let row = from; row < end; row++) {
    const entries = entriesOf(table, row).filter((entry) => entry.column >= left && entry.column <= right);
    const expected = entries.find(
      (entry) => GOAL_EXPECTED.test(stemOf(entry.text)) && !isBlockLabel(entry.column, left),
    );
    const actual = entries.find((entry) => GOAL_ACTUAL.test(stemOf(entry.text)));
    if (expected === undefined || actual === undefined) continue;
    const next = nextPairRow(table, row + 1, end);
    for (let below = row + 1; below < next; below++) {
      const pair = {
        expected: textField(table.sheet, below, expected.column),
        actual: textField(table.sheet, below, actual.column),
      };
      if (below === row + 1 || pair.expected.text !== '' || pair.actual.text !== '') goals.push(pair);
    }
  }
  return goals;
}

/** 年度总体目标 at the left edge names the block, not the column. */
function isBlockLabel(column: number, left: number): boolean {
  return column === left;
}

function nextPairRow(table: Table, from: number, end: number): number {
  for (let row = from; row < end; row++) {
    if (entriesOf(table, row).some((entry) => GOAL_ACTUAL.test(stemOf(entry.text)))) return row;
  }
  return end;
}
