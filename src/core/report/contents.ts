/** How a computed number is written into a cell so that it looks like what the office typed there before. */
import type { CellContent } from '../edits/plan';
import { big, type Cell, type Decimal } from '../grid';

function shownPlaces(numberFormat: string): number {
  const fraction = /\.([0#?]+)/.exec(numberFormat.split(';')[0]!);
  return fraction === null ? 0 : fraction[1]!.length;
}

function places(value: Decimal): number {
  return /\.(\d*?)0*$/.exec(value)?.[1]!.length ?? 0;
}

/** A format that would hide decimals of the value (`0` for 7.50) or make it text is replaced; others stay. */
function formatFor(cell: Cell | undefined, value: Decimal, percent: boolean): string | null {
  const present = cell?.numberFormat ?? 'General';
  if (percent) return /%/.test(present) && shownPlaces(present) >= Math.min(places(value), 2) ? null : '0.00%';
  if (present === 'General') return null;
  if (present === '@' || /%/.test(present)) return 'General';
  return shownPlaces(present) >= Math.min(places(value), 2) ? null : '0.00';
}

/** Points (分): always a number. */
export function pointsContent(cell: Cell | undefined, points: Decimal): CellContent {
  return { value: Number(points), formula: null, numberFormat: formatFor(cell, points, false) };
}

/** Above this a number without a percent sign is read as points of per cent, below it as a fraction. */
const MOST_AS_FRACTION = '1.5';

/**
 * A rate, given in points of per cent (`"96.20"`). Text stays text with a percent sign, a number of points stays
 * one where it would be read as one again, all else becomes a fraction with a percent format.
 */
export function rateContent(cell: Cell | undefined, percent: Decimal): CellContent {
  if (typeof cell?.value === 'string' && cell.value.trim() !== '') {
    return { value: `${percent}%`, formula: null, numberFormat: null };
  }
  const present = typeof cell?.value === 'number' && !cell.numberFormat.includes('%') ? cell.value : null;
  const isPoints = present !== null && [big(present), big(percent)].every((one) => one.abs().gt(MOST_AS_FRACTION));
  if (isPoints) return { value: Number(percent), formula: null, numberFormat: formatFor(cell, percent, false) };
  return {
    value: Number(big(percent).div(100).toFixed()),
    formula: null,
    numberFormat: formatFor(cell, percent, true),
  };
}
