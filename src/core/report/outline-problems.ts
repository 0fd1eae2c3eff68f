/** What is wrong with an outline file, in a sentence for the person who wrote it. */
import { OUTLINE_PARTS, OUTLINE_SENTENCES } from '../messages/outline-files';
import { fill } from '../messages/template';
import type { OutlineProblem } from '../narrative';
import { wordPolicyProblem } from './policy-problems';

/** A sentence is known by its beginning. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 60).join('')}…`;
}

export function wordOutlineProblem(problem: OutlineProblem): string {
  const { path } = problem;
  switch (problem.kind) {
    case 'taken':
      return fill(OUTLINE_SENTENCES.taken, { name: problem.actual });
    case 'name':
    case 'list':
    case 'place': {
      const near = problem.near.length === 0 ? '' : fill(OUTLINE_PARTS.near, { names: problem.near.join('、') });
      return fill(OUTLINE_SENTENCES[problem.kind], { path, name: problem.name, near });
    }
    case 'flag':
    case 'repeated':
    case 'shape':
      return fill(OUTLINE_SENTENCES[problem.kind], { path, name: problem.name });
    case 'phrase':
      return fill(OUTLINE_SENTENCES.phrase, { path, at: String(problem.at), phrase: shortened(problem.phrase) });
    default:
      return wordPolicyProblem(problem);
  }
}
