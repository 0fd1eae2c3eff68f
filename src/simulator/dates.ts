/** Dates as Excel counts them: days since 1899-12-31, with the 29 February 1900 that never was. */

const DAY = 86_400_000;
const DAYS_1904 = 1_462;

/**
 * The serial number of a day; null when the calendar has no such day or Excel does not reach it.
 * Months and days are counted from 1; `date1904` is the workbook's old Mac calendar.
 */
export function serialOfDate(year: number, month: number, day: number, date1904: boolean): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  const since1900 = time / DAY + 25_569;
  const serial = since1900 <= 60 ? since1900 - 1 : since1900;
  if (!date1904) return serial;
  return serial < DAYS_1904 ? null : serial - DAYS_1904;
}

/** Excel's reading of a year of two digits: 00–29 are this century, 30–99 the last. */
export function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
