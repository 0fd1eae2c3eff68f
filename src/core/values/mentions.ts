/** Numbers inside running text: `年初预算1064.54万元，调整追加48.13万元` holds two of them. */
import { big, plain, type Decimal } from '../grid';
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
export function readClauses(text: string): Clause[] {
  return text
    .split(CLAUSE_END)
    .flatMap((clause) => slices(clause))
    .map((clause) => normaliseText(clause).text)
    .filter((clause) => clause !== '')
    .map((clause) => ({ text: clause, mentions: mentionsIn(clause) }));
}

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

function mentionsIn(clause: string): Mention[] {
  const phrases = phrasesIn(clause);
  return phrases.map((phrase, index): Mention => {
    const text = clause.slice(phrase.start, phrase.end);
    const before = clause.slice(phrases[index - 1]?.end ?? 0, phrase.start);
    const { value, scale, more } = phrase.amount;
    const decimals = /^-?\d+\.(\d+)/.exec(text)?.[1]!.length ?? 0;
    const last = big(10).pow(-decimals);
    const normal = (amount: typeof value) =>
      phrase.unit === null ? amount.times(scale) : normaliseAmount(amount, scale, phrase.unit).number;
    return {
      text,
      before,
      after: clause.slice(phrase.end, phrases[index + 1]?.start ?? clause.length),
      number: plain(normal(value)),
      unit: phrase.unit === null ? null : normaliseAmount(value, scale, phrase.unit).unit,
      step: plain(normal(last)),
      approximate: more || phrase.suffix === '~' || /[约近]$/.test(before),
    };
  });
}
