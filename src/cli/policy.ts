/** `--policy`: the id of a policy of ours, or the file of an office's own. */
import { POLICIES, policyById, readPolicyFile, wordPolicyProblem, type Policy } from '../core';
import { UsageError } from './exit';
import { say } from './fill-text';
import { isFileName, readOwnFile } from './own-file';
import { TEXTS } from './texts';

const POLICY_FILE = { missing: TEXTS.policyMissing, unreadable: TEXTS.policyUnreadable };

/** One line per thing to put right, each naming its field. @throws UsageError */
function readOwn(file: string): Policy {
  const result = readPolicyFile(readOwnFile(file, POLICY_FILE));
  if ('policy' in result) return result.policy;
  const { problems } = result;
  const head = say(TEXTS.policyWrong, { file, count: problems.length });
  throw new UsageError([head, ...problems.map((problem) => `  ${wordPolicyProblem(problem)}`)].join('\n'));
}

/** @throws UsageError */
export function findPolicy(word: string): Policy {
  const known = POLICIES.find(({ id }) => id === word.toLowerCase());
  if (known !== undefined) return policyById(known.id);
  if (isFileName(word)) return readOwn(word);
  const ids = POLICIES.map(({ id }) => id).join('、');
  throw new UsageError(say(TEXTS.unknownPolicy, { what: word, known: ids }));
}
