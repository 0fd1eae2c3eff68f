/** Whether a low execution rate is explained anywhere (E04), and the indicator row that is about it. */
import type { AssessedForm, WorkbookFacts } from '../facts/facts';
import { isEmptyReason } from '../facts/reasons';
import type { Indicator } from '../forms/form';
import type { RuleContext } from './rule';

/** 因 in 因公出国 and the like gives no reason. */
const GIVES_REASON = /原因|由于|因(?!公|私|素|果|地制宜|子|特网|材)/;

/** A sentence of the report that speaks of the rate and of a reason; of a project only where it is named. */
function saidInReport({ form }: AssessedForm, { report, department }: WorkbookFacts): boolean {
  const isForProject = form.kind === 'project-self-assessment' && department !== null;
  const project = form.projectName?.text ?? '';
  return (report?.sentences ?? []).some(({ text }) => {
    if (!text.includes('执行率')) return false;
    const reason = text.slice(text.search(GIVES_REASON));
    // 原因是【待补充】 leaves nothing behind its words.
    const isGiven = GIVES_REASON.test(text) && !/^(?:主要)?(?:原因|由于|因)(?:是|为|在于)?[：:。，；]*$/.test(reason);
    return isGiven && (!isForProject || (project !== '' && text.includes(project)));
  });
}

/** A text block of the form that speaks of the money and of a reason. */
function saidInRemarks({ form }: AssessedForm, { policy }: RuleContext): boolean {
  return (form.remarks ?? []).some(({ text }) => {
    return (
      !isEmptyReason(text, policy.words) &&
      /执行率|支出进度|结转|结余|未支付|支付/.test(text) &&
      GIVES_REASON.test(text)
    );
  });
}

const RATE_ROW = /^(?:部门|项目|财政)?(?:整体)?(?:预算|资金)?(?:资金)?(?:执行率|支出率|执行进度)$/;

/** The row of the indicator table that scores the execution rate, where a form has one. */
export function rateRow({ form }: AssessedForm): Indicator | null {
  return form.indicators.find(({ level3 }) => RATE_ROW.test(level3.replace(/\s/g, ''))) ?? null;
}

/** In the fund block, in the row that scores the rate, in the reason or a text block of the whole form, or in the report. */
export function isRateExplained(assessed: AssessedForm, context: RuleContext): boolean {
  const { facts, policy } = context;
  const { funds, formReason } = assessed.form;
  const reasons = [...(funds?.rows.map(({ reason }) => reason) ?? []), formReason, rateRow(assessed)?.reason];
  return (
    reasons.some((reason) => reason != null && !isEmptyReason(reason.text, policy.words)) ||
    saidInRemarks(assessed, context) ||
    saidInReport(assessed, facts)
  );
}
