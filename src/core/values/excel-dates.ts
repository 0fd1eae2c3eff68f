/** Excel's own dates and number formats. */

import { perText } from '../grid/memo';

/** The parts of a number format that decide: literals, colours, conditions and escapes away. */
const bareFormat = perText(
  (numberFormat) =>
    numberFormat
      .slice(0, 200)
      .replace(/"[^"]*"/g, '')
      .replace(/\\./g, '')
      .replace(/_./g, '')
      .replace(/\[[^\]]*\]/g, '')
      .split(';')[0]!,
);

export function isPercentFormat(numberFormat: string): boolean {
  return bareFormat(numberFormat).includes('%');
}

/** A format that shows a day or a month; pure times of day are none. */
export const isDateFormat = perText((numberFormat): boolean => {
  const bare = bareFormat(numberFormat).toLowerCase();
  if (bare === 'general' || bare === '@') return false;
  return /[yed]/.test(bare.replace(/e[+-]/g, '')) || /^m{1,5}([./-]|$)/.test(bare) || /m{1,5}月/.test(bare);
});

/** Shows the month but no day: `yyyy"年"m"月"`. */
export function isMonthFormat(numberFormat: string): boolean {
  return isDateFormat(numberFormat) && !bareFormat(numberFormat).toLowerCase().includes('d');
}

const DAY = 86_400_000;

/**
 * The day of a serial number: 44561 → `2021-12-31`; null outside 1900–2199. Counted from 1904 in old Mac
 * workbooks. The 1900 system holds a 29 February that never was, so days before March 1900 count one less.
 */
export function dayOfSerial(serial: number, date1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1) || whole > 110_000) return null;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole >= 60 ? 30 : 31);
  return new Date(epoch + whole * DAY).toISOString().slice(0, 10);
}
