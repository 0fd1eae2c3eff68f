/** Facts and an outline become a draft: pure, and the same words for the same workbook. */
import type { WorkbookFacts } from '../facts/facts';
import type { Finding } from '../rules/finding';
import type { Draft, DraftParagraph, Gap, ParagraphLevel } from './draft';
import { fingerprint, type Fact, type Facts, type ListItem } from './facts-by-name';
import { gapsIn } from './gaps';
import { nameFacts, type Subject } from './named';
import { headingNumber, itemNumber } from './numerals';
import type { Block, ListBlock, Outline, OutlineSection, Sentence } from './outline';
import { joinRendered, plainWords, say, type Lookup, type Rendered } from './template';
import { ATTACHMENT_LEAD } from './words';

export interface DraftOptions {
  /** Which of `facts.projects` a report on a project is about, from 0; the first where it is left out. */
  readonly project?: number;
}

/** Findings only decide what is said about the design of indicators and where a reason is asked for. */
export function draftReport(
  facts: WorkbookFacts,
  findings: readonly Finding[],
  outline: Outline,
  { project = 0 }: DraftOptions = {},
): Draft {
  const subject =
    outline.subject === 'project' ? { kind: 'project' as const, project } : { kind: 'department' as const };
  const named = nameFacts(facts, findings, outline.ownName, subject);
  const writer = new Writer(named, outline, prefixOf(facts, subject));
  const title = writer.sentences([outline.headline]) ?? NOTHING;
  writer.add('title', '', 'title', title);
  for (const block of outline.opening) writer.block('', block);
  outline.sections.forEach((section, index) => writer.section(section, 1, index + 1));
  const last = outline.sections.at(-1)?.id ?? '';
  const closing = (name: string, level: ParagraphLevel, list: readonly Sentence[]) =>
    list.forEach((sentence, index) => {
      writer.add(`${name}.${index + 1}`, last, level, writer.sentences([sentence]));
    });
  writer.attachments(last);
  closing('signature', 'signature', outline.signature);
  const { paragraphs } = writer;
  return {
    title: title.text,
    year: named.year,
    unitName: named.unitName,
    paragraphs,
    gaps: paragraphs.flatMap(gapsOf),
  };
}

/** Paragraphs of one project are not those of another; where there is only one, ids are as short as can be. */
function prefixOf({ projects }: WorkbookFacts, subject: Subject): string {
  if (subject.kind === 'department' || projects.length < 2) return '';
  const name = projects[subject.project]?.form.projectName?.text ?? '';
  return `${fingerprint(name === '' ? String(subject.project) : name)}-`;
}

const NOTHING = plainWords('');

class Writer {
  readonly paragraphs: DraftParagraph[] = [];
  private readonly global: Lookup;

  constructor(
    private readonly facts: Facts,
    private readonly outline: Outline,
    private readonly prefix: string,
  ) {
    this.global = (name) => facts.names.get(name);
  }

  add(id: string, section: string, level: ParagraphLevel, rendered: Rendered | null): void {
    if (rendered === null || rendered.text === '') return;
    const state = gapsIn(rendered.text).length > 0 ? 'gap' : 'draft';
    const { text, sources, said } = rendered;
    this.paragraphs.push({
      id: this.prefix + id,
      section: section && this.prefix + section,
      level,
      text,
      sources,
      said,
      state,
    });
  }

  /** `附件：1.甲`, then `2.乙`; a single one has no number. */
  attachments(section: string): void {
    const said = this.outline.attachments.flatMap((sentence, index) => {
      const rendered = this.sentences([sentence]);
      return rendered === null || rendered.text === '' ? [] : [{ index, rendered }];
    });
    said.forEach(({ index, rendered }, place) => {
      const number = said.length > 1 ? itemNumber('digits', place + 1) : '';
      const lead = place === 0 ? ATTACHMENT_LEAD : '';
      this.add(`attachment.${index + 1}`, section, 'attachment', joinRendered([plainWords(lead + number), rendered]));
    });
  }

  section(section: OutlineSection, level: 1 | 2, number: number): void {
    this.add(section.id, section.id, level, plainWords(headingNumber(level, number) + section.heading));
    for (const block of section.blocks) this.block(section.id, block);
    section.sections.forEach((inner, index) => {
      this.section(inner, 2, index + 1);
    });
  }

  block(section: string, block: Block): void {
    const id = section === '' ? block.id : `${section}.${block.id}`;
    if (block.kind === 'paragraph') {
      this.add(id, section, 'body', this.sentences(block.sentences));
      return;
    }
    const items = (this.facts.lists.get(block.list) ?? []).flatMap((item) => {
      const rendered = this.item(block, item);
      return rendered === null ? [] : [{ key: item.key, rendered }];
    });
    if (items.length === 0) this.add(`${id}.none`, section, 'body', this.sentences([block.empty]));
    items.forEach(({ key, rendered }, index) => {
      // One point alone is not counted.
      const counted = block.counting !== 'none' && items.length > 1;
      const number = counted ? itemNumber(block.counting, index + 1) : '';
      const said = joinRendered([plainWords(number), rendered]);
      this.add(key === '' ? id : `${id}.${key}`, section, block.level, said);
    });
  }

  /** The sentences that can be said, one behind the other; null when there are none. */
  sentences(sentences: readonly Sentence[], lookup: Lookup = this.global): Rendered | null {
    const said = sentences.map((sentence) => say(sentence, lookup, this.outline.missing)).filter((one) => one !== null);
    return said.length === 0 ? null : joinRendered(said);
  }

  private item(block: ListBlock, item: ListItem): Rendered | null {
    const own = this.sentences([block.item], within(item, this.global));
    const { inner } = block;
    if (own === null || inner === undefined) return own;
    const parts = item.items
      .map((one) => this.sentences([inner.item], within(one, within(item, this.global))))
      .filter((one) => one !== null);
    if (parts.length === 0) return own;
    const listed = joinRendered(parts, inner.separator);
    return joinRendered([own, plainWords(inner.lead), listed, plainWords(inner.end)]);
  }
}

function within(item: ListItem, outer: Lookup): Lookup {
  return (name): Fact | undefined => item.names.get(name) ?? outer(name);
}

function gapsOf(paragraph: DraftParagraph): Gap[] {
  return gapsIn(paragraph.text).map((gap) => ({ paragraph: paragraph.id, section: paragraph.section, ...gap }));
}
