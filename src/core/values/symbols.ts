/**
 * Typography away: forms are typed with full-width digits, odd comparison signs, spaces inside numbers
 * and pasted scans. After this step one sign has one spelling and no white space is left.
 */

import { perText } from '../grid/memo';

/** Cells hold up to 32,767 characters; a value is short, and whatever is longer is prose. */
export const TEXT_LIMIT = 200;

/** Odd spellings of per cent and comparison signs (Q33). */
export const ODD_SIGNS: Readonly<Record<string, string>> = {
  '﹪': '%',
  '﹦': '=',
  '═': '=',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '﹥': '>',
  '﹤': '<',
};

const SAME_SIGN: Readonly<Record<string, string>> = {
  ...ODD_SIGNS,
  '\u3000': ' ',
  '\u00a0': ' ',
  '∶': ':',
  '—': '-',
  '–': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '─': '-',
  '∼': '~',
  '〜': '~',
  '˜': '~',
  '・': '·',
  '•': '·',
  '‧': '·',
  '∙': '·',
  '⋅': '·',
  µ: 'μ',
  '≈': '约',
};

const ODD = /[０-９％﹪﹦═＝≧≦⩾⩽＞＜﹥﹤．]|[<>]=|=[<>]/;

export interface NormalText {
  readonly text: string;
  /** Q33: signs or digits that a tidy form would not have. ～ and Chinese punctuation are no oddity. */
  readonly odd: boolean;
}

function halfWidth(text: string): string {
  let result = '';
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    if (code >= 0xff01 && code <= 0xff5e) result += String.fromCharCode(code - 0xfee0);
    else result += SAME_SIGN[sign] ?? sign;
  }
  return result;
}

/** A line break between two values separates them; any other is only the cell's wrapping. */
function joinLines(text: string): string {
  return text.replace(/([^\n≥≤<>=~约-])[ \t]*\n\s*(?=[\d≥≤<>=约])/g, '$1;').replace(/\n/g, '');
}

/** `9 5` and `1 112` are one number with gaps; `95 98` are two. */
function joinDigits(text: string): string {
  return text
    .replace(/(?<!\d)\d(?: +\d)+(?!\d)/g, (digits) => digits.replaceAll(' ', ''))
    .replace(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g, (digits) => digits.replaceAll(' ', ''))
    .replace(/(\d) +(?=\d)/g, '$1;');
}

/** A scan writes the letter O where a zero stood: only behind a digit, so that CO and O3 stay. */
function letterZero(text: string): string {
  if (!/[Oo]/.test(text)) return text;
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]!;
    const isLetter = sign === 'O' || sign === 'o';
    const next = text[index + 1] ?? '';
    result +=
      isLetter &&
      (/[\d.]$/.test(result) || /^\.\d/.test(text.slice(index + 1, index + 3))) &&
      !/[a-np-zA-NP-Z]/.test(next)
        ? '0'
        : sign;
  }
  return result;
}

/** Thousands separators away, but only where the groups are right: `1,112.67`, not `15,20`. */
function plainThousands(text: string): string {
  return text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (digits) => digits.replaceAll(',', ''));
}

/**
 * Pieces people type in several ways, each to its plain form. The order matters: signs are unified first.
 * 〉 is a comparison only where no 〈 opened it, and the dot between digits a decimal point only before a per cent.
 */
const PLAIN_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!〈[^〉]*)[〉›](?==?\d)/g, '>'],
  [/〈(?==?\d[^〉]*$)/g, '<'],
  [/>=|=>|≥=/g, '≥'],
  [/<=|=<|≤=/g, '≤'],
  [/==/g, '='],
  [/(大于|小于|高于|低于|多于|少于)[、,/]?\(?或?等于\)?/g, '$1等于'],
  [/([≥≤><=])[:、,]+(?=\d)/g, '$1'],
  [/([≥≤><=])\((\d[^()]{0,12})\)/g, '$1$2'],
  [/[≤<=](?=±)/g, ''],
  [/\/每/g, '/'],
  [/(\d)。(?=\d)/g, '$1.'],
  [/(\d)·(\d+)(?=[%‰])/g, '$1.$2'],
  // A scan's l or I where a one stood.
  [/(?<=^|[≥≤><=约])[lI](?=\d)|(?<=\d)[lI](?=\d)/g, '1'],
  [/\/\(([^()]{1,8})\)/g, '/$1'],
  // 人（次） is 人次.
  [/(?<=[人户家台件车项场期批班轮册架艘辆点])\(次\)/g, '次'],
  [/^["“”'‘’「『【[]([^"“”'‘’「」『』【】[\]]*)["“”'‘’」』】\]]$/, '$1'],
];

/** Most cells are tidy: digits, a sign, Chinese characters and nothing to unify. */
const TIDY = /^[\d.≥≤>%\u4e00-\u9fff]*$/;

export function normaliseText(raw: string): NormalText {
  return raw.length <= TEXT_LIMIT && TIDY.test(raw) ? { text: raw, odd: false } : tidied(raw);
}

const tidied = perText((raw): NormalText => {
  const cut = raw.slice(0, TEXT_LIMIT);
  let text = halfWidth(cut)
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\r\n?/g, '\n')
    .trim()
    // The time of day that exports put behind a date.
    .replace(/^(\d{4}([-/.])\d{1,2}\2\d{1,2})[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z?$/, '$1');
  text = joinDigits(
    joinLines(text)
      .replace(/[\t\v\f]/g, ' ')
      .replace(/(\d) *, *(?=\d{3}(?!\d))/g, '$1,'),
  ).replace(/\s/g, '');
  for (const [pattern, form] of PLAIN_FORMS) text = text.replace(pattern, form);
  return { text: plainThousands(letterZero(text)), odd: ODD.test(cut) };
});
