/** The shape of a rule. A rule reads facts and yields reports: no text, no I/O, no knowledge of other rules. */
import { assessedOf, type AssessedForm, type ReviewedForm, type WorkbookFacts } from '../facts/facts';
import type { BasicDataForm, Form, Indicator, ValueField } from '../forms/form';
import { findSheet, type Grid, type Sheet } from '../grid';
import { perObject, perObjectWith } from '../grid/memo';
import type { Policy } from '../policies';
import type { ScoredIndicator } from '../scoring/scored';
import type { Category, Report, Severity } from './finding';
import type { RuleId } from './help';

export interface RuleMeta {
  /** Id of domain notes §3; a retired id is never used again. Its help stands in the `help.ts` of its group. */
  readonly id: RuleId;
  readonly title: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Whether reports may carry a fix. */
  readonly fixable: boolean;
}

export interface RuleContext {
  readonly facts: WorkbookFacts;
  readonly policy: Policy;
  readonly grid: Grid;
}

/** A report with the form it is about; null for the workbook as a whole. */
export interface PlacedReport extends Report {
  readonly form: number | null;
  /** Where the cell stands, if not on the sheet of the form: the written report. null: outside the workbook. */
  readonly sheet?: string | null;
}

export interface Rule extends RuleMeta {
  check(context: RuleContext): Iterable<PlacedReport>;
}

/** Asks `check` of every form in turn; null: the rule is not about that form. */
function onForms(
  meta: RuleMeta,
  check: (reviewed: ReviewedForm, context: RuleContext) => Iterable<Report> | null,
): Rule {
  return {
    ...meta,
    check(context) {
      const placed: PlacedReport[] = [];
      for (const [form, reviewed] of context.facts.forms.entries()) {
        const reports = check(reviewed, context);
        if (reports !== null) for (const report of reports) placed.push({ ...report, form });
      }
      return placed;
    },
  };
}

/**
 * What a rule about one form may see beside it and its sheet: nothing of other forms. So what it says of a form is said
 * for as long as form and policy stay the same objects, as those of an unchanged sheet do.
 */
export type Judging = Pick<RuleContext, 'policy'>;

/** Runs on every form of the workbook, each by itself with the sheet it was read from. */
export function formRule(
  meta: RuleMeta,
  check: (form: Form, sheet: Sheet, judging: Judging) => Iterable<Report>,
): Rule {
  const said = perObjectWith((form: Form, sheet: Sheet, policy: Policy) => [...check(form, sheet, { policy })]);
  return formRuleAmong(meta, (form, { grid, policy }) => {
    const sheet = findSheet(grid, form.sheet);
    return sheet === undefined ? [] : said(form, sheet, policy);
  });
}

/** Runs on every form, in sight of the whole workbook. */
export function formRuleAmong(meta: RuleMeta, check: (form: Form, context: RuleContext) => Iterable<Report>): Rule {
  return onForms(meta, ({ form }, context) => check(form, context));
}

/** One indicator with its score. */
export interface ScoredRow {
  readonly indicator: Indicator;
  readonly scored: ScoredIndicator;
}

const rowsOf = perObject(({ form, scored }: AssessedForm): readonly ScoredRow[] =>
  form.indicators.map((indicator, index) => ({ indicator, scored: scored.indicators[index]! })),
);

/** Runs on every project and department self-assessment form, each by itself. */
export function assessmentRule(
  meta: RuleMeta,
  check: (assessed: AssessedForm, judging: Judging) => Iterable<Report>,
): Rule {
  const said = perObjectWith((assessed: AssessedForm, policy: Policy) => [...check(assessed, { policy })]);
  return assessmentRuleAmong(meta, (assessed, { policy }) => said(assessed, policy));
}

/** Runs on every project and department self-assessment form, in sight of the whole workbook. */
export function assessmentRuleAmong(
  meta: RuleMeta,
  check: (assessed: AssessedForm, context: RuleContext) => Iterable<Report>,
): Rule {
  return onForms(meta, (reviewed, context) => {
    const assessed = assessedOf(reviewed);
    return assessed === null ? null : check(assessed, context);
  });
}

/** What a rule says of one row. No generator: nearly all rules say nothing of nearly all rows. */
export type RowReports = Report | readonly Report[] | null;

/** What a rule says of target and actual, each by itself. */
export function ofBothValues(
  { target, actual }: Indicator,
  look: (source: ValueField, field: 'target' | 'actual') => Report | null,
): RowReports {
  const first = target === null ? null : look(target, 'target');
  const second = actual === null ? null : look(actual, 'actual');
  return first !== null && second !== null ? [first, second] : (first ?? second);
}

/** Runs on every indicator of every project and department form. */
export function indicatorRule(
  meta: RuleMeta,
  check: (row: ScoredRow, assessed: AssessedForm, judging: Judging) => RowReports,
): Rule {
  return assessmentRule(meta, (assessed, judging) => {
    const reports: Report[] = [];
    for (const row of rowsOf(assessed)) {
      const found = check(row, assessed, judging);
      if (found === null) continue;
      if ('cell' in found) reports.push(found);
      else reports.push(...found);
    }
    return reports;
  });
}

/** Runs on every basic data form, each by itself. */
export function basicDataRule(
  meta: RuleMeta,
  check: (form: BasicDataForm, judging: Judging) => Iterable<Report>,
): Rule {
  const said = perObjectWith((form: BasicDataForm, policy: Policy) => [...check(form, { policy })]);
  return basicDataRuleAmong(meta, (form, { policy }) => said(form, policy));
}

/** Runs on every basic data form, in sight of the whole workbook. */
export function basicDataRuleAmong(
  meta: RuleMeta,
  check: (form: BasicDataForm, context: RuleContext) => Iterable<Report>,
): Rule {
  return onForms(meta, ({ form }, context) => (form.kind === 'basic-data' ? check(form, context) : null));
}

/** Runs once on the workbook; `formIndex` tells a report which form it is about. */
export function workbookRule(meta: RuleMeta, check: (context: RuleContext) => Iterable<PlacedReport>): Rule {
  return { ...meta, check };
}

/** Place of a form in the review; null for none. */
export function formIndex({ facts }: RuleContext, form: Form | null): number | null {
  const index = facts.forms.findIndex((reviewed) => reviewed.form === form);
  return index < 0 ? null : index;
}
