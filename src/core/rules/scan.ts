/** Targets in which a scan turned ≥ into 2: `26次` for ≥6次 (Q31). */
import type { Indicator } from '../forms/form';
import { big, type Decimal } from '../grid';

const HUNDRED = 100;

/** The number without its leading 2, where the actual fits that one and not the number as it reads; else null. */
export function scannedNumber({ target, actual }: Indicator): Decimal | null {
  if (target === null || target.value.kind !== 'quantity' || !target.value.flags.includes('suspect-scan')) return null;
  const read = target.value.number!;
  const meant = read.slice(1);
  if (actual?.value.kind !== 'quantity' || actual.value.number === null || /^0*$/.test(meant)) return null;
  const done = big(actual.value.number);
  if (target.value.unit === '%') return done.lte(HUNDRED) && done.gte(big(meant).div(2)) ? big(meant).toFixed() : null;
  const fits = done.gte(meant) && done.lte(big(meant).times(2)) && done.lt(read);
  return fits ? big(meant).toFixed() : null;
}

export function looksScanned(indicator: Indicator): boolean {
  return scannedNumber(indicator) !== null;
}
