/** The text report for a terminal. Colour is a function of the caller, so that this stays pure. */
import { REPORT_WORDS } from '../messages/reports';
import { fill } from '../messages/template';
import type { Severity } from '../rules/finding';
import type { WorkbookResult } from './json';
import { countsLine, findingLines, formLines, notCheckedLines, settingLines, scoreLines, verdictLine } from './lines';
import { describeNothingFound } from './wording';

export type Paint = (text: string, tone: Severity | 'good' | 'quiet' | 'strong') => string;

export const NO_PAINT: Paint = (text) => text;

const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '·' };

/**
 * Labels come from somebody else's workbook: line feeds would break the layout, control characters could steer
 * the terminal.
 */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

function indented(lines: readonly string[], by: string): string[] {
  return lines.map((line) => by + plainLine(line));
}

function checkLines(result: WorkbookResult, paint: Paint): string[] {
  const title = paint(plainLine(result.file), 'strong');
  if ('error' in result)
    return [title, ...indented([fill(REPORT_WORDS.unreadable, { message: result.error.message })], '  ')];
  const { review } = result;
  if (review.verdict === 'unreadable') return [title, ...indented([describeNothingFound(review)], '  ')];
  const tone = review.verdict === 'ready' ? 'good' : review.verdict === 'blocked' ? 'error' : 'warning';
  const findings = review.findings.flatMap((finding) => {
    const { heading, place, details } = findingLines(finding);
    return [
      `  ${paint(plainLine(`${MARKS[finding.severity]} ${heading}`), finding.severity)}  ${paint(plainLine(place), 'quiet')}`,
      ...indented(details, '      '),
    ];
  });
  return [
    title,
    '  ' + paint(verdictLine(review), tone),
    '  ' + countsLine(review),
    ...indented(formLines(review), '  '),
    ...(findings.length === 0 ? ['  ' + REPORT_WORDS.noFindings] : findings),
    ...indented(settingLines(review), '  ').map((line) => paint(line, 'quiet')),
  ];
}

function wholeReport(blocks: readonly (readonly string[])[], paint: Paint): string {
  const [heading, ...items] = notCheckedLines();
  const end = [heading, ...indented(items, '  ')].map((line) => paint(line, 'quiet'));
  return [...blocks, end].map((lines) => lines.join('\n') + '\n').join('\n');
}

export function checkText(results: readonly WorkbookResult[], paint: Paint = NO_PAINT): string {
  return wholeReport(
    results.map((result) => checkLines(result, paint)),
    paint,
  );
}

function scoreBlock(result: WorkbookResult, paint: Paint): string[] {
  if ('error' in result || result.review.verdict === 'unreadable') return checkLines(result, paint);
  const forms = result.review.facts.forms.filter(({ scored }) => scored !== null);
  const lines = forms.flatMap((reviewed) => [
    '  ' + paint(plainLine(reviewed.form.title || reviewed.form.sheet), 'strong'),
    ...indented(scoreLines(reviewed), '  '),
  ]);
  return [
    paint(plainLine(result.file), 'strong'),
    ...(forms.length === 0 ? ['  ' + REPORT_WORDS.nothingToScore] : lines),
    ...indented(settingLines(result.review), '  ').map((line) => paint(line, 'quiet')),
  ];
}

export function scoreText(results: readonly WorkbookResult[], paint: Paint = NO_PAINT): string {
  return wholeReport(
    results.map((result) => scoreBlock(result, paint)),
    paint,
  );
}
