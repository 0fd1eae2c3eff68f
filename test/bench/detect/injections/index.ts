import type { Family, Generator } from '../injection';
import { ARITHMETIC } from './arithmetic';
import { CROSS } from './cross';
import { EXPLANATIONS } from './explanations';
import { FORM } from './form';
import { QUALITY } from './quality';
import { SCORES } from './scores';
import { SPLITS } from './splits';
import { WEIGHTS } from './weights';

const FAMILIES: readonly Family[] = [ARITHMETIC, SPLITS, WEIGHTS, SCORES, EXPLANATIONS, QUALITY, CROSS, FORM];

/** By rule id, in the order of the rule list. */
export const GENERATORS: ReadonlyMap<string, Generator> = new Map(FAMILIES.flatMap((family) => Object.entries(family)));
