import { big, fixed, plain } from '../../grid';
import { basicDataRule } from '../rule';
import { cellsOf } from '../report-parts';

/** Worked out from the two numbers: what the rate cell says is X01's. */
export const X02 = basicDataRule(
  {
    id: 'X02',
    title: '在职人数超过编制数',
    severity: 'warning',
    category: 'compliance',
    fixable: false,
  },
  function* ({ headcount }, { policy }) {
    if (headcount === null) return;
    const { authorised, actual, rate } = headcount;
    const limit = policy.thresholds.controlRate.value;
    const posts = authorised?.number ?? null;
    const staff = actual?.number ?? null;
    if (posts !== null && big(posts).lte(0)) return;
    const both = posts !== null && staff !== null;
    const percent = both ? big(staff).div(posts).times(100) : rate?.number == null ? null : big(rate.number);
    if (percent === null || percent.lte(limit)) return;
    yield {
      cell: (rate ?? actual ?? authorised)?.cell ?? null,
      subject: '',
      field: rate === null ? 'staff' : 'staffRate',
      variant: both ? 'counted' : 'rate',
      related: cellsOf(...(rate === null ? [authorised] : [actual, authorised])),
      params: { rate: fixed(percent, 2), ...(both ? { more: plain(big(staff).minus(posts)) } : {}) },
    };
  },
);
