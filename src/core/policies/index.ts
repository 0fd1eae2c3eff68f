/** The policies that can be named with `--policy`, and the way to a policy of one's own. */
import { perObject } from '../grid/memo';
import { hunan } from './built-in/hunan';
import { mof2020 } from './built-in/mof-2020';
import { mof2021, mof2021Cost } from './built-in/mof-2021-101';
import { chongqing2021, henan2024, hubei, sichuan2023, yinchuan2021 } from './built-in/provinces';
import { mergePolicy } from './merge';
import type { Policy, PolicySummary } from './policy';
import { policyFileSchema as fileSchema, readPolicyFile as readFile, type PolicyFileResult } from './policy-file';
import { fieldsOf } from './policy-fields';

export { policySchema } from './policy';
export type { Policy, PolicySummary } from './policy';
export type { Criterion, RatioId } from './scorecard';
export { fieldsOf, type NamedField } from './policy-fields';
export { disagreements, type Disagreement } from './consistency';
export type { PolicyFileResult, PolicyProblem } from './policy-file';
export { policyId as fileId, words } from './field';
export { parseFile, problemsOf, type FileProblem } from './file-issues';
export { criterionPrinted } from './printed';
export { INPUT_IDS, inputNamed, INPUTS, isCarriedIn, isWholeBudget, RATIOS, ratioNamed, type InputId } from './ratios';
export { isSatisfaction } from './words';

const DIFFERING = [mof2021, mof2021Cost, hunan, hubei, sichuan2023, henan2024, yinchuan2021, chongqing2021];

const BUILT_IN: readonly Policy[] = [mof2020, ...DIFFERING.map((changes) => mergePolicy(mof2020, changes))];

export const DEFAULT_POLICY_ID = mof2020.id;

export const summaryOf = perObject((policy: Policy): PolicySummary => {
  const assumed = fieldsOf(policy).some(({ field }) => field.verified === 'assumed');
  return { id: policy.id, title: policy.title, version: policy.version, assumed };
});

export const POLICIES: readonly PolicySummary[] = BUILT_IN.map(summaryOf);

/** Thrown when a policy is asked for that does not exist: misuse, not data. */
export class UnknownPolicyError extends Error {
  constructor(readonly id: string) {
    super(`unknown policy: ${id}`);
    this.name = 'UnknownPolicyError';
  }
}

/** @throws UnknownPolicyError */
export function policyById(id: string): Policy {
  const policy = BUILT_IN.find((candidate) => candidate.id === id);
  if (policy === undefined) throw new UnknownPolicyError(id);
  return policy;
}

/** An office's own policy from the text of its file. */
export function readPolicyFile(text: string): PolicyFileResult {
  return readFile(text, BUILT_IN);
}

/** The shape of such a file. */
export const policyFileSchema = fileSchema(BUILT_IN.map(({ id }) => id));
export { isAccepted, isListed, type OwnWords } from './own-words';
