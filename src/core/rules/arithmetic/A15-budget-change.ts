import { numberOf } from '../../facts/amounts';
import type { WorkbookFacts } from '../../facts/facts';
import { changeReason, explainsChange } from '../../facts/rate-reason';
import { big, fixed } from '../../grid';
import { cellsOf } from '../report-parts';
import { assessmentRuleAmong } from '../rule';

/** A sentence of the written report that says why the budget was changed. */
function saidInReport({ report }: WorkbookFacts): boolean {
  return (report?.sentences ?? []).some(({ text }) => explainsChange(text));
}

/** Silent where 实际完成情况, a text block or the report says why. */
export const A15 = assessmentRuleAmong(
  {
    id: 'A15',
    title: '全年预算比年初预算变动较大',
    severity: 'warning',
    category: 'compliance',
    fixable: false,
  },
  function* ({ form }, { facts, policy }) {
    const total = form.funds?.total;
    const initial = numberOf(total?.initial);
    const adjusted = numberOf(total?.adjusted);
    if (total?.adjusted == null || initial === null || adjusted === null || big(initial).lte(0)) return;
    const change = big(adjusted).div(initial).minus(1);
    if (change.abs().lte(policy.thresholds.budgetChange.value)) return;
    if (changeReason(form, policy.words) !== null || saidInReport(facts)) return;
    yield {
      severity: form.kind === 'project-self-assessment' ? 'info' : 'warning',
      cell: total.adjusted.cell,
      subject: total.label,
      field: 'adjusted',
      related: cellsOf(total.initial),
      variant: change.gt(0) ? 'more' : 'less',
      params: {
        initial: fixed(big(initial), 2),
        adjusted: fixed(big(adjusted), 2),
        change: fixed(change.abs().times(100), 2),
      },
      actual: adjusted,
    };
  },
);
