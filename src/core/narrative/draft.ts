/** A drafted report as data: paragraphs that remember their cells, and the gaps only a person can fill. */

import type { Said } from './template';

export type ParagraphLevel = 'title' | 1 | 2 | 3 | 'body' | 'attachment' | 'signature';

export interface DraftParagraph {
  /** Stable from draft to draft, such as `2.budget`; a heading has the id of its section, `2`. */
  readonly id: string;
  /** Id of the heading it stands under; its own for a heading, empty for the title. */
  readonly section: string;
  readonly level: ParagraphLevel;
  /** Without first-line indent. */
  readonly text: string;
  /** Full addresses such as `部门整体支出绩效自评表!E5`, in the order of the words. */
  readonly sources: readonly string[];
  /** The words that come from cells, such as each number, with their cells. */
  readonly said: readonly Said[];
  readonly state: 'draft' | 'gap';
}

/** One 【待补充：what，where】. */
export interface Gap {
  readonly paragraph: string;
  readonly section: string;
  readonly what: string;
  /** Where to put it; empty where the text itself is the place. */
  readonly where: string;
}

export interface Draft {
  readonly title: string;
  readonly year: number | null;
  readonly unitName: string | null;
  readonly paragraphs: readonly DraftParagraph[];
  readonly gaps: readonly Gap[];
}

export interface DraftSection {
  readonly id: string;
  readonly level: 1 | 2;
  readonly heading: string;
  readonly paragraphs: number;
  readonly gaps: number;
  readonly state: 'draft' | 'gap';
}

/** The headings with what stands directly under them; a heading of level 1 counts its subsections too. */
export function sectionsOf(draft: Draft): DraftSection[] {
  return draft.paragraphs
    .filter((paragraph) => paragraph.level === 1 || paragraph.level === 2)
    .map((heading) => {
      const within = (section: string) => section === heading.section || section.startsWith(`${heading.section}.`);
      const gaps = draft.gaps.filter((gap) => within(gap.section)).length;
      const paragraphs = draft.paragraphs.filter(({ id, section }) => id !== section && within(section)).length;
      const state = gaps > 0 ? 'gap' : 'draft';
      return { id: heading.id, level: heading.level as 1 | 2, heading: heading.text, paragraphs, gaps, state };
    });
}
