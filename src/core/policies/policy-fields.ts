/** Walks the fields of a policy. */
import type { Field } from './field';
import type { Policy } from './policy';

export interface NamedField {
  /** `executionRate.weight`, as it stands in a policy file. */
  readonly path: string;
  readonly field: Readonly<Field<unknown>>;
}

function isField(node: object): node is Field<unknown> {
  return 'verified' in node;
}

function* fieldsBelow(node: object, path: string): Iterable<NamedField> {
  for (const [name, child] of Object.entries(node) as [string, unknown][]) {
    if (typeof child !== 'object' || child === null) continue;
    const below = path === '' ? name : `${path}.${name}`;
    if (isField(child)) yield { path: below, field: child };
    else yield* fieldsBelow(child, below);
  }
}

/** Every field in the order of the policy. */
export function fieldsOf(policy: Policy): NamedField[] {
  return [...fieldsBelow(policy, '')];
}
