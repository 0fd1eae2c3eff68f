/**
 * A new draft meets the sheet as a person left it. Untouched paragraphs are renewed, edited ones stay, what was taken
 * out stays out, what was added stays between its neighbours. Pure: a list of rows in, a list of rows out.
 */
import type { Draft, DraftParagraph } from '../narrative';
import { fingerprint } from '../narrative';
import { rowsOfParagraph, type PieceRow } from './draft-rows';
import type { DraftSheet, DraftSheetRow } from './draft-sheet';

/** What a row of the sheet shall be: the program's words, a row as it was, or the memory row. */
export type MergedRow =
  | { readonly kind: 'machine'; readonly piece: PieceRow; readonly from: DraftSheetRow | null }
  | { readonly kind: 'kept'; readonly from: DraftSheetRow; readonly paragraph: DraftParagraph | null; readonly edited: boolean }
  /** What stood beside a paragraph that is shorter now. */
  | { readonly kind: 'beside'; readonly from: DraftSheetRow }
  | { readonly kind: 'memory'; readonly from: DraftSheetRow | null };

export interface Merged {
  readonly rows: readonly MergedRow[];
  /** As in `DraftSheet`. */
  readonly deleted: readonly string[];
  readonly written: readonly string[];
}

/** Rows that belong together: all parts of one untouched paragraph, or a single row of any other kind. */
interface Unit {
  readonly kind: 'clean' | 'touched' | 'added' | 'memory';
  readonly id: string | null;
  readonly rows: readonly DraftSheetRow[];
}

export function mergeDraft(sheet: DraftSheet, draft: Draft): Merged {
  const wanted = new Map(draft.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const units = unitsOf(sheet.rows);
  const present = new Set(units.map(({ id }) => id).filter((id) => id !== null));
  const deleted = deletedIds(sheet, draft, present);
  const order = draft.paragraphs.map(({ id }) => id);
  const kept = units.filter((unit) => unit.kind !== 'clean' || wanted.has(unit.id) || unit.rows.some(({ noted }) => noted));
  const arranged = arrange(kept, order, sheet.written);
  const blocks = arranged.map((unit) => ({ unit, id: unit.id, rows: rowsOf(unit, wanted) }));

  for (const [index, paragraph] of draft.paragraphs.entries()) {
    const out = deleted.includes(paragraph.id) || deleted.includes(`~${fingerprint(paragraph.id)}`);
    if (present.has(paragraph.id) || out) continue;
    const rows = rowsOfParagraph(paragraph).map((piece): MergedRow => ({ kind: 'machine', piece, from: null }));
    blocks.splice(placeFor(blocks, draft.paragraphs, index), 0, { unit: null!, id: paragraph.id, rows });
  }
  if (!blocks.some(({ rows }) => rows.some(({ kind }) => kind === 'memory'))) {
    blocks.push({ unit: null!, id: null, rows: [{ kind: 'memory', from: null }] });
  }
  const written = [...new Set(blocks.map(({ id }) => id).filter((id) => id !== null))].map(fingerprint);
  return { rows: blocks.flatMap(({ rows }) => rows), deleted, written };
}
