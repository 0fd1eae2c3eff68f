import { readForms } from '../../../src/core/forms/read';
import { grid } from '../../support/grids';
import { FIXTURES, hunanDepartment } from './fixtures';
import { DECOYS } from './fixtures/decoys';

it.each(Object.entries(DECOYS))('%s is no form', (name, rows) => {
  expect(readForms(grid({ [name]: rows }))).toEqual([]);
  expect(readForms(grid({ Sheet1: rows }))).toEqual([]);
});

it.each(Object.entries(DECOYS))('%s below a form changes nothing of it', (_, rows) => {
  const form = hunanDepartment.grid.sheets[0]!;
  const own = Array.from({ length: form.rowCount }, (_unused, row) =>
    Array.from({ length: form.columnCount }, (__, column) => {
      const cell = form.cells.get(row * 16384 + column);
      return cell === undefined ? null : { v: cell.value, nf: cell.numberFormat };
    }),
  );
  const [alone] = readForms(hunanDepartment.grid);
  expect(readForms(grid({ [form.name]: [...own, [], ...rows] }))).toEqual([alone]);
});

it.each(['自评报告', '报告素材', '校验记录'])('our own sheet %s is never read', (name) => {
  for (const fixture of FIXTURES) {
    const [sheet] = fixture.grid.sheets;
    expect(readForms({ ...fixture.grid, sheets: [{ ...sheet!, name }] })).toEqual([]);
  }
});
