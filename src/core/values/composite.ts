/** Several values in one cell: `1766处37.2万平米`, `18个、21个`, `98%≥95%`. A person has to split the row. */
import { makeValue, type Reading } from './make';
import { readPhrase } from './phrase';
import { quantityOf, readQuantity } from './quantity';
import { readRange } from './range';
import { readChange } from './change';
import { bandOf } from './qualitative';
import type { Value } from './value';

const MOST_PARTS = 20;

/** Quantities that follow each other directly or behind a slash; null unless they fill the segment. */
function readRow(text: string, reading: Reading): readonly Value[] | null {
  const parts: Value[] = [];
  let start = 0;
  let counted = false;
  while (start < text.length && parts.length < MOST_PARTS) {
    const phrase = readPhrase(text, start);
    if (phrase === null || phrase.amount.chinese) return null;
    if (
      phrase.unit === null &&
      phrase.leads.lead === null &&
      !/^[/和及]/.test(text.slice(phrase.end)) &&
      parts.length === 0
    )
      return null;
    // 8个100% is the name of a standard, not two values.
    if (counted && phrase.start === start && phrase.leads.lead === null && phrase.unit?.base.unit === '%') return null;
    counted = phrase.unit?.base.unit === '个';
    parts.push(quantityOf(phrase, text.slice(start, phrase.end), reading.context));
    start = phrase.end;
    const joint = /^[/和及与]/.exec(text.slice(start));
    if (joint !== null) {
      start += 1;
      counted = false;
    }
  }
  return start >= text.length && parts.length > 1 ? parts : null;
}

/** Words between numbers: 培训10期500人. Each number then needs a unit that counts, and time is none. */
const BETWEEN = /^(?![第前每约近])[\u4e00-\u9fff]{1,6}?(?=[\d≥≤><=])/;
const TIME = /^(?:time|months)$/;

/** Two numbers or more with short words before and between them; null where anything else stands there. */
function readProse(text: string, reading: Reading): readonly Value[] | null {
  if (!/\d.*\D\d/.test(text) || /[第每各未没从由达]|分之|其中/.test(text)) return null;
  const parts: Value[] = [];
  for (let start = 0; start < text.length;) {
    const words = BETWEEN.exec(text.slice(start));
    const from = start + (words?.[0].length ?? 0);
    const phrase = readPhrase(text, from);
    if (phrase === null || phrase.unit === null || phrase.amount.chinese) return null;
    if (TIME.test(phrase.unit.base.dimension) || phrase.unit.base.unit === '%') return null;
    parts.push(quantityOf(phrase, text.slice(phrase.start, phrase.end), reading.context));
    start = phrase.end;
  }
  return parts.length > 1 ? parts : null;
}

function readSegment(text: string, reading: Reading): readonly Value[] | null {
  // 一、二级 names two grades.
  if (/^[一二三四五六七八九十]+$/.test(text)) return null;
  const inner: Reading = { ...reading, text, raw: text };
  const single = readRange(inner) ?? readChange(inner) ?? readQuantity(inner);
  return single === null ? (readRow(text, reading) ?? readProse(text, reading)) : [single];
}

/** 培训10期，每期50人: how it comes about. */
const FOR_EACH = /^(?:每|平均|[人户亩生]均)/;

/** Null unless every part is a value; a word such as 已完成 beside them is passed over. */
export function readComposite(reading: Reading): Value | null {
  const { raw } = reading;
  // A day the calendar does not have is no list of numbers.
  if (/\d年\d{1,2}月/.test(reading.text)) return null;
  // 2/3 is a share of something, and 12/12 all of it.
  if (/^\d+\/\d+(?:以上)?$/.test(reading.text)) return null;
  // 1、15个；2、20个: the numbering is no value.
  const text = /^1、.*;2、/.test(reading.text) ? reading.text.replace(/(^|;)[1-9]、/g, '$1') : reading.text;
  const segments = text.split(/[、;,。]/).filter((segment) => segment !== '');
  if (segments.length > MOST_PARTS) return null;
  const parts: Value[] = [];
  for (const segment of segments) {
    const found = readSegment(segment, reading);
    if (found !== null) parts.push(...found);
    else if (bandOf(segment) === null && !FOR_EACH.test(segment)) return null;
  }
  if (parts.length === 0) return null;
  if (parts.length === 1) return { ...parts[0]!, raw, certainty: 'doubtful' };
  const sure = parts.every((part) => part.certainty === 'sure');
  return makeValue(raw, 'composite', { parts, certainty: sure ? 'sure' : 'doubtful' });
}
