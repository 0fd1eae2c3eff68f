/** Whether a score is the expected one rounded half up to a whole number (8.62 → 9), and not the expected one itself. */
import { big, fixed, type Decimal } from '../grid';

export function roundsToInteger(entered: Decimal, expected: Decimal): boolean {
  const typed = big(entered);
  return typed.eq(typed.round(0)) && !typed.eq(expected) && typed.eq(fixed(big(expected), 0));
}
