/** Whether a low execution rate is explained anywhere (E04), and the indicator row that is about it. */
import type { AssessedForm, WorkbookFacts } from '../facts/facts';
import { rateReason, reasonIn } from '../facts/rate-reason';
import { isEmptyReason } from '../facts/reasons';
import type { Indicator } from '../forms/form';
import type { RuleContext } from './rule';

/** A sentence of the report that speaks of the rate and of a reason; of a project only where it is named. */
function saidInReport({ form }: AssessedForm, { report, department }: WorkbookFacts): boolean {
  const isForProject = form.kind === 'project-self-assessment' && department !== null;
  const project = form.projectName?.text ?? '';
  return (report?.sentences ?? []).some(({ text }) => {
    if (!text.includes('执行率') || reasonIn(text) === null) return false;
    return !isForProject || (project !== '' && text.includes(project));
  });
}

const RATE_ROW = /^(?:部门|项目|财政)?(?:整体)?(?:预算|资金)?(?:资金)?(?:执行率|支出率|执行进度)$/;

/** The row of the indicator table that scores the execution rate, where a form has one. */
export function rateRow({ form }: AssessedForm): Indicator | null {
  return form.indicators.find(isRateRow) ?? null;
}

export function isRateRow({ level3 }: Indicator): boolean {
  return RATE_ROW.test(level3.replace(/\s/g, ''));
}

/** In the fund block, in the row that scores the rate, in 实际完成情况, the reason or a text block of the whole form, or in the report. */
export function isRateExplained(assessed: AssessedForm, context: RuleContext): boolean {
  const { facts, policy } = context;
  const { funds, formReason } = assessed.form;
  const reasons = [...(funds?.rows.map(({ reason }) => reason) ?? []), formReason, rateRow(assessed)?.reason];
  return (
    reasons.some((reason) => reason != null && !isEmptyReason(reason.text, policy.words)) ||
    rateReason(assessed.form, policy.words) !== null ||
    saidInReport(assessed, facts)
  );
}
