import { assessmentRule } from '../rule';

/** Without 全年预算数 no execution rate can be computed. Error values and uncalculated formulas are F05 and F12. */
export const A01 = assessmentRule(
  {
    id: 'A01',
    title: '全年预算数未填',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  function* ({ form }) {
    const field = form.funds?.total?.adjusted;
    if (field == null || field.number !== null || field.problem === 'error' || field.problem === 'uncalculated') return;
    yield {
      cell: field.cell,
      subject: form.funds!.total!.label,
      field: 'adjusted',
      variant: field.problem === 'blank' ? 'blank' : 'not-a-number',
      params: { found: field.raw },
    };
  },
);
