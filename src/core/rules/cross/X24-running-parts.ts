import { BASIC_COLUMNS, BASIC_FIELDS, basicRow, exceeds, rowName } from '../../facts/basic-rows';
import type { BasicDataKey } from '../../forms/form';
import { big, fixed, sum } from '../../grid';
import { basicDataRule } from '../rule';
import { cellsOf } from '../report-parts';

const PARTS: readonly BasicDataKey[] = ['office', 'utilities-travel', 'meetings-training'];

export const X24 = basicDataRule(
  {
    id: 'X24',
    slug: 'running-parts',
    title: '公用经费明细超过合计',
    severity: 'info',
    category: 'accuracy',
    basis: '公用经费明细是公用经费的一部分，相加不应大于公用经费',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '基础数据表各栏中，办公经费，水费、电费、差旅费，会议费、培训费相加是否超过公用经费。',
      bad: '公用经费50.00万元，三项明细相加58.00万元。',
      good: '公用经费60.00万元，三项明细相加58.00万元。',
      repair: '核对公用经费合计与明细，改正填错的一个。',
      limits: '公用经费合计没有填写的一栏不检查；明细少于合计的不提示。',
    },
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
