/** A paragraph in sentences and clauses, each number with the words that lead to it. */
import type { PlainText } from './plain-text';
import { tokensOf, type Token } from './tokens';
import { ITEM_START, QUOTE_MARKS, RESPECTIVELY } from './words';

export interface Spot {
  readonly token: Token;
  /** Between the number before it or the start of its clause and the number, without quotes. */
  readonly own: string;
  /** From the start of the clause to the number. */
  readonly said: string;
}

export interface AuditClause {
  /** Without quotes. */
  readonly text: string;
  readonly spots: readonly Spot[];
  /** The clause with # for each number: two clauses that are equal so speak of the same things. */
  readonly template: string;
}

export interface AuditSentence {
  /** As it was written, without white space. */
  readonly text: string;
  readonly clauses: readonly AuditClause[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Further back nothing leads to a number. */
const LONGEST_SAID = 300;

const SENTENCE_END = /[。！？；\n]/;

/** A colon before a number only leads to it. */
function endsClause(text: string, at: number): boolean {
  return /[，\t]/.test(text[at]!) || (text[at] === '：' && !/\d/.test(text[at + 1] ?? ''));
}

function rangesOf({ start, end }: Range, isEnd: (at: number) => boolean): Range[] {
  const ranges: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isEnd(at)) continue;
    if (at > from) ranges.push({ start: from, end: at });
    from = at + 1;
  }
  return ranges;
}

function bare(text: string): string {
  return text.replace(QUOTE_MARKS, '').replace(/：(?=\d|$)/g, ':');
}

function clauseOf(text: string, { start, end }: Range, tokens: readonly Token[]): AuditClause {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const spots = inside.map((token, index): Spot => {
    const from = inside[index - 1]?.end ?? start;
    const own = text.slice(from, token.start);
    return {
      token,
      own: bare(from === start ? own.replace(ITEM_START, '') : own),
      said: bare(text.slice(Math.max(start, token.start - LONGEST_SAID), token.start)),
    };
  });
  let template = '';
  let at = start;
  for (const token of inside) {
    template += `${text.slice(at, token.start)}#${token.unit ?? ''}`;
    at = token.end;
  }
  template += text.slice(at, end);
  return { text: bare(text.slice(start, end)), spots, template: bare(template).replace(ITEM_START, '') };
}

/** 编制数和实有人数分别为50人、43人: each number gets the label it means. */
function respectively(clauses: readonly AuditClause[]): AuditClause[] {
  const spots = clauses.flatMap((clause) => clause.spots);
  const given = new Map<Spot, string>();
  spots.forEach((spot, index) => {
    const list = RESPECTIVELY.exec(spot.own)?.[1];
    const labels = list?.split(/[、和与及]/).filter((label) => label !== '') ?? [];
    const meant = spots.slice(index, index + labels.length);
    if (labels.length < 2 || meant.length < labels.length) return;
    if (!meant.slice(1).every(({ own }) => /^[、，和与及]?$/.test(own))) return;
    meant.forEach((one, place) => given.set(one, labels[place]!));
  });
  return clauses.map((clause) => ({
    ...clause,
    spots: clause.spots.map((spot) => {
      const own = given.get(spot);
      return own === undefined ? spot : { ...spot, own, said: own };
    }),
  }));
}

export function sentencesOf({ text, original }: PlainText): AuditSentence[] {
  const tokens = tokensOf(text);
  const inNumber = new Uint8Array(text.length);
  for (const { start, end } of tokens) inNumber.fill(1, start, end);
  const isInNumber = (at: number) => inNumber[at] === 1;
  const whole = rangesOf({ start: 0, end: text.length }, (at) => SENTENCE_END.test(text[at]!) && !isInNumber(at));
  return whole.map((range) => {
    const ranges = rangesOf(range, (at) => endsClause(text, at) && !isInNumber(at));
    const clauses = ranges.map((one) => clauseOf(text, one, tokens));
    return { text: original(range.start, range.end).replace(/\s/g, ''), clauses: respectively(clauses) };
  });
}
