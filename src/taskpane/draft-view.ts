/** A draft as the pane shows it: by headings of the first level, each paragraph with the cells it comes from. */
import { draftToText, sectionsOf, splitAddress, type Draft, type DraftParagraph } from '../core';
import type { DraftView, ParagraphView, Place } from './view';

function placeOf(address: string): Place[] {
  const { sheet, cell } = splitAddress(address);
  return sheet === null ? [] : [{ sheet, cell }];
}

function paragraphView({ id, level, text, sources }: DraftParagraph): ParagraphView {
  const places = [...new Set(sources)].flatMap(placeOf);
  return { id, level, text, sources: places };
}

export function draftView(draft: Draft, outline: string): DraftView {
  const headings = sectionsOf(draft).filter((section) => section.level === 1);
  const within = (section: string, id: string): boolean => section === id || section.startsWith(`${id}.`);
  // what stands before the first heading goes under the title
  const opening = draft.paragraphs.filter(({ section, level }) => section === '' && level !== 'title');
  const openingGaps = draft.gaps.filter(({ section }) => section === '').length;
  const start =
    opening.length === 0
      ? []
      : [{ id: '', title: draft.title, gaps: openingGaps, paragraphs: opening.map(paragraphView) }];
  const sections = headings.map(({ id, heading, gaps }) => ({
    id,
    title: heading,
    gaps,
    paragraphs: draft.paragraphs
      .filter((paragraph) => paragraph.id !== id && within(paragraph.section, id))
      .map(paragraphView),
  }));
  return { outline, sections: [...start, ...sections], text: draftToText(draft) };
}
