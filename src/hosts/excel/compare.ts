/**
 * Planned contents against what Excel answers. The comparison is that of `sameContent` in core/edits (a test holds
 * them together); a host may know the types of plans only.
 */
import { decimalOfNumber, isCellError, type Cell, type CellValue } from '../../core/grid';
import type { CellContent, CellEdit, ConflictKind, PlanConflict, SheetCreation } from '../../core/edits/plan';

/** A present cell with the number format that an empty one has too. */
export interface PresentCell {
  readonly cell: Cell | undefined;
  readonly numberFormat: string;
}

/** Numbers by the 15 significant digits Excel keeps. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b || decimalOfNumber(a) === decimalOfNumber(b);
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

/** Contents as a plan would have them; the number format is that of the cell even where it is empty. */
export function contentOfPresent({ cell, numberFormat }: PresentCell): CellContent {
  return { value: plainValue(cell?.value ?? null), formula: cell?.formula ?? null, numberFormat };
}

/** Whether a cell is what the plan says; the number format counts where the plan names one and the cell is filled. */
export function isAsPlanned(present: PresentCell, planned: CellContent): boolean {
  const { cell } = present;
  if (cell === undefined) return planned.formula === null && (planned.value === null || planned.value === '');
  const formatAgrees = planned.numberFormat === null || planned.numberFormat === cell.numberFormat;
  return cell.formula === planned.formula && sameValue(plainValue(cell.value), planned.value) && formatAgrees;
}

export function changedConflict(edit: CellEdit, present: PresentCell): PlanConflict {
  const found = contentOfPresent(present);
  const onlyFormat = isAsPlanned(present, { ...edit.before, numberFormat: null });
  const show = (content: CellContent): string =>
    (content.formula ?? String(content.value ?? '')) + (onlyFormat ? ` (${content.numberFormat ?? ''})` : '');
  return { kind: 'changed', sheet: edit.sheet, cell: edit.cell, expected: show(edit.before), found: show(found) };
}

/** A conflict that is not about what the cell holds. */
export function cellConflict(kind: ConflictKind, { sheet, cell }: CellEdit): PlanConflict {
  return sheetConflict(kind, sheet, cell);
}

export function sheetConflict(kind: ConflictKind, sheet: string, cell: string | null = null): PlanConflict {
  return { kind, sheet, cell, expected: '', found: '' };
}

/** The cells of a created sheet as a matrix of its rows; gaps are `''`, as Excel reads them. */
export function matrixOf(creation: SheetCreation): (string | number)[][] {
  const width = Math.max(1, ...creation.rows.map(({ cells }) => cells.length));
  return creation.rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
}

function plainValue(value: CellValue): CellContent['value'] {
  return isCellError(value) ? value.error : value;
}
