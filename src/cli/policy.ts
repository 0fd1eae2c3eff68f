/** `--policy`: the id of a policy of ours, or the file of an office's own. */
import { readFileSync } from 'node:fs';
import { POLICIES, policyById, readPolicyFile, wordPolicyProblem, type Policy } from '../core';
import { UsageError } from './exit';
import { say } from './fill-text';
import { TEXTS } from './texts';

/** Longer files are no policies; nobody should wait for one to be read. */
const LARGEST = 1_000_000;

/** What names a file rather than an id: an ending or a folder. */
function isFileName(word: string): boolean {
  return /\.json$/i.test(word) || /[/\\]/.test(word);
}

function contentOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    if (bytes.length <= LARGEST) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(say(TEXTS.policyMissing, { file }));
  }
  throw new UsageError(say(TEXTS.policyUnreadable, { file }));
}

/** One line per thing to put right, each naming its field. @throws UsageError */
function readOwn(file: string): Policy {
  const result = readPolicyFile(contentOf(file));
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
