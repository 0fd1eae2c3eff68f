/** The policies that can be named with `--policy`, and the way to a policy of one's own. */
export { policySchema } from './policy';
export type { Policy, PolicySummary } from './policy';
export type { Criterion } from './scorecard';
export { fieldsOf, type NamedField } from './policy-fields';
export { disagreements, type Disagreement } from './consistency';
export type { PolicyFileResult, PolicyProblem } from './policy-file';
export { policyId as fileId, words } from './field-schema';
export { parseFile, problemsOf, type FileProblem } from './file-issues';
export { criterionPrinted } from './printed';
export {
  INPUT_IDS,
  inputNamed,
  INPUTS,
  isCarriedIn,
  isWholeBudget,
  RATIOS,
  ratioNamed,
  type InputId,
  type RatioId,
} from './ratios';
export { isSatisfaction } from './words';
export { DEFAULT_POLICY_ID, POLICIES, policyById, summaryOf, UnknownPolicyError } from './known';
export { policyFileSchema, readPolicyFile } from './own-file';
export { isAccepted, isListed, type OwnWords } from './own-words';
