/**
 * A new draft meets the sheet as a person left it. Untouched paragraphs are renewed, edited ones stay, what was taken
 * out stays out, what was added stays between its neighbours. Pure: rows in, rows out.
 */
import { fingerprint, type Draft, type DraftParagraph } from '../narrative';
import { rowsOfParagraph, type PieceRow } from './draft-rows';
import type { DraftSheet, DraftSheetRow } from './draft-sheet';

/** What a row of the sheet shall be. */
export type MergedRow =
  /** The program's words; `from` is the row it renews, with what stands beside it. */
  | { readonly kind: 'machine'; readonly piece: PieceRow; readonly from: DraftSheetRow | null }
  /** A row as it was; `edited` when it is a paragraph that a person changed. */
  | {
      readonly kind: 'kept';
      readonly from: DraftSheetRow;
      readonly edited: boolean;
      readonly paragraph: DraftParagraph | null;
    }
  /** What stood beside a part of a paragraph that has fewer parts now. */
  | { readonly kind: 'beside'; readonly from: DraftSheetRow }
  | { readonly kind: 'memory'; readonly from: DraftSheetRow | null };

export interface Merged {
  readonly rows: readonly MergedRow[];
  /** As in `DraftSheet`. */
  readonly deleted: readonly string[];
  readonly written: readonly string[];
}

/** Rows that belong together: all parts of one untouched paragraph, or a single row of any other kind. */
export interface DraftUnit {
  readonly kind: 'clean' | 'touched' | 'added' | 'memory';
  readonly id: string | null;
  readonly rows: readonly DraftSheetRow[];
}

interface Block {
  readonly id: string | null;
  readonly rows: readonly MergedRow[];
}

/**
 * The sheet as it stands, but one paragraph in the words of the draft: its rows go, the first of them makes room for
 * the new ones. What a person noted beside the others stays. The paragraphs around it are not renewed.
 */
export function acceptDraft(sheet: DraftSheet, paragraph: DraftParagraph): MergedRow[] {
  const own = touchedRows(sheet, paragraph.id);
  const pieces = rowsOfParagraph(paragraph).map((piece, index): MergedRow => {
    return { kind: 'machine', piece, from: own[index] ?? null };
  });
  const left = own.slice(pieces.length).filter(({ noted }) => noted);
  const accepted = [...pieces, ...left.map((from): MergedRow => ({ kind: 'beside', from }))];
  return sheet.rows.flatMap((row): MergedRow[] => {
    if (row === own[0]) return accepted;
    return own.includes(row) ? [] : [{ kind: 'kept', from: row, edited: false, paragraph: null }];
  });
}

/** All rows of a paragraph that a person edited; none where it also stands untouched, for then they are copies. */
export function touchedRows({ rows }: DraftSheet, id: string): DraftSheetRow[] {
  const units = unitsOf(rows).filter((unit) => unit.id === id);
  return units.some(({ kind }) => kind === 'clean') ? [] : units.flatMap((unit) => unit.rows);
}

export function mergeDraft(sheet: DraftSheet, draft: Draft): Merged {
  const wanted = new Map(draft.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const units = unitsOf(sheet.rows);
  const present = new Set(units.flatMap(({ id }) => id ?? []));
  const deleted = deletedIds(sheet, draft, present);
  // An untouched paragraph that no fact calls for any more goes, unless a person noted something beside it.
  const staying = units.filter(({ kind, id, rows }) => {
    return kind !== 'clean' || wanted.has(id!) || rows.some(({ noted }) => noted);
  });
  const blocks: Block[] = arrange(staying, [...wanted.keys()], sheet.written).map((unit) => ({
    id: unit.id,
    rows: rowsOf(unit, wanted),
  }));
  draft.paragraphs.forEach((paragraph, index) => {
    if (present.has(paragraph.id) || deleted.includes(paragraph.id)) return;
    const rows = rowsOfParagraph(paragraph).map((piece): MergedRow => ({ kind: 'machine', piece, from: null }));
    blocks.splice(placeFor(blocks, draft.paragraphs, index), 0, { id: paragraph.id, rows });
  });
  if (!blocks.some(isMemory)) blocks.push({ id: null, rows: [{ kind: 'memory', from: null }] });
  // In the order of the draft, so that a paragraph a person moved is still known as moved next time.
  const standing = new Set(blocks.flatMap(({ id }) => id ?? []));
  const others = [...standing].filter((id) => !wanted.has(id));
  const written = [...[...wanted.keys()].filter((id) => standing.has(id)), ...others].map(fingerprint);
  return { rows: blocks.flatMap(({ rows }) => rows), deleted, written };
}

/** A paragraph is clean when all its parts stand together in order, untouched; copies of it are a person's rows. */
export function unitsOf(rows: readonly DraftSheetRow[]): DraftUnit[] {
  const units: DraftUnit[] = [];
  const claimed = new Set<string>();
  let index = 0;
  while (index < rows.length) {
    const row = rows[index]!;
    const { piece } = row;
    const parts = piece === null ? [row] : rows.slice(index, index + piece.parts);
    const clean =
      piece !== null &&
      !claimed.has(piece.id) &&
      parts.length === piece.parts &&
      parts.every((one, at) => {
        return (
          one.kind === 'machine' &&
          one.piece?.id === piece.id &&
          one.piece.parts === piece.parts &&
          one.piece.part === at + 1
        );
      });
    if (clean) {
      claimed.add(piece.id);
      units.push({ kind: 'clean', id: piece.id, rows: parts });
      index += piece.parts;
      continue;
    }
    const kind = row.kind === 'memory' ? 'memory' : piece === null ? 'added' : 'touched';
    units.push({ kind, id: piece?.id ?? null, rows: [row] });
    index += 1;
  }
  return units;
}

/** Remembered ones, and those that were written last time and are gone. Ids the draft knows are named in full. */
function deletedIds(sheet: DraftSheet, draft: Draft, present: ReadonlySet<string>): string[] {
  const standing = new Set([...present].map(fingerprint));
  const gone = sheet.written.filter((hash) => !standing.has(hash)).map((hash) => `~${hash}`);
  const names = new Map(draft.paragraphs.map(({ id }) => [`~${fingerprint(id)}`, id]));
  const all = [...sheet.deleted, ...gone].map((id) => names.get(id) ?? id);
  return [...new Set(all)].filter((id) => !present.has(id) && !standing.has(id.slice(1)));
}

/**
 * Puts untouched paragraphs into the order of the draft, in the places they have; unless a person moved some since
 * the program last wrote: then the order of the sheet stands.
 */
function arrange(units: readonly DraftUnit[], order: readonly string[], written: readonly string[]): DraftUnit[] {
  const movable = ({ kind, id }: DraftUnit) => kind === 'clean' && order.includes(id!);
  const standing = units.filter(movable).map(({ id }) => fingerprint(id!));
  const before = written.filter((hash) => standing.includes(hash));
  if (standing.filter((hash) => before.includes(hash)).some((hash, index) => hash !== before[index])) return [...units];
  const sorted = units.filter(movable).sort((a, b) => order.indexOf(a.id!) - order.indexOf(b.id!));
  let next = 0;
  return units.map((unit) => (movable(unit) ? sorted[next++]! : unit));
}

function rowsOf(unit: DraftUnit, wanted: ReadonlyMap<string, DraftParagraph>): MergedRow[] {
  const paragraph = unit.id === null ? null : (wanted.get(unit.id) ?? null);
  if (unit.kind === 'memory') return [{ kind: 'memory', from: unit.rows[0]! }];
  if (unit.kind !== 'clean' || paragraph === null) {
    return unit.rows.map((from) => ({ kind: 'kept', from, paragraph, edited: unit.kind === 'touched' }));
  }
  const pieces = rowsOfParagraph(paragraph).map((piece, index): MergedRow => {
    return { kind: 'machine', piece, from: unit.rows[index] ?? null };
  });
  const left = unit.rows.slice(pieces.length).filter(({ noted }) => noted);
  return [...pieces, ...left.map((from): MergedRow => ({ kind: 'beside', from }))];
}

/** Behind the paragraph it follows in the draft; a person's rows below that one stay above a new section. */
function placeFor(blocks: readonly Block[], paragraphs: readonly DraftParagraph[], index: number): number {
  const { section } = paragraphs[index]!;
  const drafted = new Set(paragraphs.map(({ id }) => id));
  for (let before = index - 1; before >= 0; before -= 1) {
    const at = blocks.map(({ id }) => id).lastIndexOf(paragraphs[before]!.id);
    if (at < 0) continue;
    let place = at + 1;
    const passes = (block: Block | undefined) =>
      block !== undefined && !isMemory(block) && !drafted.has(block.id ?? '');
    while (paragraphs[before]!.section !== section && passes(blocks[place])) place += 1;
    return place;
  }
  const first = blocks.findIndex((block) => isMemory(block) || drafted.has(block.id ?? ''));
  return first < 0 ? blocks.length : first;
}

function isMemory({ rows }: Block): boolean {
  return rows.some(({ kind }) => kind === 'memory');
}
