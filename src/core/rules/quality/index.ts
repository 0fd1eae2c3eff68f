/** The rules of this group in the order of their ids. */
import { Q01 } from './Q01-level1-empty';
import { Q02 } from './Q02-output-part-missing';
import { Q03 } from './Q03-benefit-empty';
import { Q04 } from './Q04-level3-missing';
import { Q05 } from './Q05-template-name';
import { Q06 } from './Q06-target-missing';
import { Q07 } from './Q07-placeholder';
import { Q08 } from './Q08-units-differ';
import { Q09 } from './Q09-unit-missing';
import { Q10 } from './Q10-unit-contradicts';
import { Q11 } from './Q11-few-quantities';
import { Q12 } from './Q12-quantity-in-words';
import { Q13 } from './Q13-vague-target';
import { Q14 } from './Q14-target-copied';
import { Q15 } from './Q15-over-hundred';
import { Q16 } from './Q16-trivial-target';
import { Q17 } from './Q17-benefit-like-output';
import { Q18 } from './Q18-name-twice';
import { Q19 } from './Q19-money-as-output';
import { Q20 } from './Q20-cost-at-least';
import { Q21 } from './Q21-cost-over-budget';
import { Q22 } from './Q22-satisfaction-target';
import { Q23 } from './Q23-survey-missing';
import { Q24 } from './Q24-late';
import { Q25 } from './Q25-other-year';
import { Q26 } from './Q26-long-name';
import { Q27 } from './Q27-number-in-name';
import { Q29 } from './Q29-goal-copied';
import { Q30 } from './Q30-goal-missing';
import { Q31 } from './Q31-scanned-target';
import { Q32 } from './Q32-indicator-count';
import { Q33 } from './Q33-odd-signs';
import { Q34 } from './Q34-actual-compares';
import { Q35 } from './Q35-date-as-rate';
import { Q36 } from './Q36-approximate-actual';
import { Q37 } from './Q37-words-for-number';
import { Q38 } from './Q38-goal-differs';
import type { Rule } from '../rule';

export const QUALITY_RULES: readonly Rule[] = [
  Q01,
  Q02,
  Q03,
  Q04,
  Q05,
  Q06,
  Q07,
  Q08,
  Q09,
  Q10,
  Q11,
  Q12,
  Q13,
  Q14,
  Q15,
  Q16,
  Q17,
  Q18,
  Q19,
  Q20,
  Q21,
  Q22,
  Q23,
  Q24,
  Q25,
  Q26,
  Q27,
  Q29,
  Q30,
  Q31,
  Q32,
  Q33,
  Q34,
  Q35,
  Q36,
  Q37,
  Q38,
];
