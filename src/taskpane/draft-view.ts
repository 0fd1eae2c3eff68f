/** A draft as the pane shows it: by headings, each paragraph with its cells, its gaps and what became of it. */
import {
  countCharacters,
  draftState,
  draftToText,
  gapsIn,
  placedParagraphs,
  placeOfGap,
  sentencesOf,
  writtenDraft,
  type AssessedForm,
  type Draft,
  type Grid,
  type Outline,
  type PlacedParagraph,
  type WorkbookFacts,
} from '../core';
import { placesOf } from './score-view';
import type { DraftView, ParagraphView, SectionView } from './view';

interface Drafted {
  readonly grid: Grid;
  readonly facts: WorkbookFacts;
  readonly draft: Draft;
  readonly outline: Outline;
  /** Of the projects in the facts, from 0. */
  readonly project: number;
  /** The form the report is about; null: the workbook has none. */
  readonly assessed: AssessedForm | null;
}

function paragraphView({ state }: PlacedParagraph, { facts, assessed }: Drafted, sheet: string | null): ParagraphView {
  const { id, level, text, edited, offer, cell, sources, said } = state;
  const at = sheet === null || cell === null ? null : { sheet, cell };
  const gaps = gapsIn(text).map((gap) => ({ ...gap, place: placeOfGap(gap, facts, assessed) ?? at }));
  const sentences = edited
    ? []
    : sentencesOf(text, said).map((one) => ({ text: one.text, places: placesOf(one.sources) }));
  return { id, level, text, state: state.state, edited, offer, gaps, sources: placesOf(sources), sentences, at };
}

interface Block {
  readonly kind: SectionView['kind'];
  readonly heading: PlacedParagraph | null;
  readonly body: PlacedParagraph[];
}

const CLOSING: readonly ParagraphView['level'][] = ['attachment', 'signature'];

/** Blocks as they stand, from heading to heading; before the first one the opening, behind the last what is signed. */
function blocksOf(placed: readonly PlacedParagraph[]): Block[] {
  const blocks: Block[] = [{ kind: 'opening', heading: null, body: [] }];
  for (const one of placed) {
    const { level, id } = one.state;
    const isHeading = (level === 1 || level === 2) && id === one.section;
    if (isHeading) blocks.push({ kind: 'section', heading: one, body: [] });
    else if (CLOSING.includes(level) && blocks.at(-1)!.kind !== 'closing') {
      blocks.push({ kind: 'closing', heading: null, body: [one] });
    } else if (level !== 'title') blocks.at(-1)!.body.push(one);
  }
  return blocks.filter(({ heading, body }) => heading !== null || body.length > 0);
}

/** What stands in a block without a heading of its own. */
function ownState(body: readonly PlacedParagraph[]): Pick<SectionView, 'state' | 'gaps' | 'characters'> {
  const gaps = body.reduce((sum, { state }) => sum + state.gaps, 0);
  const edited = body.some(({ state }) => state.edited);
  const characters = body.reduce((sum, { state }) => sum + countCharacters(state.text), 0);
  return { state: gaps > 0 ? 'gap' : edited ? 'edited' : 'draft', gaps, characters };
}

export function draftView(drafted: Drafted): DraftView {
  const { grid, facts, draft, outline, project } = drafted;
  const state = draftState(grid, draft);
  const placed = placedParagraphs(grid, draft);
  const written = writtenDraft(grid, draft);
  const within = (id: string) => placed.filter(({ section }) => section === id || section.startsWith(`${id}.`));
  const sections = blocksOf(placed).map(({ kind, heading, body }): SectionView => {
    const known = state.sections.find(({ id }) => heading !== null && id === heading.section);
    return {
      id: heading?.section ?? kind,
      kind,
      level: heading?.state.level === 2 ? 2 : 1,
      title: heading?.state.text ?? '',
      ...ownState(heading === null ? body : within(heading.section)),
      ...(known === undefined ? {} : { state: known.state, gaps: known.gaps }),
      paragraphs: body.map((one) => paragraphView(one, drafted, state.sheet)),
    };
  });
  const names = facts.projects.map(({ form }) => form.projectName?.text || form.title);
  return {
    outline: outline.id,
    projects: outline.subject === 'project' && names.length > 1 ? names : [],
    project,
    title: written.title,
    sheet: state.sheet,
    sections,
    gaps: state.gaps,
    edited: state.edited,
    deleted: state.deleted.length,
    characters: written.paragraphs.reduce((sum, { text }) => sum + countCharacters(text), 0),
    text: draftToText(written),
  };
}
