/** What is wrong with a policy file, in a sentence for the person who wrote it. */
import { FIELD_SHAPE, PATTERN_WORDS, PROBLEM_PARTS, PROBLEM_SENTENCES, TYPE_WORDS } from '../messages/policy-files';
import { fill } from '../messages/template';
import { fieldsOf, policyById, DEFAULT_POLICY_ID, type PolicyProblem } from '../policies';

function joined(names: readonly string[]): string {
  return names.join('、');
}

/** A field that was given as its bare value. */
function isField(path: string): boolean {
  return (
    fieldsOf(policyById(DEFAULT_POLICY_ID)).some((field) => field.path === path) || /^scorecard\.criteria\./.test(path)
  );
}

function wanted(problem: PolicyProblem & { kind: 'type' }): string {
  if (problem.wanted === 'object' && isField(problem.path)) return FIELD_SHAPE;
  return TYPE_WORDS[problem.wanted] ?? problem.wanted;
}

function paramsOf(problem: PolicyProblem): Record<string, string> {
  const path = problem.path === '' ? PROBLEM_PARTS.file : problem.path;
  switch (problem.kind) {
    case 'syntax':
      return { line: problem.line === null ? '' : fill(PROBLEM_PARTS.line, { line: String(problem.line) }) };
    case 'missing':
    case 'empty':
      return { path };
    case 'type':
      return { path, wanted: wanted(problem), actual: TYPE_WORDS[problem.actual] ?? problem.actual };
    case 'choice': {
      const actual = problem.actual === '' ? '' : fill(PROBLEM_PARTS.now, { actual: problem.actual });
      return { path, allowed: joined(problem.allowed), actual };
    }
    case 'pattern':
      return { path, pattern: PATTERN_WORDS[problem.pattern], actual: problem.actual };
    case 'unknown': {
      const place = problem.path === '' ? PROBLEM_PARTS.file : fill(PROBLEM_PARTS.place, { path });
      const allowed =
        problem.allowed.length === 0 ? '' : fill(PROBLEM_PARTS.choices, { allowed: joined(problem.allowed) });
      return { place, names: joined(problem.names), allowed };
    }
    case 'taken':
      return { actual: problem.actual };
    default:
      return { path, expected: problem.expected, actual: problem.actual };
  }
}

export function wordPolicyProblem(problem: PolicyProblem): string {
  return fill(PROBLEM_SENTENCES[problem.kind], paramsOf(problem));
}
