/** Chinese numbering of 公文: 一、（一）1. and the 一是 of parallel points. */
import { NUMBERING, NUMERALS } from './words';

/** 1 … 99 in Chinese numerals. */
export function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (number > 99) return String(number);
  if (tens === 0) return NUMERALS[ones]!;
  return (tens === 1 ? '' : NUMERALS[tens]!) + NUMERALS[10] + (ones === 0 ? '' : NUMERALS[ones]!);
}

/** `number` counts from 1. */
export function headingNumber(level: 1 | 2, number: number): string {
  return NUMBERING.heading[level].replace('#', chineseNumber(number));
}

export function itemNumber(counting: 'digits' | 'ordinals', number: number): string {
  return counting === 'digits' ? `${number}.` : NUMBERING.ordinal.replace('#', chineseNumber(number));
}
