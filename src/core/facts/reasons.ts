/** Text cells: what counts as empty. */
import { perObject, perText } from '../grid/memo';
import { isAccepted, isListed, type OwnWords } from '../policies';

/** T4: placeholders that mean empty; `0` and 无 are typed into reason cells, too. */
const PLACEHOLDER = /^(?:[-－—–―/／\\*＊×X·.。…0]+|无|没有|不涉及|无偏差|暂无|N\/?A)?$/i;

/** The form's own hint left in the cell, such as 需说明原因 or …（100字以内）. */
const HINT =
  /^(?:[（(]?(?:需|请)(?:要)?(?:说明|填写|填报)(?:偏差)?原因[^，。；]{0,20}[）)]?|.{0,40}[（(]\s*\d+\s*字(?:以内|以下)[^）)]{0,6}[）)])$/;

function compactOf(text: string): string {
  return text.replace(/[\s\u3000]/g, '');
}

/** Blank, or only a sign that nothing stands here. */
export const isPlaceholder = perText((text) => PLACEHOLDER.test(compactOf(text)));

/** A gap of a proposed wording that nobody has filled in yet. */
const OPEN_GAP = /【待补充[^】]*】/;

const holdsGap = perText((text) => OPEN_GAP.test(compactOf(text)));
const isPrintedHint = perText((text) => HINT.test(compactOf(text)));
const isHintBy = perObject((words: OwnWords) =>
  perText((text) => (isPrintedHint(text) || isListed(text, words.hints.value)) && !isAccepted(text, words)),
);

/** Only the form's own hint, or a proposed wording with gaps in it (F11). `words`: the office's own hints count, too. */
export function isHint(text: string, words?: OwnWords): boolean {
  return holdsGap(text) || (words === undefined ? isPrintedHint(text) : isHintBy(words)(text));
}

/** Blank, a placeholder or only the form's hint (F11). */
export function isEmptyReason(text: string, words?: OwnWords): boolean {
  return isPlaceholder(text) || isHint(text, words);
}
