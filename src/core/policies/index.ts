/** The policies that can be named with `--policy`. */
import { mof2020 } from './mof-2020';
import type { Policy, PolicySummary } from './policy';

export { policySchema } from './policy';
export type { Policy, PolicySummary } from './policy';

const BUILT_IN: readonly Policy[] = [mof2020];

export const DEFAULT_POLICY_ID = mof2020.id;

/** Every value object of a policy, wherever it is nested. */
function* fieldsOf(node: unknown): Iterable<{ verified: unknown }> {
  if (typeof node !== 'object' || node === null) return;
  if ('verified' in node) yield node;
  else for (const child of Object.values(node)) yield* fieldsOf(child);
}

function summaryOf(policy: Policy): PolicySummary {
  const assumed = [...fieldsOf(policy)].some((field) => field.verified === 'assumed');
  return { id: policy.id, title: policy.title, version: policy.version, assumed };
}

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
