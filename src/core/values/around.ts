/** Finding the number in a short text, and judging whether the words around it let it stand for the whole. */
import { comparesAt } from './comparators';
import { readPhrase, type Phrase } from './phrase';
import type { ValueContext } from './value';

/** Words that may follow a quantity without changing it. */
const TRAIL =
  /^(?:的|均|都|已|全部|完成|按时|按期|及时|如期|准时|全|覆盖|达标|合格|到位|办结|落实|执行|使用|公开|拨付|发放|整改|到账|通过|验收|处置|处理|有效|准确|规范|满意|完毕|建成|\(含\)|\(含本数\)|含|不等|目标|任务|[。!;,、])*$/;

function sharesPair(text: string, name: string): boolean {
  for (let index = 0; index + 2 <= text.length; index += 1) {
    if (name.includes(text.slice(index, index + 2))) return true;
  }
  return false;
}

const DIGIT = /\d/;

/** How the words around a phrase let it stand: surely, doubtfully, or not at all. */
export function judgeAround(text: string, phrase: Phrase, context: ValueContext): 'sure' | 'doubtful' | 'no' {
  const before = text.slice(0, phrase.start);
  const behind = text.slice(phrase.end);
  const compared = phrase.leads.lead !== null;
  if (TRAIL.test(behind)) {
    if (before === '') return 'sure';
    if (compared && wholePhrase(before) === null) return 'sure';
    if (/(?::|率|度|比例|占比)$/.test(before) && !DIGIT.test(before) && before.length <= 20) return 'sure';
  }
  if (DIGIT.test(before) || DIGIT.test(behind) || /[一二三四五六七八九十]/.test(before)) return 'no';
  if (/^[之\/]/.test(behind)) return 'no';
  if (phrase.unit === null || phrase.amount.chinese) return 'no';
  const clock = phrase.unit.base.dimension === 'time' || phrase.unit.base.dimension === 'months';
  if (clock && phrase.suffix === null && !compared) return 'no';
  const named = sharesPair(before, context.name) || sharesPair(behind, context.name);
  if (before.length > (named ? 20 : 8) || behind.length > (named ? 12 : 6)) return 'no';
  return named ? 'sure' : 'doubtful';
}

function wholePhrase(text: string): Phrase | null {
  const phrase = readPhrase(text, 0);
  return phrase !== null && phrase.end === text.length ? phrase : null;
}

/** Where a phrase may begin: at the start, at a comparison, or at a digit not inside a word or number. */
export function findPhrase(text: string): Phrase | null {
  const first = readPhrase(text, 0);
  if (first !== null) return first;
  for (let index = 1; index < text.length; index += 1) {
    const digit = DIGIT.test(text[index]!) && !/[\dA-Za-z.]/.test(text[index - 1]!);
    if (!digit && !comparesAt(text, index)) continue;
    const phrase = readPhrase(text, index);
    if (phrase !== null) return phrase;
  }
  return null;
}
