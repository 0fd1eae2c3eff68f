/** The rules of this group in the order of their ids. */
import { F01 } from './F01-name-missing';
import { F02 } from './F02-submission-blank';
import { F03 } from './F03-submission-date';
import { F04 } from './F04-phone';
import { F05 } from './F05-error-value';
import { F06 } from './F06-number-as-text';
import { F07 } from './F07-formula-overwritten';
import { F08 } from './F08-hidden';
import { F09 } from './F09-typo';
import { F10 } from './F10-document-number';
import { F11 } from './F11-hint-left';
import { F12 } from './F12-not-calculated';
import { F13 } from './F13-no-indicators';
import { F14 } from './F14-column-missing';
import type { Rule } from '../rule';

export const FORM_RULES: readonly Rule[] = [F01, F02, F03, F04, F05, F06, F07, F08, F09, F10, F11, F12, F13, F14];
