/** A review by what is known of the last reading says what a review that knows nothing says. */
import fc from 'fast-check';
import {
  cellKey,
  constantCell,
  positionOfKey,
  type Cell,
  type CellKey,
  type Grid,
  type Sheet,
} from '../../src/core/grid';
import { review } from '../../src/core/review';
import type * as Core from '../../src/core/review';
import type { Review } from '../../src/core/review-types';
import { basicDataGrid, departmentGrid, projectGrid, workbook } from '../support/forms';
import { FIXTURES } from './forms/fixtures';

/** The core as a process that has just begun has it: every memo is empty. */
function unknowing(grid: Grid): Review {
  let found: Review | undefined;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a module of its own, which import cannot make
    found = (require('../../src/core/review') as typeof Core).review(grid);
  });
  return found!;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const said = ({ verdict, counts, findings, facts, sheets, notes }: Review) =>
  plain({
    verdict,
    counts,
    findings,
    forms: facts.forms,
    report: facts.report,
    materials: facts.materials,
    sheets,
    notes,
  });

interface Edit {
  readonly sheet: number;
  readonly at: number;
  readonly what: 'number' | 'text' | 'blank' | 'copy' | 'format' | 'row';
}

const WHAT = ['number', 'text', 'blank', 'copy', 'format', 'row'] as const;
const edits = fc.record({ sheet: fc.nat(), at: fc.nat(), what: fc.constantFrom(...WHAT) });

function changedCells({ cells }: Sheet, { at, what }: Edit): ReadonlyMap<CellKey, Cell> {
  const keys = [...cells.keys()];
  const key = keys[at % keys.length]!;
  const cell = cells.get(key)!;
  const put = (one: Cell) => new Map([...cells].map(([other, old]) => [other, other === key ? one : old]));
  switch (what) {
    case 'number':
      return put(constantCell(at % 97));
    case 'text':
      return put(constantCell(`${at % 9}次以上`));
    case 'blank':
      return new Map([...cells].filter(([other]) => other !== key));
    case 'copy':
      return put(cells.get(keys[(at * 7) % keys.length]!)!);
    case 'format':
      return put({ ...cell, numberFormat: '0.00%' });
    case 'row': {
      const { row } = positionOfKey(key);
      const moved = (other: CellKey) => {
        const place = positionOfKey(other);
        return cellKey(place.row + (place.row >= row ? 1 : 0), place.column);
      };
      return new Map([...cells].map(([other, old]) => [moved(other), old]));
    }
  }
}

function edited(grid: Grid, edit: Edit): Grid {
  const index = edit.sheet % grid.sheets.length;
  const sheets = grid.sheets.map((sheet, at) =>
    at === index && sheet.cells.size > 0
      ? { ...sheet, cells: changedCells(sheet, edit), rowCount: sheet.rowCount + (edit.what === 'row' ? 1 : 0) }
      : sheet,
  );
  return { ...grid, sheets };
}

const GRIDS: readonly (readonly [string, Grid])[] = [
  ['all three in one workbook', workbook(departmentGrid(), projectGrid(), basicDataGrid())],
  // every third: each case loads the whole core anew
  ...FIXTURES.filter((_, index) => index % 3 === 0).map(({ name, grid }) => [name, grid] as const),
];

describe('what is known of the last reading changes no verdict', () => {
  it.each(GRIDS)('%s, edited cell by cell', (_name, grid) => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), (steps) => {
        review(grid);
        let now = grid;
        for (const edit of steps) {
          now = edited(now, edit);
          review(now);
        }
        // the same contents as new objects, as a host reads them
        const read = { ...now, sheets: now.sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) })) };
        expect(said(review(read))).toEqual(said(unknowing(read)));
      }),
      { numRuns: 2, seed: 20211231 },
    );
  });
});
