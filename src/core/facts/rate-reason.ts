/** Where a form itself says why its budget was not spent, outside the reason column: 实际完成情况 and its text blocks. */
import type { SelfAssessmentForm } from '../forms/form';
import type { OwnWords } from '../policies';
import { isEmptyReason } from './reasons';

export interface SaidReason {
  readonly cell: string;
  /** From the word that gives the reason to the end of its sentence. */
  readonly text: string;
}

/** 因 in 因公出国 and the like gives no reason. */
const GIVES_REASON =
  /主要原因|原因|主要是|由于|受(?=[^，。；;\n]{2,30}影响)|系(?!统|列|数)|因(?!公|私|素|果|地制宜|子|特网|材|此|而)/;
/** 原因是【待补充】 leaves nothing behind its words. */
const SAYS_NOTHING = /^(?:主要)?(?:原因|由于|因|是|系)(?:是|为|在于)?[：:。，；]*$/;

/** The reason that a sentence gives; null where it gives none. */
export function reasonIn(sentence: string): string | null {
  const at = sentence.search(GIVES_REASON);
  if (at < 0) return null;
  const reason = sentence.slice(at).trim();
  return SAYS_NOTHING.test(reason) ? null : reason;
}

const SENTENCES = /[^。；;\n]+/g;

/** Without the clauses behind the reason that speak of the subject again: 因采购延期，执行率为76%. */
function withoutSubject(reason: string, subject: RegExp): string {
  const [first = '', ...more] = reason.split('，');
  const at = more.findIndex((clause) => subject.test(clause));
  return [first, ...(at < 0 ? more : more.slice(0, at))].join('，');
}

function saidAbout(form: SelfAssessmentForm, subject: RegExp, words?: OwnWords): SaidReason | null {
  const blocks = [...form.goals.map(({ actual }) => actual), ...(form.remarks ?? [])];
  for (const { cell, text } of blocks) {
    if (isEmptyReason(text, words)) continue;
    for (const [sentence] of text.matchAll(SENTENCES)) {
      const reason = subject.test(sentence) ? reasonIn(sentence) : null;
      if (reason !== null) return { cell, text: withoutSubject(reason, subject) };
    }
  }
  return null;
}

const RATE = /执行率|支出进度|支付进度|结转|结余|未(?:能)?(?:全部)?(?:支付|支出|执行)/;
const CHANGE =
  /(?:预算|资金|经费)[^，]{0,20}(?:追加|追减|增加|减少|调增|调减|调整|增长|下降)|(?:追加|追减|调增|调减)[^，]{0,20}(?:预算|资金|经费|万元)/;

/** Why the execution rate is low. `words`: the office's own hints count as blank. */
export function rateReason(form: SelfAssessmentForm, words?: OwnWords): SaidReason | null {
  return saidAbout(form, RATE, words);
}

/** Why the budget was changed within the year. */
export function changeReason(form: SelfAssessmentForm, words?: OwnWords): SaidReason | null {
  return saidAbout(form, CHANGE, words);
}

/** Whether a sentence says why the budget was changed. */
export function explainsChange(sentence: string): boolean {
  return CHANGE.test(sentence) && reasonIn(sentence) !== null;
}
