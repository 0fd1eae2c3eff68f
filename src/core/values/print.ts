/** A Value as text that people write and that parses to the same Value again. */
import { big, plain } from '../grid';
import { perObject } from '../grid/memo';
import { hasFlag, RATIO_UNIT } from './make';
import type { Value } from './value';

const SIGNS = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=', '~': '约' } as const;

/** `≥`, `约`; nothing where the comparator was implied. 余 says ≥ by itself. */
function sign(value: Value): string {
  const { comparator } = value;
  if (comparator === null || hasFlag(value, 'implied-comparator')) return '';
  if (comparator === '>=' && value.approximate) return '';
  return SIGNS[comparator];
}

function more(value: Value): string {
  return value.approximate && value.comparator !== '~' && value.comparator !== null ? '余' : '';
}

/** 3个工作日 and 10个百分点 are how people say it; the canonical name has no 个. */
function unitWord(unit: string | null): string {
  return unit === '工作日' || unit === '百分点' ? `个${unit}` : (unit ?? '');
}

/** Counts from ten thousand up read as 8.4万台次; money is in 万元 already, and rates stay plain. */
function inWords(number: string, unit: string | null): string {
  const count = unit !== null && !/[%‰元比]/.test(unit) && !unit.startsWith('万');
  if (!count) return number;
  const tens = big(number).div(10_000);
  return tens.abs().gte(1) && tens.round(4).eq(tens) ? `${plain(tens)}万` : number;
}

/** Money and ‰ in the scale they are written in: ≤1150元 is not ≤0.115万元. From 10万元 up in 万元. */
function asWritten({ number, unit, raw, flags }: Value): { readonly number: string; readonly unit: string } | null {
  const amount = big(number!);
  if (unit === '%' && /[‰]|千分/.test(raw)) return { number: plain(amount.times(10)), unit: '‰' };
  if (unit !== '万元') return null;
  if (/亿/.test(raw) && !/万/.test(raw)) return { number: plain(amount.div(10_000)), unit: '亿元' };
  const inYuan = /元/.test(raw) ? !/[万亿千百]/.test(raw) : flags.includes('unit-from-context') && amount.abs().lt(1);
  return inYuan && !amount.eq(0) && amount.abs().lt(10) ? { number: plain(amount.times(10_000)), unit: '元' } : null;
}

function printQuantity(value: Value): string {
  if (value.unit === RATIO_UNIT) return `${sign(value)}${value.number!}:1`;
  const written = asWritten(value);
  if (written !== null) return sign(value) + written.number + more(value) + written.unit;
  return sign(value) + inWords(value.number!, value.unit) + more(value) + unitWord(value.unit);
}

function printRange(value: Value): string {
  const unit = value.unit ?? '';
  const about = value.approximate ? '左右' : '';
  return unit === '%'
    ? `${value.number!}%~${value.upper!}%${about}`
    : `${value.number!}~${value.upper!}${unit}${about}`;
}

function printDate(value: Value): string {
  const [year, month, day] = value.date!.split('-').map(Number) as [number, number, number];
  if (hasFlag(value, 'month-precision')) {
    const text = `${year}年${month}月`;
    return value.comparator === '>=' ? `${text}后` : text;
  }
  const text = `${year}年${month}月${day}日`;
  switch (value.comparator) {
    case '<=':
      return `${text}前`;
    case '<':
      return `早于${text}`;
    case '>=':
    case '>':
      return `${text}后`;
    default:
      return value.comparator === '=' && !hasFlag(value, 'implied-comparator') ? `=${text}` : text;
  }
}

function printChange(value: Value): string {
  const number = big(value.number!);
  const points = hasFlag(value, 'percentage-points');
  const unit = unitWord(value.unit);
  if (value.endValue !== null) {
    const base = plain(big(value.endValue).minus(number));
    const level = points ? '%' : unit;
    return `由${base}${level}${number.lt(0) ? '降至' : '提升至'}${value.endValue}${level}`;
  }
  if (number.eq(0) && value.comparator === '<=') return '不增加';
  if (number.eq(0) && value.comparator === '<') return '负增长';
  if (number.eq(0) && value.comparator === '>') return '正增长';
  const verb = number.lt(0) ? '下降' : points ? '提高' : '增长';
  return verb + sign(value) + plain(number.abs()) + more(value) + unit;
}

/** `≥15个`, `下降≥30%`, `2021年12月31日前`, `80%~90%`; words and blanks as they stand in the cell. */
export const printValue = perObject((value: Value): string => {
  switch (value.kind) {
    case 'quantity':
      return value.number === null ? value.raw : printQuantity(value);
    case 'range':
      return printRange(value);
    case 'date':
      return value.date === null ? value.raw : printDate(value);
    case 'change':
      return printChange(value);
    case 'composite':
      return value.parts === null ? value.raw : value.parts.map(printValue).join('、');
    case 'qualitative':
    case 'ordinal':
    case 'blank':
      return value.raw;
  }
});
