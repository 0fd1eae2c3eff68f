/** The policies of ours; apart from files of an office's own, which a check without one need not load. */
import { perObject } from '../grid/memo';
import { hunan } from './built-in/hunan';
import { mof2020 } from './built-in/mof-2020';
import { mof2021, mof2021Cost } from './built-in/mof-2021-101';
import { chongqing2021, henan2024, hubei, sichuan2023, yinchuan2021 } from './built-in/provinces';
import { mergePolicy } from './merge';
import type { Policy, PolicySummary } from './policy';
import { fieldsOf } from './policy-fields';

const DIFFERING = [mof2021, mof2021Cost, hunan, hubei, sichuan2023, henan2024, yinchuan2021, chongqing2021];

export const BUILT_IN: readonly Policy[] = [mof2020, ...DIFFERING.map((changes) => mergePolicy(mof2020, changes))];

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
