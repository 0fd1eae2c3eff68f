/** A policy from its base and what differs. */
import type { GROUPS, Policy } from './policy';

type GroupName = keyof typeof GROUPS;

/** What a policy may say of itself: whole fields, in groups field by field, of a scorecard criterion by criterion. */
export type PolicyChanges = Partial<Omit<Policy, GroupName>> & {
  readonly [G in Exclude<GroupName, 'scorecard'>]?: Partial<Policy[G]>;
} & {
  readonly scorecard?: Partial<Omit<Policy['scorecard'], 'criteria'>> & {
    readonly criteria?: Policy['scorecard']['criteria'];
  };
};

type Node = Record<string, unknown>;

function isGroup(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('verified' in value);
}

function merged(base: Node, changes: Node): Node {
  const result: Node = { ...base };
  for (const [name, change] of Object.entries(changes)) {
    if (change === undefined) continue;
    const before = base[name];
    // A field is taken whole: a value with the source of another would lie.
    result[name] = isGroup(change) && isGroup(before) ? merged(before, change) : change;
  }
  return result;
}

/** @param changes must have the shape of a policy wherever it says something */
export function mergePolicy(base: Policy, changes: PolicyChanges): Policy {
  return merged(base, changes) as Policy;
}
