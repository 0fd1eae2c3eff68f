/** `--map "[表名!]年度指标值=E"`. */
import {
  columnIndex,
  columnName,
  FIELD_WORDS,
  matchFundHeader,
  matchIndicatorHeader,
  splitAddress,
  type ColumnMapping,
  type FieldName,
  type MappingProblem,
} from '../core';
import { UsageError } from './exit';
import { say } from './fill-text';
import { TEXTS } from './texts';

/** Fields of two tables may share a header: 执行率得分 is said as the pane says it. */
const FUND_FIELDS = ['fundWeight', 'fundScore', 'fundReason'] as const;

function fieldOf(name: string): FieldName | null {
  const fund = FUND_FIELDS.find((field) => FIELD_WORDS[field] === name.trim());
  return fund ?? matchIndicatorHeader(name)?.field ?? matchFundHeader(name)?.field ?? null;
}

/** @throws UsageError */
export function parseMapping(text: string): ColumnMapping {
  // Chinese input methods type ＝ and ！.
  const plain = text.replaceAll('＝', '=').replaceAll('！', '!');
  const match = /^(.+)=\s*([A-Za-z]{1,3})\s*$/.exec(plain);
  const { sheet, cell: name } = splitAddress(match?.[1] ?? '');
  const field = fieldOf(name);
  const column = columnIndex(match?.[2] ?? '');
  if (field === null || column === null) throw new UsageError(say(TEXTS.badMap, { what: text }));
  return { sheet, field, column };
}

const WORST: readonly MappingProblem[] = ['unused', 'blank-column', 'no-sheet'];

/**
 * A column that none of the workbooks could use is a mistake of the command line, not of the workbooks.
 * `mapped`: for each workbook that could be opened what became of each mapping.
 * @throws UsageError
 */
export function assertMapped(
  mappings: readonly ColumnMapping[],
  mapped: readonly (readonly (MappingProblem | null)[])[],
): void {
  if (mapped.length === 0) return;
  mappings.forEach(({ sheet, field, column }, index) => {
    const found = mapped.map((problems) => problems[index] ?? null);
    if (found.includes(null)) return;
    const problem = WORST.find((one) => found.includes(one))!;
    const where = { sheet: sheet ?? '', field: FIELD_WORDS[field], column: columnName(column) };
    throw new UsageError(say(TEXTS.mapProblem[sheet === null ? 'anySheet' : 'oneSheet'][problem], where));
  });
}
