/** The rules of this group in the order of their ids. */
import { F05 } from './F05-error-value';
import { F12 } from './F12-not-calculated';
import { F13 } from './F13-no-indicators';
import { F14 } from './F14-column-missing';
import type { Rule } from '../rule';

export const FORM_RULES: readonly Rule[] = [F05, F12, F13, F14];
