/** Words of an office's own, added to the lists of the product (`rules/words`, `facts/reasons.ts`). */
import * as z from 'zod/mini';
import { fieldOf, words } from './field-schema';

export const wordsSchema = z.strictObject({
  /** Q13, Q14: whole texts of targets that say nothing measurable. */
  vagueTargets: fieldOf(z.array(words)),
  /** F11: the form's own hints; a cell with nothing else counts as blank for E01 and the like. */
  hints: fieldOf(z.array(words)),
  /** E05: clauses that name no cause. */
  emptyReasons: fieldOf(z.array(words)),
  /** Q07: signs that something was to be filled in later, wherever they stand in the cell. */
  placeholders: fieldOf(z.array(words)),
  /** F09. */
  typos: fieldOf(z.array(z.strictObject({ wrong: words, right: words }))),
  /** Texts (of F09: words) that none of these rules shall name, not even by the lists of the product. */
  accepted: fieldOf(z.array(words)),
});

export type OwnWords = z.infer<typeof wordsSchema>;
