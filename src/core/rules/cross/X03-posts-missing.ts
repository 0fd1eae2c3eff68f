import { big } from '../../grid';
import { basicDataRule } from '../rule';
import { cellsOf } from '../report-parts';

export const X03 = basicDataRule(
  {
    id: 'X03',
    title: '编制数没有填写',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  function* ({ headcount }) {
    const { authorised, actual } = headcount ?? {};
    if (authorised == null || actual?.number == null || big(actual.number).lte(0)) return;
    const missing = authorised.problem === 'blank' || authorised.problem === 'placeholder';
    if (!missing && !(authorised.number !== null && big(authorised.number).eq(0))) return;
    yield {
      cell: authorised.cell,
      subject: '',
      field: 'authorised',
      related: cellsOf(actual),
      params: { staff: actual.number },
    };
  },
);
