/** Facts and an outline become a draft: pure, and the same words for the same workbook. */
import type { WorkbookFacts } from '../facts/facts';
import type { Finding } from '../rules/finding';
import type { Draft, DraftParagraph, Gap, ParagraphLevel } from './draft';
import { fingerprint, type Fact, type Facts, type ListItem } from './facts-by-name';
import { gapsIn } from './gaps';
import { nameFacts, type Subject } from './named';
import { headingNumber, itemNumber } from './numerals';
import type { Block, ListBlock, Outline, OutlineSection, Sentence } from './outline';
import { say, type Lookup, type Rendered } from './template';
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

const NOTHING: Rendered = { text: '', sources: [] };

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
    const { text, sources } = rendered;
    this.paragraphs.push({
      id: this.prefix + id,
      section: section && this.prefix + section,
      level,
      text,
      sources,
      state,
    });
  }

  /** `附件：1.甲`, then `2.乙`; a single one has no number. */
  attachments(section: string): void {
    const said = this.outline.attachments.flatMap((sentence, index) => {
      const rendered = this.sentences([sentence]);
      return rendered === null || rendered.text === '' ? [] : [{ index, rendered }];
    });
    said.forEach(({ index, rendered: { text, sources } }, place) => {
      const number = said.length > 1 ? itemNumber('digits', place + 1) : '';
      const lead = place === 0 ? ATTACHMENT_LEAD : '';
      this.add(`attachment.${index + 1}`, section, 'attachment', { text: lead + number + text, sources });
    });
  }

  section(section: OutlineSection, level: 1 | 2, number: number): void {
    this.add(section.id, section.id, level, { text: headingNumber(level, number) + section.heading, sources: [] });
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
      this.add(key === '' ? id : `${id}.${key}`, section, block.level, {
        text: number + rendered.text,
        sources: rendered.sources,
      });
    });
  }

  /** The sentences that can be said, one behind the other; null when there are none. */
  sentences(sentences: readonly Sentence[], lookup: Lookup = this.global): Rendered | null {
    const said = sentences.map((sentence) => say(sentence, lookup, this.outline.missing)).filter((one) => one !== null);
    return said.length === 0 ? null : joinAll(said, '');
  }

  private item(block: ListBlock, item: ListItem): Rendered | null {
    const own = this.sentences([block.item], within(item, this.global));
    const { inner } = block;
    if (own === null || inner === undefined) return own;
    const parts = item.items
      .map((one) => this.sentences([inner.item], within(one, within(item, this.global))))
      .filter((one) => one !== null);
    if (parts.length === 0) return own;
    const listed = joinAll(parts, inner.separator);
    return joinAll([own, { text: inner.lead + listed.text + inner.end, sources: listed.sources }], '');
  }
}

function within(item: ListItem, outer: Lookup): Lookup {
  return (name): Fact | undefined => item.names.get(name) ?? outer(name);
}

function joinAll(parts: readonly Rendered[], separator: string): Rendered {
  return {
    text: parts.map((part) => part.text).join(separator),
    sources: [...new Set(parts.flatMap((part) => part.sources))],
  };
}

function gapsOf(paragraph: DraftParagraph): Gap[] {
  return gapsIn(paragraph.text).map((gap) => ({ paragraph: paragraph.id, section: paragraph.section, ...gap }));
}
