/**
 * A .docx in the format of official documents from plain paragraphs: 22 lines of 28 characters, title in 小标宋, levels
 * in 黑体, 楷体 and 仿宋, page numbers outside. What a person must fill in (【…】) is highlighted.
 */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { AttachedForm } from '../core';
import { CHARACTER, fontOf, LINE, NARROWER, PAGE, SIZES, type FONTS } from './official-page';
import { attachmentChildren, attachmentPage } from './official-table';

export type OfficialLevel = 'title' | 'addressee' | 1 | 2 | 3 | 'body' | 'attachment' | 'signature';

export interface OfficialParagraph {
  readonly level: OfficialLevel;
  readonly text: string;
  /** Stands at the top of a new page. */
  readonly startsPage?: boolean;
  /** A blank line above, where the level has none of its own. */
  readonly lineBefore?: boolean;
}

type Font = Exclude<keyof typeof FONTS, 'latin'>;

const INDENTED = { firstLine: 2 * CHARACTER, firstLineChars: 200 };

/** How each level looks; `before` in lines. */
const LOOKS: Readonly<Record<OfficialLevel, { font: Font; before: number; paragraph: IParagraphOptions }>> = {
  title: { font: 'title', before: 0, paragraph: { alignment: AlignmentType.CENTER, heading: HeadingLevel.TITLE } },
  addressee: { font: 'body', before: 1, paragraph: {} },
  1: { font: 'heading', before: 0, paragraph: { indent: INDENTED, heading: HeadingLevel.HEADING_1 } },
  2: { font: 'subheading', before: 0, paragraph: { indent: INDENTED, heading: HeadingLevel.HEADING_2 } },
  3: { font: 'body', before: 0, paragraph: { indent: INDENTED } },
  body: { font: 'body', before: 0, paragraph: { indent: INDENTED } },
  // the name goes on below itself, not below the word 附件
  attachment: { font: 'body', before: 1, paragraph: { indent: { left: 5 * CHARACTER, hanging: 3 * CHARACTER } } },
  signature: {
    font: 'body',
    before: 1,
    paragraph: { alignment: AlignmentType.RIGHT, indent: { right: 4 * CHARACTER } },
  },
};

/** Text with its 【…】 highlighted; a line feed stays one. */
function runsOf(text: string, look: IRunOptions): TextRun[] {
  return text.split('\n').flatMap((line, index) =>
    line.split(/(【[^】]*】)/).map(
      (part, place) =>
        new TextRun({
          ...look,
          text: part,
          ...(index > 0 && place === 0 ? { break: 1 } : {}),
          ...(part.startsWith('【') ? { highlight: 'yellow' } : {}),
        }),
    ),
  );
}

/** Line feeds (a person's materials may have them) begin a paragraph of the same level; in a title just a line. */
function paragraphsOf(
  given: OfficialParagraph,
  previous: OfficialLevel | null,
  next: OfficialLevel | null,
): Paragraph[] {
  const { level, text, startsPage, lineBefore } = given;
  const { font, paragraph, ...look } = LOOKS[level];
  const before = Math.max(look.before, lineBefore === true ? 1 : 0);
  const run: IRunOptions =
    level === 'title'
      ? { font: fontOf(font), size: SIZES.title }
      : { font: fontOf(font), size: SIZES.body, characterSpacing: NARROWER };
  const lines = level === 'title' ? [text] : text.split(/\r?\n/);
  return lines.map((line, index) => {
    const follows = index > 0 || previous === level;
    return new Paragraph({
      ...paragraph,
      // a second attachment begins below the name of the first
      ...(level === 'attachment' && follows ? { indent: { left: 5 * CHARACTER } } : {}),
      spacing: { before: follows ? 0 : before * LINE, after: 0, line: LINE, lineRule: LineRuleType.EXACT },
      // every page holds its 22 lines
      widowControl: false,
      pageBreakBefore: index === 0 && startsPage === true,
      // a heading never stands alone at the foot of a page, nor a signature on a page without text
      keepNext: paragraph.heading !== undefined || (next === 'signature' && index === lines.length - 1),
      keepLines: next === 'signature',
      children: runsOf(line, run),
    });
  });
}

/** `— 1 —`, on the outer side: odd pages right, even pages left, one character in. */
function footer(side: 'left' | 'right'): Footer {
  const run = { font: fontOf('number'), size: SIZES.number };
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: SIZES.number * 10 },
        children: [new TextRun({ ...run, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** Heading styles name the levels for Word's outline; how they look stands in the paragraphs. */
const PLAIN = {
  run: { bold: false, italics: false, color: '000000' },
  paragraph: { spacing: { before: 0, after: 0 } },
};

/**
 * @param title what Word shows as the title of the file
 * @param attached forms that follow on pages of their own
 * @returns the bytes of a .docx
 */
export async function officialDocument(
  title: string,
  paragraphs: readonly OfficialParagraph[],
  attached: readonly AttachedForm[] = [],
): Promise<Uint8Array> {
  const footers = () => ({ default: footer('right'), even: footer('left') });
  const document = new Document({
    title,
    creator: '',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: { font: fontOf('body'), size: SIZES.body, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
        title: PLAIN,
        heading1: PLAIN,
        heading2: PLAIN,
      },
    },
    sections: [
      {
        properties: PAGE,
        footers: footers(),
        children: paragraphs.flatMap((paragraph, index) =>
          paragraphsOf(paragraph, paragraphs[index - 1]?.level ?? null, paragraphs[index + 1]?.level ?? null),
        ),
      },
      ...attached.map((form) => ({
        properties: attachmentPage(form),
        footers: footers(),
        children: attachmentChildren(form),
      })),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
