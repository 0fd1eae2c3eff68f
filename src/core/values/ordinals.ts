/** Grades in words: 优良中差, 高中低, 国家二级以上, 五星. Higher rank is better within one scale. */
import { makeValue, type Reading } from './make';
import { chineseNumber } from './numerals';
import { normaliseText } from './symbols';
import type { Comparator, QualitativeBand, Value } from './value';

export type OrdinalScale = 'quality' | 'height' | 'grade' | 'letters' | 'stars' | 'class' | 'place';

interface Ordinal {
  readonly scale: OrdinalScale;
  readonly rank: number;
  readonly unit: string | null;
  readonly band: QualitativeBand | null;
  /** A pass mark: as a target it means "at least", without saying so. */
  readonly floor: boolean;
  /** 以上 or ≥ is written. */
  readonly stated: Comparator | null;
}

const QUALITY: Readonly<Record<string, readonly [rank: number, band: QualitativeBand, floor: boolean]>> = {
  优: [4, 'achieved', true],
  优秀: [4, 'achieved', true],
  优良: [3, 'achieved', true],
  良: [3, 'achieved', false],
  良好: [3, 'achieved', false],
  好: [3, 'achieved', false],
  较好: [3, 'partly', false],
  合格: [2, 'achieved', true],
  验收合格: [2, 'achieved', true],
  及格: [2, 'achieved', true],
  称职: [2, 'achieved', true],
  一般: [2, 'partly', false],
  较差: [1, 'missed', false],
  差: [1, 'missed', false],
  不合格: [1, 'missed', false],
};

const HEIGHT: Readonly<Record<string, readonly [rank: number, band: QualitativeBand]>> = {
  高: [3, 'achieved'],
  较高: [3, 'partly'],
  中: [2, 'partly'],
  低: [1, 'missed'],
};

const LEVEL = /^(?:国家|国际|省|市|行业|达到)?([一二三四五六七八九十]|\d{1,2})级(?:标准|资质|水平)?$/;
const LETTER =
  /^(?:国家|省级?|市级?)?(?:([1-5])A|(A{1,5})|([BCDE]))(?:级|类|等)(?:标准|资质|水平|景区|信用)?$|^([2-5])A$|^(A{2,5})$/;
const STARS = /^([一二三四五六七]|\d)(?:星级?|颗星)$/;

/** Classes of water and the like. 三类 alone may be a count of three, 一类 is not. */
const CLASS =
  /^(?:地表水|地下水|水质)?(劣)?(?:([Ⅰ-Ⅴ]|I{1,3}|IV|V)类(?:水质|水体|标准|水)?|([一二三四五])类(?:水质|水体|标准|水)|(一)类)$/;
const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5 };

function classOf(text: string): number | null {
  const found = CLASS.exec(text);
  if (found === null) return null;
  const [, worse, roman, chinese, first] = found;
  const number =
    roman === undefined ? '一二三四五'.indexOf(chinese ?? first!) + 1 : (ROMAN[roman] ?? 'ⅠⅡⅢⅣⅤ'.indexOf(roman) + 1);
  return number + (worse === undefined ? 0 : 1);
}

/** 全省第一, 第3名, 前三, 排名前10: the place reached, or the last that counts. */
const PLACE =
  /^(?:位居|位列|名列|排名?|列|居|获|保持|进入|评为)*(?:全[国省市县区州]|省|市|区)?(?:排名)?(?:第([一二三四五六七八九十]{1,3}|\d{1,3})(?:名|位)?|前([一二三四五六七八九十]{1,3}|\d{1,3})(?:名|位|强)?)(?:以内|之内)?$/;

function placeOf(text: string): number | null {
  const found = PLACE.exec(text);
  if (found === null) return null;
  const digits = found[1] ?? found[2]!;
  const number = /\d/.test(digits) ? Number(digits) : Number(chineseNumber(digits)?.toFixed() ?? 'NaN');
  return Number.isNaN(number) || number === 0 ? null : number;
}

/** What grade a normalised text names; null where it names none. */
function ordinalOf(whole: string): Ordinal | null {
  const text = whole.replace(/\([^()\d]{1,8}\)$/, '');
  const place = placeOf(text.replace(/^≥/, ''));
  if (place !== null) {
    return { scale: 'place', rank: 1000 - place, unit: '名', band: null, floor: true, stated: null };
  }
  const lead = /^(?:≥|不低于|不劣于|优于|达到|达|评为|为)+/.exec(text)?.[0] ?? '';
  const body = text.slice(lead.length);
  const above = /(?:及?以上|以上(?:水平|标准|等次)?)$/.exec(body)?.[0] ?? '';
  const word = body.slice(0, body.length - above.length).replace(/(?:等次|档次|等级)$/, '');
  const stated: Comparator | null = above !== '' || /≥|不低于|不劣于/.test(lead) ? '>=' : null;
  const quality = Object.hasOwn(QUALITY, word) ? QUALITY[word] : undefined;
  if (quality !== undefined) {
    return { scale: 'quality', rank: quality[0], unit: '级', band: quality[1], floor: quality[2], stated };
  }
  const height = Object.hasOwn(HEIGHT, word) ? HEIGHT[word] : undefined;
  if (height !== undefined)
    return { scale: 'height', rank: height[0], unit: null, band: height[1], floor: false, stated };
  const common = { unit: '级', band: null, floor: true, stated };
  const level = LEVEL.exec(word);
  if (level !== null) {
    const number = /\d/.test(level[1]!) ? Number(level[1]) : Number(chineseNumber(level[1]!)?.toFixed() ?? 'NaN');
    // First class is the best one.
    return Number.isNaN(number) ? null : { ...common, scale: 'grade', rank: 100 - number };
  }
  const water = classOf(word);
  if (water !== null) return { ...common, unit: '类', scale: 'class', rank: 100 - water };
  const letter = LETTER.exec(word);
  if (letter !== null) {
    const digit = letter[1] ?? letter[4];
    const many = (letter[2] ?? letter[5])?.length;
    const letters = digit === undefined ? (many ?? 'EDCB'.indexOf(letter[3]!) - 3) : Number(digit);
    return { ...common, scale: 'letters', rank: letters + 4 };
  }
  const stars = STARS.exec(word);
  if (stars === null) return null;
  const count = /\d/.test(stars[1]!) ? Number(stars[1]) : Number(chineseNumber(stars[1]!)?.toFixed() ?? 'NaN');
  return { ...common, scale: 'stars', rank: count };
}

/** The scale an ordinal Value is counted on; ranks of different scales do not compare. */
export function ordinalScale(value: Value): OrdinalScale | null {
  return ordinalOf(normaliseText(value.raw).text)?.scale ?? null;
}

export function readOrdinal({ text, raw, context }: Reading): Value | null {
  const found = ordinalOf(text.replace(/[。!]$/, ''));
  if (found === null) return null;
  const implied = found.stated === null && found.floor && context.role === 'target';
  const value = makeValue(raw, 'ordinal', {
    comparator: implied ? '>=' : found.stated,
    rank: found.rank,
    unit: found.unit,
    band: found.band,
    flags: implied ? ['implied-comparator'] : [],
  });
  return text === '较好' || text === '较高' ? { ...value, certainty: 'doubtful' } : value;
}
