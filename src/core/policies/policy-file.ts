/** A policy of an office's own: a JSON file that names a policy of ours and says only where it differs. */
import * as z from 'zod/mini';
import { disagreements, type Disagreement } from './consistency';
import { PATTERNS, policyId, words, type PatternName } from './field';
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
export type PolicyProblem =
  | Disagreement
  /** No JSON; `line` from 1 where it is known. */
  | { readonly path: ''; readonly kind: 'syntax'; readonly line: number | null }
  | { readonly path: string; readonly kind: 'missing' }
  | { readonly path: string; readonly kind: 'type'; readonly wanted: string; readonly actual: string }
  | { readonly path: string; readonly kind: 'choice'; readonly allowed: readonly string[]; readonly actual: string }
  | { readonly path: string; readonly kind: 'pattern'; readonly pattern: PatternName; readonly actual: string }
  | { readonly path: string; readonly kind: 'empty' }
  | {
      readonly path: string;
      readonly kind: 'unknown';
      readonly names: readonly string[];
      readonly allowed: readonly string[];
    }
  /** The id is one of ours. */
  | { readonly path: 'id'; readonly kind: 'taken'; readonly actual: string };

export type PolicyFileResult = { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] };

type Issue = z.core.$ZodIssue;

function joined(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function shown(input: unknown): string {
  return typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
}

function typeName(input: unknown): string {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
}

function patternNamed(pattern: string | undefined): PatternName {
  const names = Object.keys(PATTERNS) as PatternName[];
  return names.find((name) => String(PATTERNS[name]) === pattern) ?? 'decimal';
}

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

function problemsOf(issue: Issue, known: Known): PolicyProblem[] {
  const path = joined(issue.path);
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      if (input === undefined) return [{ path, kind: 'missing' }];
      return [{ path, kind: 'type', wanted: issue.expected, actual: typeName(input) }];
    case 'invalid_value':
      if (input === undefined) return [{ path, kind: 'missing' }];
      return [{ path, kind: 'choice', allowed: issue.values.map(String), actual: shown(input) }];
    case 'unrecognized_keys':
      return [{ path, kind: 'unknown', names: issue.keys, allowed: namesAt(issue.path, known) }];
    case 'invalid_format':
      return [{ path, kind: 'pattern', pattern: patternNamed(issue.pattern), actual: shown(input) }];
    case 'invalid_key':
      // The only keys that are not fixed are ids of rules.
      return [{ path, kind: 'pattern', pattern: 'ruleId', actual: shown(input) }];
    case 'invalid_union':
      return [{ path, kind: 'choice', allowed: CRITERION_KINDS, actual: '' }];
    default:
      return [{ path, kind: 'empty' }];
  }
}

const CRITERION_KINDS = ['deduct', 'steps', 'balance'];

/** Node and browsers say where JSON breaks in their own words; the position is in most of them. */
function lineOf(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

/**
 * Reads the text of a policy file.
 * @param policies those a file may extend; their ids are taken
 */
export function readPolicyFile(text: string, policies: readonly Policy[]): PolicyFileResult {
  const plain = text.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = JSON.parse(plain);
  } catch (error) {
    return { problems: [{ path: '', kind: 'syntax', line: lineOf(plain, error) }] };
  }
  const schema = policyFileSchema(policies.map(({ id }) => id));
  const parsed = schema.safeParse(data, { reportInput: true });
  if (!parsed.success) {
    const top = Object.keys(schema.shape).filter((name) => name !== '$schema');
    return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, { top, base: policies[0]! })) };
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
