/** Small helpers that rules share; they name fields and cells, never sentences. */
import { big, fixed, plain, type Big, type Decimal } from '../grid';
import type { Indicator, NumberField } from '../forms/form';
import type { Fix } from './finding';

/** Cells of the fields that exist. */
export function cellsOf(...fields: readonly ({ readonly cell: string } | null | undefined)[]): string[] {
  return fields.filter((field) => field != null).map((field) => field.cell);
}

/** Cells of another sheet, as `related` names them. */
export function cellsOn(sheet: string, ...fields: readonly ({ readonly cell: string } | null | undefined)[]): string[] {
  return cellsOf(...fields).map((cell) => `${sheet}!${cell}`);
}

/** What a sentence calls an indicator: its name, or its row where the name is blank (Q04). */
export function nameOf({ level3, row }: Indicator): string {
  return level3 === '' ? `第${row}行` : level3;
}

/** A fix, unless the cell holds a formula: a formula is never replaced by a constant. */
export function setFix(field: NumberField, value: string): Fix | null {
  return field.hasFormula ? null : { kind: 'set', cell: field.cell, value };
}

/** Entered and expected side by side, as the contract has them; `places` decimals for what is computed. */
export function comparison(entered: Decimal, expected: Big, places = 2) {
  const wanted = fixed(expected, places);
  return { actual: entered, expected: wanted, difference: plain(big(entered).minus(wanted)) };
}
