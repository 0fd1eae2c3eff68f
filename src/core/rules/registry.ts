/** Every rule in the order of its id. A retired id is never used again. */
import { A01 } from './arithmetic/A01-adjusted-missing';
import { A02 } from './arithmetic/A02-adjustment-sum';
import { A03 } from './arithmetic/A03-sources-sum';
import { A04 } from './arithmetic/A04-execution-rate';
import { A05 } from './arithmetic/A05-weights-sum';
import { A06 } from './arithmetic/A06-score-above-weight';
import { A07 } from './arithmetic/A07-total-score';
import { A08 } from './arithmetic/A08-executed-above-budget';
import { A09 } from './arithmetic/A09-income-equals-spending';
import { A10 } from './arithmetic/A10-spending-split';
import { A12 } from './arithmetic/A12-negative';
import { A22 } from './arithmetic/A22-income-split';
import { A23 } from './arithmetic/A23-stated-split';
import { A24 } from './arithmetic/A24-result-missing';
import { S01 } from './scores/S01-execution-points';
import { S02 } from './scores/S02-execution-points-rounded';
import { S03 } from './scores/S03-unmet-score';
import { S04 } from './scores/S04-unmet-full';
import { S07 } from './scores/S07-score-missing';
import { E01 } from './explanations/E01-reason-missing';
import { E03 } from './explanations/E03-actual-missing';
import { Q06 } from './quality/Q06-target-missing';
import { Q30 } from './quality/Q30-goal-missing';
import { X01 } from './cross/X01-staff-rate';
import { F05 } from './form/F05-error-value';
import { F12 } from './form/F12-not-calculated';
import { F13 } from './form/F13-no-indicators';
import { F14 } from './form/F14-column-missing';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  A01,
  A02,
  A03,
  A04,
  A05,
  A06,
  A07,
  A08,
  A09,
  A10,
  A12,
  A22,
  A23,
  A24,
  S01,
  S02,
  S03,
  S04,
  S07,
  E01,
  E03,
  Q06,
  Q30,
  X01,
  F05,
  F12,
  F13,
  F14,
];
