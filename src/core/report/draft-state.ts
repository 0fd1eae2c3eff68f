/**
 * A draft beside the sheet 自评报告 as a person left it: what stands there, what is missing, and where a new draft
 * waits for 接受 or 保留. Plain data for the pane.
 */
import { formatCell, type Grid } from '../grid';
import { gapsIn, type Draft, type DraftParagraph, type ParagraphLevel } from '../narrative';
import { unitsOf, type DraftUnit } from './draft-merge';
import { wordsCode } from './draft-rows';
import { readDraftSheet, type DraftSheet, type DraftSheetRow } from './draft-sheet';

/** `gap`: something is to be filled in, whoever wrote it. `added`: a person's own paragraph. */
export type WritingState = 'draft' | 'edited' | 'added' | 'gap';

export interface ParagraphState {
  /** null for a paragraph a person added. */
  readonly id: string | null;
  readonly level: ParagraphLevel;
  /** A person's words where they changed them, else those of the draft; without first-line indent. */
  readonly text: string;
  readonly state: WritingState;
  /** Whether the words are a person's, gaps in them or not. */
  readonly edited: boolean;
  readonly gaps: number;
  /** Full addresses; those of the new draft. */
  readonly sources: readonly string[];
  /** Where `text` says what comes from cells; empty where a person changed it. */
  readonly said: DraftParagraph['said'];
  /** Where its text begins on the sheet, A1; null: it is not written there yet. */
  readonly cell: string | null;
  /** The new draft beside an edited paragraph, to be accepted or declined; null where none waits. */
  readonly offer: string | null;
  /** Edited, and no fact of the workbook calls for such a paragraph any more. */
  readonly stale: boolean;
}

export interface SectionState {
  /** Empty for what stands before the first heading. */
  readonly id: string;
  readonly level: 1 | 2;
  readonly heading: ParagraphState | null;
  /** Without those of the sections below. */
  readonly paragraphs: readonly ParagraphState[];
  /** These two count the sections below, too. */
  readonly gaps: number;
  readonly edited: number;
  /** 待补充 before 已修改 before 草稿. */
  readonly state: 'draft' | 'edited' | 'gap';
}

export interface DraftState {
  /** The sheet that holds the report; null: there is none yet. */
  readonly sheet: string | null;
  readonly sections: readonly SectionState[];
  readonly gaps: number;
  readonly edited: number;
  /** Paragraphs of the draft that a person took out. */
  readonly deleted: readonly { readonly id: string; readonly text: string }[];
}

/** A paragraph with the id of the heading it stands under; empty before the first. */
export interface PlacedParagraph {
  readonly section: string;
  readonly state: ParagraphState;
}

interface Standing {
  readonly sheet: DraftSheet | null;
  readonly gone: (id: string) => boolean;
  readonly placed: readonly PlacedParagraph[];
}

/** Every paragraph that stands in the report, headings too, from top to bottom. */
export function placedParagraphs(grid: Grid, draft: Draft): readonly PlacedParagraph[] {
  return standing(grid, draft).placed;
}

function standing(grid: Grid, draft: Draft): Standing {
  const sheet = readDraftSheet(grid);
  const units = sheet === null ? [] : unitsOf(sheet.rows);
  const present = new Set(units.flatMap(({ id }) => id ?? []));
  const gone = (id: string) => sheet !== null && !present.has(id) && isRemembered(sheet, id);
  return { sheet, gone, placed: inOrder(sheet, units, draft, gone) };
}

/** `draft` is the one made now of the present workbook. */
export function draftState(grid: Grid, draft: Draft): DraftState {
  const { sheet, gone, placed } = standing(grid, draft);
  return {
    sheet: sheet?.sheet ?? null,
    sections: sectionsOf(placed, draft),
    gaps: countGaps(placed),
    edited: countEdited(placed),
    deleted: draft.paragraphs.filter(({ id }) => gone(id)).map(({ id, text }) => ({ id, text })),
  };
}

/** Taken out before, or since the program last wrote. */
function isRemembered({ deleted, written }: DraftSheet, id: string): boolean {
  const hash = wordsCode(id);
  return deleted.includes(id) || deleted.includes(`~${hash}`) || written.includes(hash);
}

/** Those of the draft in its order, each followed by what a person put behind it. */
function inOrder(
  sheet: DraftSheet | null,
  units: readonly DraftUnit[],
  draft: Draft,
  gone: (id: string) => boolean,
): PlacedParagraph[] {
  const own = new Map<string, DraftSheetRow[]>();
  const clean = new Set(units.flatMap(({ kind, id }) => (kind === 'clean' ? [id!] : [])));
  const behind = new Map<string, ParagraphState[]>();
  const known = new Set(draft.paragraphs.map(({ id }) => id));
  let last = '';
  for (const { kind, id, rows } of units) {
    // A copy a person made of a paragraph is a paragraph of theirs.
    const isOwn = id !== null && known.has(id) && (kind === 'clean' || !clean.has(id));
    if (isOwn) {
      own.set(id, [...(own.get(id) ?? []), ...rows]);
      last = id;
    } else if (kind === 'added' || kind === 'touched') {
      const states = rows.filter(({ text }) => text.trim() !== '').map((row) => strange(sheet!, row));
      behind.set(last, [...(behind.get(last) ?? []), ...states]);
    }
  }
  const at = (id: string, section: string) =>
    (behind.get(id) ?? []).map((state): PlacedParagraph => ({ section, state }));
  const all = draft.paragraphs.flatMap((paragraph): PlacedParagraph[] => {
    const { id, section } = paragraph;
    const present = gone(id) ? [] : [{ section, state: stateOf(sheet, own.get(id) ?? [], paragraph) }];
    return [...present, ...at(id, section)];
  });
  return [...at('', ''), ...all];
}

function stateOf(sheet: DraftSheet | null, rows: readonly DraftSheetRow[], paragraph: DraftParagraph): ParagraphState {
  const edited = rows.some(({ kind }) => kind === 'edited');
  const text = edited ? plainText(rows) : paragraph.text;
  const gaps = gapsIn(text).length;
  const isOffered = edited && text !== paragraph.text && rows.some(({ words }) => words !== wordsCode(paragraph.text));
  return {
    ...{
      id: paragraph.id,
      level: paragraph.level,
      text,
      edited,
      gaps,
      sources: paragraph.sources,
      said: edited ? [] : paragraph.said,
      stale: false,
    },
    state: gaps > 0 ? 'gap' : edited ? 'edited' : 'draft',
    cell: sheet === null || rows.length === 0 ? null : formatCell(rows[0]!.row, sheet.columns.text),
    offer: isOffered ? paragraph.text : null,
  };
}

/** A row the draft does not know: a person's own, or an edited one that no fact calls for any more. */
function strange(sheet: DraftSheet, row: DraftSheetRow): ParagraphState {
  const text = plainText([row]);
  const gaps = gapsIn(text).length;
  const id = row.piece?.id ?? null;
  return {
    ...{ id, level: 'body', text, edited: true, gaps, sources: [], said: [], offer: null, stale: id !== null },
    state: gaps > 0 ? 'gap' : id === null ? 'added' : 'edited',
    cell: formatCell(row.row, sheet.columns.text),
  };
}

function plainText(rows: readonly DraftSheetRow[]): string {
  return rows
    .map(({ text }) => text)
    .join('')
    .replace(/^[\s\u3000]+/, '')
    .trimEnd();
}

function sectionsOf(placed: readonly PlacedParagraph[], draft: Draft): SectionState[] {
  const headings = draft.paragraphs.filter(({ level }) => level === 1 || level === 2);
  const section = (id: string, level: 1 | 2): SectionState => {
    const within = placed.filter((one) => one.section === id || (id !== '' && one.section.startsWith(`${id}.`)));
    const own = placed.filter((one) => one.section === id && one.state.id !== id).map(({ state }) => state);
    const gaps = countGaps(within);
    const edited = countEdited(within);
    const heading = placed.find(({ state }) => id !== '' && state.id === id)?.state ?? null;
    const state = gaps > 0 ? 'gap' : edited > 0 ? 'edited' : 'draft';
    return { id, level, heading, paragraphs: own, gaps, edited, state };
  };
  const start = section('', 1);
  return [
    ...(start.paragraphs.length === 0 ? [] : [start]),
    ...headings.map(({ id, level }) => section(id, level as 1 | 2)),
  ];
}

function countGaps(placed: readonly PlacedParagraph[]): number {
  return placed.reduce((sum, { state }) => sum + state.gaps, 0);
}

function countEdited(placed: readonly PlacedParagraph[]): number {
  return placed.filter(({ state }) => state.edited).length;
}
