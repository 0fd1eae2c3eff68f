/** E05, and E06 behind it: whether a reason says anything. */
import { isAccepted, type Policy } from '../policies';
import { flatten } from './flat-text';
import { isEmptyPhrase, repeatsValues } from './reason-text';
import type { ScoredRow } from './rule';

/** Why a reason says nothing; null where it says something. `values`: only target and actual again. */
export function emptinessOf(
  { indicator }: ScoredRow,
  { thresholds, words }: Policy,
): 'values' | 'phrase' | 'short' | null {
  const { reason, target, actual } = indicator;
  const text = reason?.text ?? '';
  if (isAccepted(text, words)) return null;
  const values = [target, actual].flatMap((field) => (field === null ? [] : [field.value.raw]));
  if (repeatsValues(text, values)) return 'values';
  if (isEmptyPhrase(text, words)) return 'phrase';
  return flatten(text).length < Number(thresholds.reasonLength.value) ? 'short' : null;
}
