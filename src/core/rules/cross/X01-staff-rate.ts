import { sameRate } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';
import { cellsOf, comparison } from '../report-parts';

/** The rate may be typed as a fraction (0.86); the reader has brought it to points of per cent. */
export const X01 = basicDataRule(
  {
    id: 'X01',
    title: '在职人员控制率计算有误',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
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
