/** Numbers as they are written: Arabic or Chinese digits, scale words, 余 and 多. */
import type { Big } from '../grid';
import { big } from '../grid';

export interface NumberRead {
  readonly value: Big;
  readonly end: number;
  readonly chinese: boolean;
}

export interface AmountRead extends NumberRead {
  /** 10⁴ for 万; already *not* multiplied into `value`, because 万美元 keeps it. */
  readonly scale: Big;
  /** 余, 多, 来, 几 stood behind the number. */
  readonly more: boolean;
}

const ARABIC = /[+-]?(?:\d{1,30}(?:\.\d{1,20})?|\.\d{1,20})/y;
const CHINESE = /[零〇一二两三四五六七八九十百千万亿点壹贰叁肆伍陆柒捌玖拾佰仟]{1,20}/y;
/** 千米, 千克, 千瓦 and 百分点 are units of their own, not a scale and a unit. */
const SCALE = /(?!百分|千米|千克|千瓦)(?:(?:十|百|千)?(?:万亿|万|亿)|十|百|千)/y;

const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 拾: 1, 佰: 2, 仟: 3 };
const DIGITS = '零一二三四五六七八九';
/** As money is written on vouchers. */
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

function digitOf(sign: string): number {
  if (sign === '〇') return 0;
  if (sign === '两') return 2;
  return Math.max(DIGITS.indexOf(sign), FORMAL.indexOf(sign));
}

const ONE = big(1);

/** `十万` → 10⁵, `万亿` → 10¹². */
export function scaleOf(word: string): Big {
  let power = 0;
  for (const sign of word) power += SCALES[sign] ?? 0;
  return big(10).pow(power);
}

/** Chinese digits and numerals: 九十五, 二〇二一, 三万五千, 一点二. Null where the signs make no number. */
export function chineseNumber(text: string): Big | null {
  const [whole, fraction, ...more] = text.split('点');
  if (whole === undefined || whole === '' || more.length > 0) return null;
  const integer = chineseInteger(whole);
  if (integer === null || fraction === undefined) return integer;
  const digits = [...fraction].map(digitOf);
  if (digits.length === 0 || digits.some((digit) => digit < 0)) return null;
  return integer.plus(`0.${digits.join('')}`);
}

function chineseInteger(text: string): Big | null {
  const signs = [...text];
  if (signs.every((sign) => digitOf(sign) >= 0)) {
    // 二〇二一 is read digit by digit; two digits in a row such as 三四 are "three or four", no number.
    const year = signs.length === 4 || signs.length === 1;
    return year ? big(signs.map(digitOf).join('')) : null;
  }
  let total = big(0);
  let section = big(0);
  let digit: number | null = null;
  let lastSmall = Infinity;
  for (const sign of signs) {
    const value = digitOf(sign);
    if (value >= 0) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    const power = SCALES[sign]!;
    if (power < 4) {
      if (power >= lastSmall) return null;
      section = section.plus(
        big(10)
          .pow(power)
          .times(digit === null || digit === 0 ? 1 : digit),
      );
      lastSmall = power;
    } else {
      const group = section.plus(digit ?? 0);
      if (group.eq(0) && total.eq(0)) return null;
      total = group.eq(0) ? total.times(big(10).pow(power)) : total.plus(group.times(big(10).pow(power)));
      section = big(0);
      lastSmall = Infinity;
    }
    digit = null;
  }
  return total.plus(section).plus(digit ?? 0);
}

export function readArabic(text: string, start: number): NumberRead | null {
  ARABIC.lastIndex = start;
  const match = ARABIC.exec(text);
  if (match === null) return null;
  const digits = match[0].replace(/^\+/, '').replace(/^(-?)\./, '$10.');
  return { value: big(digits), end: ARABIC.lastIndex, chinese: false };
}

export function readChinese(text: string, start: number): NumberRead | null {
  CHINESE.lastIndex = start;
  const match = CHINESE.exec(text);
  if (match === null) return null;
  // 六十四点五四万: what stands behind the decimals is the scale of the whole.
  const digits = match[0].replace(/(?<=点[零〇一二两三四五六七八九]+)[十百千万亿]+$/, '');
  const value = chineseNumber(digits);
  return value === null ? null : { value, end: start + digits.length, chinese: true };
}

function readScale(text: string, start: number): { readonly word: string; readonly end: number } | null {
  SCALE.lastIndex = start;
  const match = SCALE.exec(text);
  return match === null ? null : { word: match[0], end: start + match[0].length };
}

/** The scale word at `start`, multiplied out; `万` → 10⁴ and its end. */
export function readScaleWord(text: string, start: number): { readonly scale: Big; readonly end: number } | null {
  const scale = readScale(text, start);
  return scale === null ? null : { scale: scaleOf(scale.word), end: scale.end };
}

const MORE = /(?:余|有余|多(?!于)|来(?!源)|几)/y;

function readMore(text: string, start: number): number {
  MORE.lastIndex = start;
  return MORE.test(text) ? MORE.lastIndex : start;
}

/** `8.4万余`, `580余万`, `1亿2000万`, `三百`: a number with everything before its unit. */
export function readAmount(text: string, start: number): AmountRead | null {
  const head = readArabic(text, start) ?? readChinese(text, start);
  if (head === null) return null;
  let { value, end } = head;
  const afterNumber = readMore(text, end);
  let more = afterNumber > end;
  end = afterNumber;
  const first = readScaleWord(text, end);
  if (first === null) return { ...head, value, end, scale: ONE, more };
  end = first.end;
  const second = head.chinese ? null : readArabic(text, end);
  const secondScale = second === null ? null : readScaleWord(text, second.end);
  if (
    !more &&
    second !== null &&
    secondScale !== null &&
    secondScale.scale.lt(first.scale) &&
    !/[+-]/.test(text[end]!)
  ) {
    value = value.plus(second.value.times(secondScale.scale).div(first.scale));
    end = secondScale.end;
  }
  const afterScale = readMore(text, end);
  more ||= afterScale > end;
  return { value, end: afterScale, chinese: head.chinese, scale: first.scale, more };
}
