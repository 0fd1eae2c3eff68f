/** What is wrong with a JSON file that an office wrote, as data: the same for policies and for outlines. */
import type * as z from 'zod/mini';
import { PATTERNS, type PatternName } from './field';

/** `path` as people write it (`sections[2].heading`), empty for the file as a whole. */
export type FileProblem =
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

type Issue = z.core.$ZodIssue;

/** Names that may stand at a place of a file; empty where any may, or none is known. */
export type NamesAt = (path: readonly PropertyKey[]) => readonly string[];

/** The text of a file as data, or why it is none. */
export function parseFile(text: string): { readonly data: unknown } | { readonly problems: readonly FileProblem[] } {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return { data: JSON.parse(plain) as unknown };
  } catch (error) {
    return { problems: [{ path: '', kind: 'syntax', line: lineOf(plain, error) }] };
  }
}

/** @param choices what may stand where a union found nothing that fits */
export function problemsOf(
  issue: Issue,
  namesAt: NamesAt,
  choices: readonly string[],
  above: readonly PropertyKey[] = [],
): FileProblem[] {
  const place = [...above, ...issue.path];
  const path = joined(place);
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      if (input === undefined) return [{ path, kind: 'missing' }];
      return [{ path, kind: 'type', wanted: issue.expected, actual: typeName(input) }];
    case 'invalid_value':
      if (input === undefined) return [{ path, kind: 'missing' }];
      return [{ path, kind: 'choice', allowed: issue.values.map(String), actual: shown(input) }];
    case 'unrecognized_keys':
      return [{ path, kind: 'unknown', names: issue.keys, allowed: namesAt(place) }];
    case 'invalid_format':
      return [{ path, kind: 'pattern', pattern: patternNamed(issue.pattern), actual: shown(input) }];
    case 'invalid_key':
      // The only keys that are not fixed are ids of rules.
      return [{ path, kind: 'pattern', pattern: 'ruleId', actual: shown(input) }];
    case 'invalid_union': {
      // Where one of the shapes was meant, what is wrong within it says more.
      const isOtherType = (one: Issue) => one.path.length === 0 && one.code === 'invalid_type';
      const meant = issue.errors.find((issues) => issues.length > 0 && !issues.some(isOtherType));
      if (meant !== undefined && choices.length === 0) {
        return meant.flatMap((one) => problemsOf(one, namesAt, choices, place));
      }
      if (choices.length > 0) return [{ path, kind: 'choice', allowed: choices, actual: '' }];
      return [{ path, kind: 'type', wanted: 'sentence', actual: typeName(input) }];
    }
    default:
      return [{ path, kind: 'empty' }];
  }
}

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

/** Node and browsers say where JSON breaks in their own words; the position is in most of them. */
function lineOf(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
