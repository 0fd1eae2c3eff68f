/** The rules of this group in the order of their ids. */
import { S01 } from './S01-execution-points';
import { S02 } from './S02-execution-points-rounded';
import { S03 } from './S03-unmet-score';
import { S04 } from './S04-unmet-full';
import { S07 } from './S07-score-missing';
import type { Rule } from '../rule';

export const SCORES_RULES: readonly Rule[] = [S01, S02, S03, S04, S07];
