/** Numbers inside running text: `年初预算1064.54万元，调整追加48.13万元` holds two of them. */
import { big, plain, type Decimal } from '../grid';
import { perText, PROSE } from '../grid/memo';
import { readPhrase, type Phrase } from './phrase';
import { normaliseText, TEXT_LIMIT } from './symbols';
import { normaliseAmount } from './units';

export interface Mention {
  /** As written, with its unit, without spaces: `1112.67万元`. */
  readonly text: string;
  /** What stands before it in its clause, behind the number before it. */
  readonly before: string;
  /** What stands behind it in its clause, up to the next number. */
  readonly after: string;
  /** As in a Value: money in 万元, scale words multiplied out, percentages in points. */
  readonly number: Decimal;
  readonly unit: string | null;
  /** What one of the last digit written is worth, in `unit`: `0.01` for 1112.67万元. */
  readonly step: Decimal;
  /** 余, 多, 约, 左右. */
  readonly approximate: boolean;
}

export interface Clause {
  /** Without spaces, signs and digits in half width. */
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Full-width separators and those in half width that stand in no number. */
const CLAUSE_END = /[，；。！？：\n]|[,;:](?!\d)/;
const NUMBER_START = /(?<![\dA-Za-z.])(?:-(?=\d)|\d)|百分之/g;

/** Splits a text at its commas, colons and full stops; blank clauses are left out. */
export const readClauses = perText(
  (text): readonly Clause[] =>
    text
      .split(CLAUSE_END)
      .flatMap((clause) => slices(clause))
      .map((clause) => normaliseText(clause).text)
      .filter((clause) => clause !== '')
      .map((clause) => ({ text: clause, mentions: mentionsIn(clause) })),
  PROSE,
);

/** Longer clauses than a value may be are read in pieces. */
function slices(clause: string): string[] {
  const count = Math.ceil(clause.length / TEXT_LIMIT);
  return Array.from({ length: count }, (_, index) => clause.slice(index * TEXT_LIMIT, (index + 1) * TEXT_LIMIT));
}

function phrasesIn(clause: string): Phrase[] {
  const phrases: Phrase[] = [];
  let end = 0;
  for (const { index } of clause.matchAll(NUMBER_START)) {
    // 2021-12-31 holds no negative numbers.
    const from = clause[index] === '-' && /[\d年月]/.test(clause[index - 1] ?? '') ? index + 1 : index;
    const phrase = from < end ? null : readPhrase(clause, from);
    if (phrase === null) continue;
    phrases.push(phrase);
    end = phrase.end;
  }
  return phrases;
}

/** A number where it stands in a text. */
export interface PlacedMention extends Omit<Mention, 'before' | 'after'> {
  readonly start: number;
  readonly end: number;
  /** Chinese numerals: 五十. */
  readonly chinese: boolean;
  /** 以上, 以内 behind it; null where nothing bounds it. */
  readonly bound: '>=' | '<=' | null;
}

/** The number that begins at `start` of a text in half width without spaces; null where none does. */
export function mentionAt(text: string, start: number): PlacedMention | null {
  const phrase = readPhrase(text, start);
  return phrase === null ? null : placed(text, phrase);
}

function placed(text: string, { start, end, amount, unit, suffix }: Phrase): PlacedMention {
  const written = text.slice(start, end);
  const { value, scale, more, chinese } = amount;
  const decimals = /^-?\d+\.(\d+)/.exec(written)?.[1]!.length ?? 0;
  const normal = (number: typeof value) =>
    unit === null ? { number: number.times(scale), unit: null } : normaliseAmount(number, scale, unit);
  const whole = normal(value);
  return {
    start,
    end,
    text: written,
    number: plain(whole.number),
    unit: whole.unit,
    step: plain(normal(big(10).pow(-decimals)).number),
    approximate: more || suffix === '~' || /[约近]/.test(text[start - 1] ?? ''),
    chinese,
    bound: suffix === '>=' || suffix === '<=' ? suffix : null,
  };
}

const mentionsIn = perText((clause): readonly Mention[] => {
  const found = phrasesIn(clause).map((phrase) => placed(clause, phrase));
  return found.map(({ start, end, text, number, unit, step, approximate }, index): Mention => {
    const before = clause.slice(found[index - 1]?.end ?? 0, start);
    const after = clause.slice(end, found[index + 1]?.start ?? clause.length);
    return { text, before, after, number, unit, step, approximate };
  });
});
