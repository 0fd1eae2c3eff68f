/** What Excel's arrays say about cells → cells of a grid, the same as the file reader gives for the workbook. */
import { isErrorText, makeSheet, type Cell, type CellValue, type Position, type Sheet } from '../../core/grid';
import type { SheetInfo } from './sheets';

/** A read block: arrays of one shape, and where its first cell stands. */
export interface ReadBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Absent where only contents were read. */
  readonly numberFormat: readonly (readonly unknown[])[] | null;
  readonly text: readonly (readonly unknown[])[] | null;
}

export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * One cell; undefined where it is empty.
 *
 * `formulas` repeats the value of a constant, so a text `=1+1` (typed with an apostrophe, or in a text cell) stands
 * in both arrays: only a formula differs from its value. Errors come as text. An empty text without a formula is an
 * empty cell; with a formula it is the formula's result.
 */
export function toCell(value: unknown, formula: unknown, numberFormat: unknown, text: unknown): Cell | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (!isFormula && (value === '' || value === null || value === undefined)) return undefined;
  return {
    value: toValue(value),
    formula: isFormula ? formula : null,
    numberFormat: typeof numberFormat === 'string' && numberFormat !== '' ? numberFormat : 'General',
    text: typeof text === 'string' ? text : '',
  };
}

export function toSheet(info: SheetInfo, blocks: readonly ReadBlock[], hidden: HiddenLines): Sheet {
  return makeSheet(info.name, blocks.flatMap(cellsOf), {
    visibility: info.visibility,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
  });
}

function cellsOf(block: ReadBlock): [Position, Cell][] {
  return block.values.flatMap((line, r) =>
    line.flatMap((value, c): [Position, Cell][] => {
      const cell = toCell(value, block.formulas[r]?.[c], block.numberFormat?.[r]?.[c], block.text?.[r]?.[c]);
      return cell === undefined ? [] : [[{ row: block.top + r, column: block.left + c }, cell]];
    }),
  );
}

function toValue(value: unknown): CellValue {
  if (typeof value === 'string') return isErrorText(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
