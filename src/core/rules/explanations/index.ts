/** The rules of this group in the order of their ids. */
import { E01 } from './E01-reason-missing';
import { E02 } from './E02-over-completion';
import { E03 } from './E03-actual-missing';
import { E04 } from './E04-low-execution';
import { E05 } from './E05-empty-reason';
import { E06 } from './E06-no-measure';
import { E07 } from './E07-reason-at-full-marks';
import { E08 } from './E08-same-reason';
import { E09 } from './E09-epidemic';
import { E10 } from './E10-reason-contradicts';
import { E11 } from './E11-too-long';
import type { Rule } from '../rule';

export const EXPLANATIONS_RULES: readonly Rule[] = [E01, E02, E03, E04, E05, E06, E07, E08, E09, E10, E11];
