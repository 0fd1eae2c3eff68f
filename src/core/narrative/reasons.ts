/** Takes a cell 偏差原因分析及改进措施 apart: why it happened, and what will be done. */
import { isHint } from '../facts/reasons';
import {
  CAUSE_WITHIN,
  EMPTY_REASON,
  GAP_OPEN,
  MEASURE_LEAD,
  MEASURE_SENTENCE_START,
  MEASURE_START,
  MEASURE_WITHIN,
  REASON_LEAD,
  RESTATED_FIGURES,
} from './words';

export interface Reason {
  /** Without 主要原因是 and the like and without a full stop; empty where none is given. */
  readonly cause: string;
  readonly measure: string;
}

const TRAILING = /[\s，,、；;。.！!：:]+$/;

/** `year`: what is to be done in a later one is a measure, 2024年签订共享协议 for 2023. */
export function splitReason(raw: string, year: number | null = null): Reason {
  const text = flatten(raw);
  const unfinished = text.includes(GAP_OPEN);
  if (EMPTY_REASON.test(text) || (isHint(text) && !unfinished)) return { cause: '', measure: '' };
  const at = measureStart(text, year);
  const cause = text
    .slice(0, at)
    .replace(/(\d[.．、]|[（(]\d[)）])$/, '')
    .replace(RESTATED_FIGURES, '');
  // A part that still has a gap says nothing yet.
  const said = (part: string) => (part.includes(GAP_OPEN) ? '' : part);
  return {
    cause: said(strip(cause.replace(/^(\d[.．、](?!\d)|[（(]\d[)）])/, ''), REASON_LEAD)),
    measure: said(strip(text.slice(at).replace(/^(\d[.．、](?!\d)|[（(]\d[)）])/, ''), MEASURE_LEAD)),
  };
}

/** One line: the breaks inside a cell are layout, not punctuation. */
export function flatten(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/[\t\u3000]+/g, '');
}

/** The text with exactly one full stop behind it. */
export function asSentence(text: string): string {
  const flat = flatten(text);
  if (flat === '' || /[。！？!?”】]$/.test(flat)) return flat;
  return `${flat.replace(TRAILING, '')}。`;
}

/** Where the part about measures begins; the length of the text where there is none. */
function measureStart(text: string, year: number | null): number {
  let start = 0;
  for (const piece of text.split(/(?<=[，,。；;])/)) {
    const before = text.slice(0, start).trimEnd();
    const newSentence = before === '' || /[。；;]$/.test(before);
    const words = piece.trimStart();
    if (MEASURE_START.test(words)) return start;
    const opens = before !== '' && newSentence;
    if (opens && (MEASURE_SENTENCE_START.test(words) || isLaterYear(words, year))) return start;
    start += piece.length;
  }
  return laterSentence(text);
}

/** A sentence behind the first that speaks of measures alone; the length of the text where there is none. */
function laterSentence(text: string): number {
  let start = 0;
  for (const sentence of text.split(/(?<=[。；;])/)) {
    if (start > 0 && MEASURE_WITHIN.test(sentence) && !CAUSE_WITHIN.test(sentence)) return start;
    start += sentence.length;
  }
  return text.length;
}

function isLaterYear(words: string, year: number | null): boolean {
  const named = /^(20\d\d)年/.exec(words)?.[1];
  return named !== undefined && year !== null && Number(named) > year;
}

function strip(text: string, lead: RegExp): string {
  return text.replace(TRAILING, '').replace(lead, '').replace(TRAILING, '').trim();
}
