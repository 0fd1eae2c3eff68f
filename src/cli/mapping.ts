/** `--map "[表名!]年度指标值=E"`. */
import { columnIndex, matchFundHeader, matchIndicatorHeader, splitAddress, type ColumnMapping } from '../core';
import { UsageError } from './exit';
import { say } from './fill-text';
import { TEXTS } from './texts';

/** @throws UsageError */
export function parseMapping(text: string): ColumnMapping {
  // Chinese input methods type ＝ and ！.
  const plain = text.replaceAll('＝', '=').replaceAll('！', '!');
  const match = /^(.+)=\s*([A-Za-z]{1,3})\s*$/.exec(plain);
  const { sheet, cell: name } = splitAddress(match?.[1] ?? '');
  const found = matchIndicatorHeader(name) ?? matchFundHeader(name);
  const column = columnIndex(match?.[2] ?? '');
  if (found === null || column === null) throw new UsageError(say(TEXTS.badMap, { what: text }));
  return { sheet, field: found.field, column };
}
