import { big } from '../../grid';
import { basicDataRule } from '../rule';
import { cellsOf } from '../report-parts';

export const X03 = basicDataRule(
  {
    id: 'X03',
    slug: 'posts-missing',
    title: '编制数没有填写',
    severity: 'error',
    category: 'completeness',
    basis: '在职人员控制率＝在职人员数÷编制数，编制数不能为空',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '填了实际在职人数的，编制数是否也填了。',
      bad: '编制数空着（或填0），实际在职43人。',
      good: '编制数50，实际在职43人。',
      repair: '按编制部门核定的人数填写编制数。',
      limits: '实际在职人数也没有填写时不检查；编制数写成文字的不提示。',
    },
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
