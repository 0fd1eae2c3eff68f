/** Which policy a review goes by; an office's own files have been read before. */
import { DEFAULT_POLICY_ID, POLICIES, policyById, readRecord, type Grid, type OutlineName, type Policy } from '../core';
import type { Settings } from './settings';

/** An office's own files as they are used; null: none, or no good one. */
export interface OwnFiles {
  readonly policy: Policy | null;
  readonly outline: OutlineName | null;
}

export const NO_OWN_FILES: OwnFiles = { policy: null, outline: null };

export const hasOwnFiles = ({ ownPolicy, ownOutline }: Settings): boolean => ownPolicy !== null || ownOutline !== null;

/**
 * The policy a review is to use in place of what it would choose itself; undefined: leave it to the review.
 * @param preferred of the settings, by its id
 */
export function policyFor(grid: Grid, preferred: string | null, own: Policy | null): Policy | undefined {
  const { policyId } = readRecord(grid);
  const isOwn = (id: string): boolean => own !== null && [own.id, own.title].includes(id);
  if (policyId !== null) return isOwn(policyId) ? own! : undefined;
  if (preferred === null) return undefined;
  if (isOwn(preferred)) return own!;
  return POLICIES.some(({ id }) => id === preferred) ? policyById(preferred) : undefined;
}

/** A policy of ours, or the office's own. */
export function policyNamed(id: string, own: Policy | null): Policy {
  if (own?.id === id) return own;
  return policyById(POLICIES.some((policy) => policy.id === id) ? id : DEFAULT_POLICY_ID);
}
