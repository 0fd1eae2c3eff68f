import type { Family, Generator } from '../injection';
import { ARITHMETIC } from './arithmetic';
import { BESIDE } from './beside';
import { CROSS } from './cross';
import { EXPLANATIONS } from './explanations';
import { FORM } from './form';
import { QUALITY } from './quality';
import { REPORT } from './report';
import { SCORES } from './scores';
import { SPLITS } from './splits';
import { VALUES } from './values';
import { WEIGHTS } from './weights';

const FAMILIES: readonly Family[] = [
  ARITHMETIC,
  SPLITS,
  WEIGHTS,
  SCORES,
  EXPLANATIONS,
  QUALITY,
  VALUES,
  CROSS,
  BESIDE,
  REPORT,
  FORM,
];

/** By rule id, in the order of the rule list. */
export const GENERATORS: ReadonlyMap<string, Generator> = new Map(FAMILIES.flatMap((family) => Object.entries(family)));

/** Rules that compare the forms with what stands beside them. */
export const BESIDE_RULES: ReadonlySet<string> = new Set([REPORT, BESIDE].flatMap((family) => Object.keys(family)));
