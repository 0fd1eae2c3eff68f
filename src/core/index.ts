/** The only door of core. */
export * from './grid';
export type * from './values';
export { printValue } from './values';
export * from './edits/plan';
export { describeContent } from './edits/content';
export { assertKeepsFormulas, FormulaOverwriteError, inverseOf } from './edits/invert';
export * from './edits/apply';
export { COMPANION_SHEETS, MATERIALS_SHEET, RECORD_SHEET, REPORT_SHEET } from './edits/texts';
export type * from './forms/form';
export { matchFundHeader, matchIndicatorHeader } from './forms/labels';
export { MAPPABLE_FIELDS, mappableSheets, mappingProblems } from './forms/manual';
export type { MappableSheet, MappingProblem, SeenHeader } from './forms/manual';
export {
  DEFAULT_POLICY_ID,
  fieldsOf,
  POLICIES,
  policyById,
  policyFileSchema,
  readPolicyFile,
  summaryOf,
  UnknownPolicyError,
} from './policies';
export type { Policy, PolicyFileResult, PolicyProblem, PolicySummary } from './policies';
export type * from './scoring/scored';
export { sumScores } from './scoring/score';
export type * from './facts/facts';
export { countCharacters } from './facts/text-limits';
export { readRecord } from './facts/record';
export type { CheckRecord, RecordedExplanation, RecordedMapping } from './facts/record';
export type * from './rules/finding';
export { canBeExplained, isAbout } from './rules/explained';
export { RULE_HELP } from './rules/help';
export { RULES } from './rules/registry';
export type { Rule } from './rules/rule';
export * from './narrative';
export * from './review';
export type * from './review-types';
export * from './report/advice';
export * from './report/trace-words';
export * from './report/wording';
export * from './report/fill-plan';
export * from './report/lost-points';
export { planAccept, planDraft, planKeep } from './report/draft-plan';
export { draftState, placedParagraphs } from './report/draft-state';
export type { DraftState, ParagraphState, PlacedParagraph, SectionState } from './report/draft-state';
export { writtenDraft } from './report/written-draft';
export { draftToMarkdown, draftToText } from './report/draft-text';
export { policyParts } from './report/policy-parts';
export type { PolicyPart } from './report/policy-parts';
export { planFix } from './report/fix-plan';
export { attachedForms } from './report/form-table';
export type { AttachedForm, AttachedTable, TableCell } from './report/form-table';
export { planReasons } from './report/reason-plan';
export type { ChosenReason } from './report/reason-plan';
export {
  NotExplainableError,
  planExplain,
  planMapping,
  planMappings,
  planPolicy,
  planRecordResult,
} from './report/record-plan';
export {
  auditCsv,
  auditDiffers,
  auditJson,
  auditMarkdown,
  auditText,
  wordAuditName,
  wordAuditValue,
} from './report/audit';
export type { AuditedReport } from './report/audit';
export * from './report/json';
export * from './report/return-notice';
export * from './report/text';
export { checkMarkdown, scoreMarkdown } from './report/markdown';
export { checkCsv, scoreCsv } from './report/csv';
export * from './report/catalogue';
export * from './report/policy-catalogue';
export { wordOutlineProblem } from './report/outline-problems';
export { wordPolicyProblem } from './report/policy-problems';
export { NOT_CHECKED } from './report/not-checked';
