import { sameRate } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';
import { cellsOf, comparison } from '../report-parts';

/** The rate may be typed as a fraction (0.86); the reader has brought it to points of per cent. */
export const X01 = basicDataRule(
  {
    id: 'X01',
    slug: 'staff-rate',
    title: '在职人员控制率计算有误',
    severity: 'error',
    category: 'accuracy',
    basis: '在职人员控制率＝在职人员数÷编制数×100%',
    verified: 'found',
    fixable: false,
    help: {
      checks: '基础数据表的控制率是否等于实际在职人数除以编制数。',
      bad: '编制50人，在职43人，控制率填96.00%。',
      good: '编制50人，在职43人，控制率86.00%。',
      repair: '按在职人数÷编制数重新计算。',
      limits: '编制数或在职人数没有填数时不检查。',
    },
  },
  function* ({ headcount }, { policy }) {
    const { authorised, actual, rate } = headcount ?? {};
    if (authorised?.number == null || actual?.number == null || rate?.number == null) return;
    if (big(authorised.number).lte(0)) return;
    const expected = big(actual.number).div(authorised.number).times(100);
    if (sameRate(rate, expected, policy)) return;
    yield {
      cell: rate.cell,
      subject: '',
      field: 'staffRate',
      related: cellsOf(actual, authorised),
      params: { staff: actual.number, authorised: authorised.number },
      ...comparison(rate.number, big(fixed(expected, 2))),
    };
  },
);
