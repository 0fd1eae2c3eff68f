import { BASIC_COLUMNS, BASIC_FIELDS, basicRow, exceeds, rowName } from '../../facts/basic-rows';
import type { BasicDataKey } from '../../forms/form';
import { big, fixed, sum } from '../../grid';
import { basicDataRule } from '../rule';
import { cellsOf } from '../report-parts';

const PARTS: readonly BasicDataKey[] = ['office', 'utilities-travel', 'meetings-training'];

export const X24 = basicDataRule(
  {
    id: 'X24',
    title: '公用经费明细超过合计',
    severity: 'info',
    category: 'accuracy',
    fixable: false,
  },
  function* (form, { policy }) {
    const whole = basicRow(form, 'running-costs');
    const parts = PARTS.map((key) => basicRow(form, key)).filter((row) => row !== null);
    for (const column of BASIC_COLUMNS) {
      const field = whole?.[column] ?? null;
      const amounts = parts.map((row) => row[column]?.number ?? null).filter((amount) => amount !== null);
      if (whole === null || field?.number == null || !exceeds(sum(amounts), field.number, policy, amounts.length))
        continue;
      yield {
        cell: field.cell,
        subject: rowName(whole),
        field: BASIC_FIELDS[column],
        related: cellsOf(...parts.map((row) => row[column])),
        params: { parts: fixed(sum(amounts), 2), whole: fixed(big(field.number), 2) },
      };
    }
  },
);
