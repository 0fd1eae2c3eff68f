/** The report as it stands: a person's words where there are any, the draft's elsewhere. For copies and exports. */
import type { Grid } from '../grid';
import { gapsIn, type Draft, type DraftParagraph } from '../narrative';
import { placedParagraphs, type PlacedParagraph } from './draft-state';

function paragraphOf({ section, state }: PlacedParagraph, index: number): DraftParagraph {
  const { id, level, text, sources, said, gaps } = state;
  // a person's own paragraph has no name; its place is enough, since nothing is merged with this draft
  return { id: id ?? `+${index}`, section, level, text, sources, said, state: gaps > 0 ? 'gap' : 'draft' };
}

/** `draft` is the one made now of the present workbook; what a person took out of 自评报告 is left out. */
export function writtenDraft(grid: Grid, draft: Draft): Draft {
  const paragraphs = placedParagraphs(grid, draft).map(paragraphOf);
  const gaps = paragraphs.flatMap(({ id, section, text }) =>
    gapsIn(text).map((gap) => ({ paragraph: id, section, ...gap })),
  );
  return { ...draft, title: paragraphs.find(({ level }) => level === 'title')?.text ?? draft.title, paragraphs, gaps };
}
