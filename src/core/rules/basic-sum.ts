/** X04 and X05 ask the same of 三公经费 and of its vehicles: each column adds up. */
import { sameMoney } from '../facts/amounts';
import { BASIC_COLUMNS, BASIC_FIELDS, basicRow, rowName } from '../facts/basic-rows';
import type { BasicDataKey } from '../forms/form';
import { fixed, big, sum } from '../grid';
import { cellsOf, comparison } from './report-parts';
import { basicDataRule, type Rule, type RuleMeta } from './rule';

/**
 * Silent where the form lacks one of the rows or a column has no parts. `parts` name the parameters of the sentence;
 * a blank part counts as nothing.
 */
export function basicSum(
  meta: RuleMeta,
  whole: BasicDataKey,
  parts: readonly { readonly key: BasicDataKey; readonly param: string }[],
): Rule {
  return basicDataRule(meta, function* (form, { policy }) {
    const row = basicRow(form, whole);
    const details = parts.map(({ key, param }) => ({ param, row: basicRow(form, key) }));
    if (row === null || details.some((detail) => detail.row === null)) return;
    for (const column of BASIC_COLUMNS) {
      const field = row[column];
      const amounts = details.map((detail) => detail.row![column]?.number ?? null);
      if (field?.number == null || amounts.every((amount) => amount === null)) continue;
      const expected = sum(amounts.filter((amount) => amount !== null));
      if (sameMoney(field.number, expected, policy, parts.length)) continue;
      const shown = details.map(({ param }, index) => [param, fixed(big(amounts[index] ?? '0'), 2)] as const);
      yield {
        cell: field.cell,
        subject: rowName(row),
        field: BASIC_FIELDS[column],
        related: cellsOf(...details.map((detail) => detail.row![column])),
        params: Object.fromEntries(shown),
        ...comparison(field.number, expected),
      };
    }
  });
}
