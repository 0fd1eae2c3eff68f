import fc from 'fast-check';
import { cellKey, makeSheet, type Cell, type Position, type Sheet, type SheetOptions } from '../../../src/core/grid';
import { isSameCell, knownSheet, shelf } from '../../../src/core/grid/known-sheets';

const cell = (changes: Partial<Cell> = {}): Cell => ({
  value: 1,
  formula: null,
  numberFormat: 'General',
  text: '1',
  ...changes,
});
const CELLS: readonly (readonly [Position, Cell])[] = [
  [{ row: 0, column: 0 }, cell({ value: '部门整体支出绩效自评表', text: '' })],
  [{ row: 1, column: 2 }, cell()],
  [{ row: 3, column: 1 }, cell({ value: { error: '#REF!' } })],
];
const sheet = (cells = CELLS, options: SheetOptions = {}, name = '自评表'): Sheet =>
  makeSheet(
    name,
    cells.map(([position, one]) => [position, { ...one }]),
    options,
  );
const withCell = (changes: Partial<Cell>) =>
  sheet(CELLS.map(([at, one], index) => [at, index === 1 ? cell(changes) : one]));

describe('a sheet that is as it was is the same object', () => {
  it('read again', () => {
    const first = knownSheet(sheet());
    expect(knownSheet(sheet())).toBe(first);
    const hidden = knownSheet(sheet(CELLS, { hiddenRows: [2], visibility: 'hidden' }, '隐藏'));
    expect(knownSheet(sheet(CELLS, { hiddenRows: [2], visibility: 'hidden' }, '隐藏'))).toBe(hidden);
  });

  it.each<readonly [string, Sheet]>([
    ['another value', withCell({ value: 2 })],
    ['a text for a number', withCell({ value: '1' })],
    ['another formula', withCell({ formula: '=1' })],
    ['another number format', withCell({ numberFormat: '0%' })],
    ['shown otherwise', withCell({ text: '1.0' })],
    ['another error', sheet([...CELLS.slice(0, 2), [{ row: 3, column: 1 }, cell({ value: { error: '#N/A' } })]])],
    ['a cell less', sheet(CELLS.slice(0, 2))],
    ['a cell more', sheet([...CELLS, [{ row: 3, column: 2 }, cell()]])],
    ['a cell elsewhere', sheet([...CELLS.slice(0, 2), [{ row: 3, column: 0 }, CELLS[2]![1]]])],
    ['another order', sheet([...CELLS].reverse())],
    ['a hidden row', sheet(CELLS, { hiddenRows: [1] })],
    ['a hidden column', sheet(CELLS, { hiddenColumns: [1] })],
    ['a hidden sheet', sheet(CELLS, { visibility: 'hidden' })],
    ['another name', sheet(CELLS, {}, '自评表2')],
  ])('%s: another', (_what, changed) => {
    const before = knownSheet(sheet());
    expect(knownSheet(changed)).toBe(changed);
    expect(changed).not.toBe(before);
  });
});

it('cells are the same only with the same contents', () => {
  const any = fc.record({
    value: fc.constantFrom(1, '1', true, null, 0, ''),
    formula: fc.constantFrom(null, '=A1'),
    numberFormat: fc.constantFrom('General', '0%'),
    text: fc.constantFrom('', '1'),
  });
  const content = ({ value, formula, numberFormat, text }: Cell) =>
    JSON.stringify([value, formula, numberFormat, text]);
  fc.assert(fc.property(any, any, (a, b) => expect(isSameCell(a, b)).toBe(content(a) === content(b))));
});

describe('a shelf is bounded', () => {
  it('forgets all when it would hold too many cells, and keeps nothing larger than itself', () => {
    const kept = shelf<string>(10);
    kept.put('a', 'A', 6);
    kept.put('b', 'B', 4);
    expect([kept.get('a'), kept.get('b')]).toEqual(['A', 'B']);
    kept.put('a', 'A again', 5);
    expect([kept.get('a'), kept.get('b')]).toEqual(['A again', 'B']);
    kept.put('c', 'C', 2);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([undefined, undefined, 'C']);
    kept.put('d', 'D', 11);
    expect([kept.get('c'), kept.get('d')]).toEqual([undefined, undefined]);
  });
});

it('the cells of a sheet are found in it', () => {
  expect(knownSheet(sheet()).cells.get(cellKey(1, 2))).toEqual(cell());
});
