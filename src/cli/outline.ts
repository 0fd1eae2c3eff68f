/** `--outline`: the id of an outline of ours, or the file of an office's own. */
import { OUTLINES, readOutlineFile, wordOutlineProblem, type Outline, type WorkbookFacts } from '../core';
import { UsageError } from './exit';
import { say } from './fill-text';
import { isFileName, readOwnFile } from './own-file';
import { TEXTS } from './texts';

const OUTLINE_FILE = { missing: TEXTS.outlineMissing, unreadable: TEXTS.outlineUnreadable };

/** @throws UsageError, one line per thing to put right */
function readOwn(file: string): Outline {
  const result = readOutlineFile(readOwnFile(file, OUTLINE_FILE));
  if ('outline' in result) return result.outline;
  const head = say(TEXTS.outlineWrong, { file, count: result.problems.length });
  throw new UsageError([head, ...result.problems.map((problem) => `  ${wordOutlineProblem(problem)}`)].join('\n'));
}

/** @throws UsageError */
export function outlineNamed(word: string): Outline {
  const known = OUTLINES.find(({ id }) => id === word.toLowerCase());
  if (known !== undefined) return known;
  if (isFileName(word)) return readOwn(word);
  throw new UsageError(say(TEXTS.unknownOutline, { what: word, known: OUTLINES.map(({ id }) => id).join('、') }));
}

/** Names of the projects of a workbook, in its order; a number where a form names none. */
export function projectNames({ projects }: WorkbookFacts): string[] {
  return projects.map(({ form }, index) => {
    const name = form.projectName?.text ?? '';
    return name === '' ? String(index + 1) : name;
  });
}

/**
 * `--project`: a number from 1, or the name or a part of it that no other has.
 * @returns which of `facts.projects`
 * @throws UsageError
 */
export function projectNamed(word: string, facts: WorkbookFacts): number {
  const names = projectNames(facts);
  const whole = names.indexOf(word);
  const parts = names.flatMap((name, index) => (name.includes(word) ? [index] : []));
  const number = /^\d{1,4}$/.test(word) ? Number(word) - 1 : -1;
  const found = whole >= 0 ? whole : parts.length === 1 ? parts[0]! : number;
  if (names[found] !== undefined) return found;
  const known = names.map((name, index) => `${index + 1} ${name}`).join('、');
  throw new UsageError(say(TEXTS.unknownProject, { what: word, known }));
}
