/** The rules of this group in the order of their ids. */
import { S01 } from './S01-execution-points';
import { S02 } from './S02-execution-points-rounded';
import { S03 } from './S03-unmet-score';
import { S04 } from './S04-unmet-full';
import { S05 } from './S05-met-deducted';
import { S06 } from './S06-rate-as-score';
import { S07 } from './S07-score-missing';
import { S08 } from './S08-weight-missing';
import { S09 } from './S09-full-marks';
import { S10 } from './S10-rate-gap';
import { S11 } from './S11-outside-band';
import { S12 } from './S12-grade-differs';
import { S13 } from './S13-score-not-a-number';
import { S14 } from './S14-weight-concentrated';
import { S15 } from './S15-weights-even';
import { S16 } from './S16-rounding';
import type { Rule } from '../rule';

export const SCORES_RULES: readonly Rule[] = [
  ...[S01, S02, S03, S04, S05, S06, S07, S08],
  ...[S09, S10, S11, S12, S13, S14, S15, S16],
];
