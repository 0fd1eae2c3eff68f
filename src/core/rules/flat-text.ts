/** Texts as rules compare them: without white space, in half width, one spelling per sign. */
import { perText } from '../grid/memo';
import { ODD_SIGNS } from '../values';

const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** `９5 ％` and `95%` are the same. */
export const flatten = perText((text) =>
  text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u200b\ufeff]/g, '')
    .replace(/[≧⩾]/g, '≥')
    .replace(/[≦⩽]/g, '≤')
    .replace(/[﹦═]/g, '=')
    .replace(/﹪/g, '%'),
);

/** Without any punctuation either: two texts that differ only there say the same. */
export const withoutMarks = perText((text) => flatten(text).replace(/[^\p{L}\p{N}%≥≤<>=.+-]/gu, ''));

/** Digits, per cent and comparison signs in their usual spelling; everything else as it was typed (Q33). */
export function tidySigns(text: string): string {
  return text
    .replace(/[０-９％＝＞＜．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[﹪﹦═≧⩾≦⩽﹥﹤]/g, (sign) => ODD_SIGNS[sign]!)
    .replace(/>=|=>/g, '≥')
    .replace(/<=|=</g, '≤');
}
