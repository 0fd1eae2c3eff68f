/** What a cell holds, as a plan sees it: reading it off a grid, putting it back, comparing, showing. */
import { big, decimalOfNumber, fixed, isCellError, isErrorText, type Cell, type CellValue } from '../grid';
import type { CellContent } from './plan';

/** Content of a cell that is not there. Its number format is not known, so it is never compared or set. */
const NOTHING: CellContent = { value: null, formula: null, numberFormat: null };

/** An error value becomes its text (`#DIV/0!`), the way a spreadsheet takes it as input. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (cell === undefined) return NOTHING;
  const value = isCellError(cell.value) ? cell.value.error : cell.value;
  return { value, formula: cell.formula, numberFormat: cell.numberFormat };
}

/** The cell that `content` makes of `present`; undefined where nothing is left in it. */
export function cellOf(content: CellContent, present: Cell | undefined): Cell | undefined {
  if (isNothing(content)) return undefined;
  const value: CellValue =
    typeof content.value === 'string' && isErrorText(content.value) ? { error: content.value } : content.value;
  const numberFormat = content.numberFormat ?? present?.numberFormat ?? 'General';
  return { value, formula: content.formula, numberFormat, text: '' };
}

/**
 * Whether two contents are the same: formula and value exactly (type included, numbers by the 15 significant
 * digits a spreadsheet keeps), the number format only where both know one.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  const formatsAgree = a.numberFormat === null || b.numberFormat === null || a.numberFormat === b.numberFormat;
  return a.formula === b.formula && sameValue(a.value, b.value) && formatsAgree;
}

/**
 * For people: the formula, else the value as its number format shows it (`7.50`, `96.20%`); the number format
 * itself where it is all that differs from `other`. A format left alone is that of `other`.
 */
export function describeContent(content: CellContent, other: CellContent): string {
  const shown = content.formula ?? shownValue(content.value, content.numberFormat ?? other.numberFormat ?? 'General');
  const differsInLooks = sameContent({ ...content, numberFormat: null }, { ...other, numberFormat: null });
  const formatsDiffer = differsInLooks && (content.numberFormat ?? '') !== (other.numberFormat ?? '');
  return formatsDiffer ? `${shown} (${content.numberFormat ?? ''})` : shown;
}

/** Percent and fixed decimals are all the forms use; any other format shows the plain number. */
function shownValue(value: CellContent['value'], numberFormat: string): string {
  if (typeof value !== 'number') return String(value ?? '');
  const number = decimalOfNumber(value);
  const fixedPlaces = /^(?:#,##)?0(?:\.(0+))?(?:_ )?(%?)$/.exec(numberFormat.split(';')[0]!);
  if (fixedPlaces === null) return number;
  const percent = fixedPlaces[2] === '%';
  return fixed(percent ? big(number).times(100) : big(number), fixedPlaces[1]?.length ?? 0) + (percent ? '%' : '');
}

/** Spreadsheets cannot tell a constant empty text from an empty cell. */
export function isNothing(content: CellContent): boolean {
  return content.formula === null && (content.value === null || content.value === '');
}

function sameValue(a: CellContent['value'], b: CellContent['value']): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return a === b || decimalOfNumber(a) === decimalOfNumber(b);
}
