/** Which parts of a policy were seen in a source and which are assumed, for a person to see. */
import { POLICY_PART_WORDS } from '../messages/policies';
import { fieldsOf, policyById } from '../policies';

export interface PolicyPart {
  readonly label: string;
  /** Seen in a source; otherwise 依据待核实. */
  readonly found: boolean;
  readonly source: string;
}

/** Every part of the policy in its order. @throws UnknownPolicyError */
export function policyParts(id: string): PolicyPart[] {
  return fieldsOf(policyById(id)).map(({ path, field: { verified, source } }) => ({
    label: POLICY_PART_WORDS[path] ?? path,
    found: verified === 'found',
    source,
  }));
}
