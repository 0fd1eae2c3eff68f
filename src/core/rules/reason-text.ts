/** What a text of 偏差原因分析及改进措施 says, by listed words (words/reasons.ts). */
import { yearsNamed } from '../facts/years';
import { isListed, type OwnWords } from '../policies';
import { flatten } from './flat-text';
import { CLAUSE_LEADS, DEDUCTION, EMPTY_PHRASES, MEASURE_WORDS, NO_DEVIATION } from './words/reasons';

const PUNCTUATION = /[，。；、！？：,;!?:“”"'‘’（）()【】\s]+/;
const EMPTY = new Set(EMPTY_PHRASES);

/** The clauses of a text without spaces and punctuation; blank ones left out. */
export function clausesOf(text: string): string[] {
  return text.split(PUNCTUATION).filter((clause) => clause !== '');
}

function bare(clause: string): string {
  return clause.replace(CLAUSE_LEADS, '').replace(/(?:等)?(?:原因|因素)?(?:造成|导致|所致|影响)?$/, '') || clause;
}

/** E05: every clause is one of the listed phrases. */
export function isEmptyPhrase(text: string, words: OwnWords): boolean {
  const clauses = clausesOf(text);
  const isEmpty = (clause: string) =>
    [clause, clause.replace(CLAUSE_LEADS, ''), bare(clause)].some(
      (one) => EMPTY.has(one) || isListed(one, words.emptyReasons.value),
    );
  return clauses.length > 0 && clauses.every(isEmpty);
}

/** A remark that there is no deviation: 已完成, 无偏差, 按计划完成年度任务. */
export function isNoDeviation(text: string): boolean {
  const clauses = clausesOf(text);
  return clauses.length > 0 && clauses.every((clause) => NO_DEVIATION.test(clause));
}

/** The reason itself names the stricter rule or the points taken off: 按县财政扣分标准扣1分. */
export function statesDeduction(text: string): boolean {
  return DEDUCTION.test(text);
}

/** A listed word, or a clause on a year after that of the form: 2024年签订共享协议 for 2023. */
export function namesMeasure(text: string, year: number | null): boolean {
  if (MEASURE_WORDS.some((word) => text.includes(word))) return true;
  return year !== null && yearsNamed(text).some((named) => named > year);
}

const CONNECTIVES =
  /(?:年度|年初|全年|本年)?(?:指标值?|目标值?|计划值?|计划)(?:任务)?|(?:全年|本年)?(?:实际)?(?:完成值?|达到|实现|仅|只|共|为|是|了|值|数|率|未|没有?|比|较|低于|少于|少|差|相差|与)|实际|完成|个?百分点|[%≥≤<>=]/g;

/** E05: nothing is left when the target, the actual and the words around them are taken away. */
export function repeatsValues(text: string, values: readonly string[]): boolean {
  let rest = flatten(text);
  if (!/\d/.test(rest)) return false;
  for (const value of values) {
    const flat = flatten(value);
    if (flat === '') continue;
    rest = rest
      .split(flat)
      .join('')
      .split(flat.replace(/^[≥≤<>=]+/, ''))
      .join('');
  }
  return rest.split(PUNCTUATION).join('').replace(CONNECTIVES, '') === '';
}
