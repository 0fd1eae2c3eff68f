/** The numbers of a paragraph with their units; dates, document numbers, numbering and names that only look like one are none. */
import { mentionAt, type PlacedMention } from '../../values';
import { ALWAYS_NAMES, QUOTED, SMALL_WORDS } from './words';

export interface Token extends PlacedMention {
  /** No unit: a number only where it is called something that has one. */
  readonly bare: boolean;
}

const NUMBER_START = /(?<![\dA-Za-z.])(?:-(?=\d)|\d)|[百千]分之|[零〇一二两三四五六七八九十百千]/g;

const CHINESE_RUN = /^[零〇一二两三四五六七八九十百千万亿点]+/;

/** What stands in quotes is a name unless it is a number through and through. */
function isName(quoted: string): boolean {
  const start = /[\d零〇一二两三四五六七八九十百千]/.exec(quoted)?.index;
  if (start === undefined) return true;
  const mention = mentionAt(quoted, start);
  if (mention === null || mention.unit === null) return !/^-?\d+\.\d+$/.test(quoted);
  return !SMALL_WORDS.test(quoted.slice(0, start)) || mention.end !== quoted.length;
}

/** 1 for every sign of the text at which no number is looked for. */
function passedOver(text: string): Uint8Array {
  const stretches = ALWAYS_NAMES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length })),
  );
  const quotes = [...text.matchAll(QUOTED)]
    .filter(({ 0: whole }) => isName(whole.slice(1, -1)))
    .map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
  const marks = new Uint8Array(text.length);
  for (const { start, end } of [...stretches, ...quotes]) marks.fill(1, start, end);
  return marks;
}

/** `text` as `plainText` gives it. In their order; none overlaps another. */
export function tokensOf(text: string): Token[] {
  const names = passedOver(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const { index, 0: sign } of text.matchAll(NUMBER_START)) {
    // 2021-12-31 and 3-5个 hold no negative numbers.
    const from = sign === '-' && /[\d年月日%个万元(（]/.test(text[index - 1] ?? '') ? index + 1 : index;
    if (from < end || names[from] === 1) continue;
    const mention = mentionAt(text, from);
    if (mention === null || mention.end === from) {
      // Chinese digits that make no number (三四, 十四五) hold none from their second sign on either.
      end = from + (CHINESE_RUN.exec(text.slice(from, from + 40))?.[0].length ?? 0);
      continue;
    }
    // 一千一百 is read from its first sign, not again from its second.
    end = mention.end;
    if (mention.chinese && mention.unit === null) continue;
    tokens.push({ ...mention, bare: mention.unit === null });
  }
  return tokens;
}
