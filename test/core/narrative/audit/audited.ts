/** Audits of short texts against the sample workbook or a small one. */
import { existsSync, readFileSync } from 'node:fs';
import { auditReport, review, type AuditNumber, type Grid, type Review } from '../../../../src/core';
import { readWorkbook } from '../../../../src/hosts/file';

export function sampleReview(): Review {
  return review(readWorkbook(readFileSync('assets/samples/zhuzhou-2021.xlsx'), 'zhuzhou-2021.xlsx'));
}

export function numbersIn(reviewed: Review, text: string): readonly AuditNumber[] {
  return auditReport(reviewed, text).numbers;
}

/** `agrees 1112.67万元`, in the order of the text, spaces away. */
export function statuses(reviewed: Review, text: string): string[] {
  return numbersIn(reviewed, text).map(({ status, text: written }) => `${status} ${written.replace(/\s/g, '')}`);
}

export function auditOf(grid: Grid, text: string): readonly AuditNumber[] {
  return numbersIn(review(grid), text);
}

/** The reference report stands beside the checkout on some machines; our own has the same figures. */
const REFERENCE = '../shared/domain/report-zhuzhou-2021.txt';
const OWN = 'test/fixtures/reports/department-2021.txt';

export const REPORTS: readonly (readonly [name: string, text: string])[] = [
  ['own', readFileSync(OWN, 'utf8')],
  ...(existsSync(REFERENCE) ? [['reference', readFileSync(REFERENCE, 'utf8')] as const] : []),
];

/** Other values for a number as written: off by one in its last digit, digits swapped, a place more. */
export function mutationsOf(written: string): string[] {
  const match = /\d+(?:\.\d+)?/.exec(written);
  if (match === null) return [];
  const [digits] = match;
  const places = /\.(\d+)$/.exec(digits)?.[1]!.length ?? 0;
  const step = 10 ** -places;
  const values = [Number(digits) + step, Number(digits) - step, Number(digits) * 10];
  const at = [...digits].findIndex(
    (sign, index) => /\d\d/.test(sign + (digits[index + 1] ?? '')) && sign !== digits[index + 1],
  );
  const swapped = at < 0 ? [] : [digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2)];
  const others = [...values.filter((value) => value >= 0).map((value) => value.toFixed(places)), ...swapped];
  return [...new Set(others)]
    .filter((other) => Number(other) !== Number(digits))
    .map((other) => written.slice(0, match.index) + other + written.slice(match.index + digits.length));
}

/** The text with one of its numbers written otherwise. */
export function replaced(text: string, { line, start, end }: AuditNumber, by: string): string {
  const lines = text.split('\n');
  const old = lines[line - 1]!;
  lines[line - 1] = old.slice(0, start) + by + old.slice(end);
  return lines.join('\n');
}
