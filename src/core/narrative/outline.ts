/**
 * An outline as data: headings, their order, and the wording of every sentence. A sentence is a list of phrases
 * (template.ts) of which the first usable one is taken, so the last is usually the gap. Plain JSON: an office can
 * have its own.
 */
import type { Phrase } from './template';

/** One sentence: alternatives, best first. None usable: the sentence is left out. */
export type Sentence = readonly Phrase[];

/** How the items of a list are counted: `1.`, `一是`, or not at all. */
export type Counting = 'digits' | 'ordinals' | 'none';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** Of the paragraph within its section: `budget` in section 2 is `2.budget`. */
  readonly id: string;
  readonly sentences: readonly Sentence[];
}

/** Said only when there are items. */
export interface InnerList {
  readonly lead: string;
  readonly item: Sentence;
  readonly separator: string;
  readonly end: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly id: string;
  /** Name of the list of facts, such as `duties`. */
  readonly list: string;
  readonly level: 3 | 'body';
  readonly counting: Counting;
  readonly item: Sentence;
  /** Items within an item, joined behind its own words. */
  readonly inner?: InnerList;
  /** Said when the list is empty. */
  readonly empty: Sentence;
}

export type Block = ParagraphBlock | ListBlock;

export interface OutlineSection {
  /** `2`, `3.1`: stays the same when sections are put in another order, for edited drafts hang on it. */
  readonly id: string;
  /** Without the number, which follows from the order: 一、 and （一）. */
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly OutlineSection[];
}

export interface Outline {
  readonly id: string;
  /** What a report of this outline is about. */
  readonly subject: 'department' | 'project';
  /** As the person chooses it. */
  readonly title: string;
  readonly headline: Sentence;
  /** Blocks before the first heading, such as 引言. */
  readonly opening: readonly Block[];
  readonly sections: readonly OutlineSection[];
  /** Named behind 附件：; numbered where there are several. */
  readonly attachments: readonly Sentence[];
  readonly signature: readonly Sentence[];
  /** How the absence of a fact is marked inside a phrase: name → what is missing, where to put it. */
  readonly missing: Readonly<Record<string, string>>;
  /** What the unit calls itself, the same throughout: 我单位. */
  readonly ownName: string;
}
