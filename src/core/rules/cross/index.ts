/** The rules of this group in the order of their ids. */
import { X01 } from './X01-staff-rate';
import { X02 } from './X02-staff-over';
import { X03 } from './X03-posts-missing';
import { X04 } from './X04-public-sum';
import { X05 } from './X05-vehicle-sum';
import { X06 } from './X06-public-over-budget';
import { X07 } from './X07-public-growth';
import { X08 } from './X08-public-item-growth';
import { X09 } from './X09-reception';
import { X10 } from './X10-running-over-budget';
import { X11 } from './X11-budget-rows';
import { X12 } from './X12-project-spending';
import { X13 } from './X13-report-money';
import { X14 } from './X14-report-people';
import { X15 } from './X15-report-score';
import { X16 } from './X16-accounts-spending';
import { X17 } from './X17-report-projects';
import { X18 } from './X18-report-result';
import { X19 } from './X19-year';
import { X20 } from './X20-unit-name';
import { X21 } from './X21-buildings-over';
import { X22 } from './X22-buildings-blank';
import { X23 } from './X23-procurement-rate';
import { X24 } from './X24-running-parts';
import { X25 } from './X25-balance-growth';
import { X26 } from './X26-projects-sum';
import { X27 } from './X27-scorecard-score';
import type { Rule } from '../rule';

export const CROSS_RULES: readonly Rule[] = [
  ...[X01, X02, X03, X04, X05, X06, X07, X08, X09, X10, X11, X12, X13],
  ...[X14, X15, X16, X17, X18, X19, X20, X21, X22, X23, X24, X25, X26, X27],
];
