/** A header cell left blank costs its own column at most: the names stay those of the form. */
import type { SelfAssessmentForm } from '../../../src/core/forms/form';
import { readForms } from '../../../src/core/forms/read';
import { filledCells, makeSheet, type Cell, type Grid, type Position } from '../../../src/core/grid';
import { FIXTURES, type Fixture } from './fixtures';

/** The grid with one cell of its first sheet cleared. */
function without(grid: Grid, address: string): Grid {
  const [first, ...others] = grid.sheets;
  const cells = [...filledCells(first!)].filter((filled) => filled.address !== address);
  const kept = cells.map(({ row, column, cell }): [Position, Cell] => [{ row, column }, cell]);
  return { ...grid, sheets: [makeSheet(first!.name, kept), ...others] };
}

const FIELDS = ['target', 'actual', 'weight', 'score', 'reason'] as const;

function formOf(grid: Fixture['grid']): SelfAssessmentForm | undefined {
  return readForms(grid).find((form) => form.kind !== 'basic-data');
}

const CASES = FIXTURES.flatMap((fixture) => {
  const form = formOf(fixture.grid);
  const found = (field: string) => form?.evidence.find((evidence) => evidence.field === field);
  return FIELDS.flatMap((field) => {
    const header = found(field);
    return header === undefined || form!.kind === 'scorecard'
      ? []
      : [[`${field}: ${fixture.name}`, fixture, header] as const];
  });
});

it.each(CASES)('%s', (_, fixture, { field, cell }) => {
  const before = formOf(fixture.grid)!;
  const after = formOf(without(fixture.grid, cell))!;
  expect(after.indicators.map(({ level3 }) => level3)).toEqual(before.indicators.map(({ level3 }) => level3));
  expect(after.indicators.map(({ level1, level2 }) => level1 + level2)).toEqual(
    before.indicators.map(({ level1, level2 }) => level1 + level2),
  );
  expect(after.evidence.filter((evidence) => evidence.field === field).map((evidence) => evidence.cell)).not.toContain(
    cell,
  );
});
