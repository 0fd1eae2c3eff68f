import { big, fixed, plain } from '../../grid';
import { basicDataRule } from '../rule';
import { cellsOf } from '../report-parts';

/** Worked out from the two numbers: what the rate cell says is X01's. */
export const X02 = basicDataRule(
  {
    id: 'X02',
    slug: 'staff-over',
    title: '在职人数超过编制数',
    severity: 'warning',
    category: 'compliance',
    basis: '湖南部门整体支出绩效评价指标表：在职人员控制率以100%为标准',
    verified: 'found',
    fixable: false,
    help: {
      checks: '基础数据表的实际在职人数是否超过编制数。',
      bad: '编制50人，实际在职52人，控制率104.00%。',
      good: '编制50人，实际在职43人，控制率86.00%。',
      repair: '核实在职人数是否混入了编外、借调人员；确属超编的，写情况说明。',
      limits: '编制数没有填写或为0时由另一条规则提示；人数只填了控制率的，按控制率判断。',
    },
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
