/** An outline of an office's own: a JSON file that names an outline of ours and says what it wants otherwise. */
import { parseFile, problemsOf, type FileProblem } from '../policies';
import { fingerprint } from './facts-by-name';
import { GLOBAL_NAMES } from './named/catalogue';
import type { Block, Outline, OutlineSection, Sentence } from './outline';
import { blockProblems, listNamed, nearest, sentenceProblems, type SentenceProblem } from './outline-check';
import {
  outlineFileSchema,
  type FileBlock,
  type FileSection,
  type FileSentence,
  type FileWording,
  type OutlineFile,
} from './outline-schema';

/** What is wrong with a file, as data. */
export type OutlineProblem =
  | FileProblem
  | SentenceProblem
  /** The extended outline has no such section or block. */
  | { readonly path: string; readonly kind: 'place'; readonly name: string; readonly near: readonly string[] }
  /** Two of one id in one place. */
  | { readonly path: string; readonly kind: 'repeated'; readonly name: string }
  /** A block that is neither a paragraph nor a list, or other words for what the block does not have. */
  | { readonly path: string; readonly kind: 'shape'; readonly name: string };

export type OutlineFileResult = { readonly outline: Outline } | { readonly problems: readonly OutlineProblem[] };

/**
 * Reads the text of an outline file.
 * @param outlines those a file may extend; their ids are taken
 */
export function readOutline(text: string, outlines: readonly Outline[]): OutlineFileResult {
  const file = parseFile(text);
  if ('problems' in file) return file;
  const schema = outlineFileSchema(outlines.map(({ id }) => id));
  const parsed = schema.safeParse(file.data, { reportInput: true });
  if (!parsed.success) {
    const top = Object.keys(schema.shape).filter((name) => name !== '$schema');
    const names = (path: readonly PropertyKey[]) => (path.length === 0 ? top : []);
    return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, names, [])) };
  }
  const own = parsed.data;
  if (outlines.some(({ id }) => id === own.id)) return { problems: [{ path: 'id', kind: 'taken', actual: own.id }] };
  const reader = new Reader(
    outlines.find(({ id }) => id === own.extends)!,
    own,
  );
  const outline = reader.outline();
  return reader.problems.length > 0 ? { problems: reader.problems } : { outline };
}

/** Builds the outline and collects on the way what does not fit. */
class Reader {
  readonly problems: OutlineProblem[] = [];
  /** Sections and blocks of the extended outline by their full ids, the blocks in the words of the file. */
  private readonly headings: readonly string[];
  private readonly blocks: ReadonlyMap<string, Block>;

  constructor(
    private readonly base: Outline,
    private readonly own: OutlineFile,
  ) {
    const sections = base.sections.flatMap((section) => [section, ...section.sections]);
    this.headings = sections.map(({ id }) => id);
    const placed = [
      ...base.opening.map((block): [string, Block] => [block.id, block]),
      ...sections.flatMap(({ id, blocks }) => blocks.map((block): [string, Block] => [`${id}.${block.id}`, block])),
    ];
    this.blocks = new Map(placed.map(([id, block]) => [id, this.reworded(id, block)]));
  }

  outline(): Outline {
    const { base, own } = this;
    this.checkNames();
    const sections = own.sections === undefined ? this.keptSections() : this.ownSections(own.sections);
    return {
      ...{ id: own.id, subject: base.subject, title: own.title, ownName: own.ownName ?? base.ownName },
      headline: own.headline === undefined ? base.headline : this.sentence('headline', own.headline),
      opening: own.opening === undefined ? this.kept('', base.opening) : this.ownBlocks('opening', own.opening),
      sections,
      attachments: this.sentences('attachments', own.attachments) ?? base.attachments,
      signature: this.sentences('signature', own.signature) ?? base.signature,
      missing: { ...base.missing, ...own.missing },
    };
  }

  /** Ids and names that stand as keys or in a list. */
  private checkNames(): void {
    const { headings = {}, leaveOut = [], wording = {}, missing = {} } = this.own;
    const blocks = [...this.blocks.keys()];
    const place = (path: string, name: string, known: readonly string[]) => {
      if (!known.includes(name)) this.problems.push({ path, kind: 'place', name, near: nearest(name, known) });
    };
    for (const name of Object.keys(headings)) place(`headings.${name}`, name, this.headings);
    for (const name of Object.keys(wording)) place(`wording.${name}`, name, blocks);
    leaveOut.forEach((name, index) => place(`leaveOut[${index + 1}]`, name, [...this.headings, ...blocks]));
    const texts = GLOBAL_NAMES.filter(({ flag }) => flag !== true).map(({ name }) => name);
    for (const name of Object.keys(missing)) {
      if (texts.includes(name)) continue;
      this.problems.push({ path: `missing.${name}`, kind: 'name', name, near: nearest(name, texts) });
    }
  }

  private isKept(id: string): boolean {
    return this.own.leaveOut?.includes(id) !== true;
  }

  private kept(section: string, blocks: readonly Block[]): Block[] {
    return blocks.flatMap(({ id }) => {
      const full = section === '' ? id : `${section}.${id}`;
      return this.isKept(full) ? [this.blocks.get(full)!] : [];
    });
  }

  /** Those of the extended outline, but for what is left out and called otherwise. */
  private keptSections(sections: readonly OutlineSection[] = this.base.sections): OutlineSection[] {
    return sections
      .filter(({ id }) => this.isKept(id))
      .map((section) => ({
        ...section,
        heading: this.own.headings?.[section.id] ?? section.heading,
        blocks: this.kept(section.id, section.blocks),
        sections: this.keptSections(section.sections),
      }));
  }

  private ownSections(sections: readonly FileSection[], path = 'sections', above = ''): OutlineSection[] {
    const made = sections.map((section, index): OutlineSection => {
      // Without an id of its own a section is known by its heading, so that it may move.
      const id = above + (section.id ?? `o${fingerprint(section.heading)}`);
      const place = `${path}[${index + 1}]`;
      return {
        ...{ id, heading: section.heading },
        blocks: this.ownBlocks(`${place}.blocks`, section.blocks ?? []),
        sections: this.ownSections(section.sections ?? [], `${place}.sections`, `${id}.`),
      };
    });
    this.checkRepeated(
      path,
      made.map(({ id }) => id),
      (index) => sections[index]?.id ?? sections[index]?.heading ?? '',
    );
    return made;
  }

  private ownBlocks(path: string, blocks: readonly FileBlock[]): Block[] {
    const made = blocks.flatMap((block, index): Block[] => {
      const place = `${path}[${index + 1}]`;
      if (typeof block !== 'string') return this.ownBlock(place, block);
      const found = this.blocks.get(block);
      const known = [...this.blocks.keys()];
      if (found === undefined)
        this.problems.push({ path: place, kind: 'place', name: block, near: nearest(block, known) });
      return found === undefined ? [] : [found];
    });
    this.checkRepeated(
      path,
      made.map(({ id }) => id),
      (index) => made[index]?.id ?? '',
    );
    return made;
  }

  private checkRepeated(path: string, ids: readonly string[], nameOf: (index: number) => string): void {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      this.problems.push({ path: `${path}[${index + 1}]`, kind: 'repeated', name: nameOf(index) });
    });
  }

  private ownBlock(path: string, own: Exclude<FileBlock, string>): Block[] {
    const { id, sentences, list, item } = own;
    if (sentences !== undefined && list === undefined && item === undefined) {
      const block: Block = { kind: 'paragraph', id, sentences: sentences.map(sentenceOf) };
      this.problems.push(...blockProblems(path, block));
      return [block];
    }
    if (sentences !== undefined || list === undefined || item === undefined) {
      this.problems.push({ path, kind: 'shape', name: id });
      return [];
    }
    const inner =
      own.inner === undefined
        ? {}
        : { inner: { lead: '', separator: '；', end: '。', ...own.inner, item: sentenceOf(own.inner.item) } };
    const block: Block = {
      ...{ kind: 'list', id, list, level: 'body', counting: own.counting ?? 'none' },
      ...{ item: sentenceOf(item), ...inner, empty: own.empty === undefined ? [] : sentenceOf(own.empty) },
    };
    this.problems.push(...blockProblems(path, block));
    return [block];
  }

  /** A block of the extended outline in the words of the file. */
  private reworded(id: string, block: Block): Block {
    const words = this.own.wording?.[id];
    if (words === undefined) return block;
    const path = `wording.${id}`;
    const fits = block.kind === 'paragraph' ? onlySentences(words) : words.sentences === undefined;
    if (!fits || (words.inner !== undefined && block.kind === 'list' && block.inner === undefined)) {
      this.problems.push({ path, kind: 'shape', name: id });
      return block;
    }
    if (block.kind === 'paragraph') {
      const sentences = (words.sentences ?? []).map(sentenceOf);
      this.problems.push(...blockProblems(path, { ...block, sentences }));
      return { ...block, sentences };
    }
    const list = listNamed(block.list);
    const said = (key: 'item' | 'inner' | 'empty', names: NonNullable<typeof list>['names']) => {
      const given = words[key];
      if (given !== undefined) this.problems.push(...sentenceProblems(`${path}.${key}`, sentenceOf(given), names));
      return given === undefined ? null : sentenceOf(given);
    };
    const inner = said('inner', [...(list?.names ?? []), ...(list?.inner ?? [])]);
    return {
      ...block,
      item: said('item', list?.names ?? []) ?? block.item,
      empty: said('empty', []) ?? block.empty,
      ...(block.inner === undefined ? {} : { inner: { ...block.inner, item: inner ?? block.inner.item } }),
    };
  }

  private sentence(path: string, given: FileSentence): Sentence {
    const sentence = sentenceOf(given);
    this.problems.push(...sentenceProblems(path, sentence));
    return sentence;
  }

  private sentences(path: string, given: readonly FileSentence[] | undefined): readonly Sentence[] | undefined {
    return given?.map((one, index) => this.sentence(`${path}[${index + 1}]`, one));
  }
}

function onlySentences({ sentences, item, inner, empty }: FileWording): boolean {
  return sentences !== undefined && [item, inner, empty].every((one) => one === undefined);
}

function sentenceOf(given: FileSentence): Sentence {
  const phrases = typeof given === 'string' ? [given] : given;
  return phrases.map((phrase) => {
    if (typeof phrase === 'string') return { text: phrase };
    return phrase.when === undefined ? { text: phrase.text } : { text: phrase.text, when: phrase.when };
  });
}
