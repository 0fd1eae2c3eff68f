/** Which parts of a policy were seen in a source and which are assumed, for a person to see. */
import { POLICY_PART_WORDS } from '../messages/policies';
import { fieldsOf, policyById, type Policy } from '../policies';

export interface PolicyPart {
  readonly label: string;
  /** Seen in a source; otherwise 依据待核实. */
  readonly found: boolean;
  readonly source: string;
}

/** Every part of a policy, one of ours by its id, in its order. @throws UnknownPolicyError */
export function policyParts(policy: string | Policy): PolicyPart[] {
  return fieldsOf(typeof policy === 'string' ? policyById(policy) : policy).map(
    ({ path, field: { verified, source } }) => ({
      label: POLICY_PART_WORDS[path] ?? path,
      found: verified === 'found',
      source,
    }),
  );
}
