/** Facts and an outline become a draft: pure, and the same words for the same workbook. */
import type { WorkbookFacts } from '../facts/facts';
import type { Finding } from '../rules/finding';
import type { Draft, DraftParagraph, Gap, ParagraphLevel } from './draft';
import type { Fact, Facts, ListItem } from './facts-by-name';
import { gapsIn } from './gaps';
import { nameFacts } from './named';
import { headingNumber, itemNumber } from './numerals';
import type { Block, ListBlock, Outline, OutlineSection, Sentence } from './outline';
import { say, type Lookup, type Rendered } from './template';

/** Findings only decide what is said about the design of indicators and where a reason is asked for. */
export function draftReport(facts: WorkbookFacts, findings: readonly Finding[], outline: Outline): Draft {
  const named = nameFacts(facts, findings, outline.ownName);
  const writer = new Writer(named, outline);
  const title = writer.sentences([outline.headline]) ?? NOTHING;
  writer.add('title', '', 'title', title);
  for (const block of outline.opening) writer.block('', block);
  outline.sections.forEach((section, index) => writer.section(section, 1, index + 1));
  const last = outline.sections.at(-1)?.id ?? '';
  const closing = (name: string, level: ParagraphLevel, list: readonly Sentence[]) =>
    list.forEach((sentence, index) => {
      writer.add(`${name}.${index + 1}`, last, level, writer.sentences([sentence]));
    });
  closing('attachment', 'attachment', outline.attachments);
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

const NOTHING: Rendered = { text: '', sources: [] };

class Writer {
  readonly paragraphs: DraftParagraph[] = [];
  private readonly global: Lookup;

  constructor(
    private readonly facts: Facts,
    private readonly outline: Outline,
  ) {
    this.global = (name) => facts.names.get(name);
  }

  add(id: string, section: string, level: ParagraphLevel, rendered: Rendered | null): void {
    if (rendered === null || rendered.text === '') return;
    const state = gapsIn(rendered.text).length > 0 ? 'gap' : 'draft';
    this.paragraphs.push({ id, section, level, text: rendered.text, sources: rendered.sources, state });
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
