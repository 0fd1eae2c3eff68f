/** The rules of this group in the order of their ids. */
import { A01 } from './A01-adjusted-missing';
import { A02 } from './A02-adjustment-sum';
import { A03 } from './A03-sources-sum';
import { A04 } from './A04-execution-rate';
import { A05 } from './A05-weights-sum';
import { A06 } from './A06-score-above-weight';
import { A07 } from './A07-total-score';
import { A08 } from './A08-executed-above-budget';
import { A09 } from './A09-income-equals-spending';
import { A10 } from './A10-spending-split';
import { A11 } from './A11-split-of-other-total';
import { A12 } from './A12-negative';
import { A13 } from './A13-spending-without-budget';
import { A14 } from './A14-nothing-budgeted';
import { A15 } from './A15-budget-change';
import { A16 } from './A16-unit-factor';
import { A17 } from './A17-amount-decimals';
import { A18 } from './A18-columns-equal';
import { A19 } from './A19-block-weights';
import { A20 } from './A20-level1-weights';
import { A21 } from './A21-execution-weight';
import { A22 } from './A22-income-split';
import { A23 } from './A23-stated-split';
import { A24 } from './A24-result-missing';
import { A25 } from './A25-amount-too-large';
import { A26 } from './A26-source-overspent';
import type { Rule } from '../rule';

export const ARITHMETIC_RULES: readonly Rule[] = [
  ...[A01, A02, A03, A04, A05, A06, A07, A08, A09, A10, A11, A12, A13],
  ...[A14, A15, A16, A17, A18, A19, A20, A21, A22, A23, A24, A25, A26],
];
