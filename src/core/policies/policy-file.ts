/** A policy of an office's own: a JSON file that names a policy of ours and says only where it differs. */
import * as z from 'zod/mini';
import { disagreements, type Disagreement } from './consistency';
import { policyId, words } from './field-schema';
import { parseFile, problemsOf, type FileProblem } from './file-issues';
import { mergePolicy } from './merge';
import { GROUPS, SINGLE_FIELDS, type Policy } from './policy';

const groups = {
  executionRate: z.optional(z.partial(GROUPS.executionRate)),
  overCompletion: z.optional(z.partial(GROUPS.overCompletion)),
  satisfaction: z.optional(z.partial(GROUPS.satisfaction)),
  textLimits: z.optional(z.partial(GROUPS.textLimits)),
  thresholds: z.optional(z.partial(GROUPS.thresholds)),
  scorecard: z.optional(z.partial(GROUPS.scorecard)),
  words: z.optional(z.partial(GROUPS.words)),
};

/** @param known ids a file may extend */
export function policyFileSchema(known: readonly string[]) {
  return z.strictObject({
    /** For editors. */
    $schema: z.optional(z.string()),
    id: policyId,
    title: words,
    version: words,
    basis: z.optional(words),
    extends: z.enum(known as [string, ...string[]]),
    ...z.partial(z.strictObject(SINGLE_FIELDS)).shape,
    ...groups,
  });
}

/** What is wrong with a file, as data. `path` is empty for the file as a whole. */
export type PolicyProblem = Disagreement | FileProblem;

export type PolicyFileResult = { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] };

/** Names that may stand at a place of a file; empty where any may, or none is known. */
function namesAt(path: readonly PropertyKey[], { top, base }: Known): readonly string[] {
  if (path.length === 0) return top;
  if (path.join('.') === 'scorecard.criteria') return Object.keys(GROUPS.scorecard.shape.criteria.shape);
  let node: unknown = base;
  for (const part of path) node = isObject(node) ? node[String(part)] : undefined;
  return isObject(node) ? Object.keys(node) : [];
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

interface Known {
  /** Names of a file itself. */
  readonly top: readonly string[];
  /** A complete policy. */
  readonly base: Policy;
}

const CRITERION_KINDS = ['deduct', 'steps', 'balance'];

/**
 * Reads the text of a policy file.
 * @param policies those a file may extend; their ids are taken
 */
export function readPolicyFile(text: string, policies: readonly Policy[]): PolicyFileResult {
  const file = parseFile(text);
  if ('problems' in file) return file;
  const schema = policyFileSchema(policies.map(({ id }) => id));
  const parsed = schema.safeParse(file.data, { reportInput: true });
  if (!parsed.success) {
    const top = Object.keys(schema.shape).filter((name) => name !== '$schema');
    const known = { top, base: policies[0]! };
    const names = (path: readonly PropertyKey[]) => namesAt(path, known);
    return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, names, CRITERION_KINDS)) };
  }
  const { extends: base, ...own } = parsed.data;
  if (policies.some(({ id }) => id === own.id)) return { problems: [{ path: 'id', kind: 'taken', actual: own.id }] };
  const changes = Object.fromEntries(Object.entries(own).filter(([name]) => name !== '$schema'));
  const policy = mergePolicy(
    policies.find(({ id }) => id === base)!,
    changes,
  );
  const wrong = disagreements(policy);
  return wrong.length > 0 ? { problems: wrong } : { policy };
}
