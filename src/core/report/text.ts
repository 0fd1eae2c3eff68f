/** The text report for a terminal. Colour is a function of the caller, so that this stays pure. */
import { REPORT_WORDS } from '../messages/reports';
import { fill } from '../messages/template';
import type { Severity } from '../rules/finding';
import type { WorkbookResult } from './json';
import { countsLine, findingLines, formLines, notCheckedLine, policyLine, scoreLines, verdictLine } from './lines';
import { describeNothingFound } from './wording';

export type Paint = (text: string, tone: Severity | 'good' | 'quiet' | 'strong') => string;

export const NO_PAINT: Paint = (text) => text;

const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '·' };

function indented(lines: readonly string[], by: string): string[] {
  return lines.map((line) => by + line);
}

function checkLines(result: WorkbookResult, paint: Paint): string[] {
  const title = paint(result.file, 'strong');
  if ('error' in result) return [title, '  ' + fill(REPORT_WORDS.unreadable, { message: result.error.message })];
  const { review } = result;
  if (review.verdict === 'unreadable') return [title, '  ' + describeNothingFound(review)];
  const tone = review.verdict === 'ready' ? 'good' : review.verdict === 'blocked' ? 'error' : 'warning';
  const findings = review.findings.flatMap((finding) => {
    const { heading, place, details } = findingLines(finding);
    return [
      `  ${paint(`${MARKS[finding.severity]} ${heading}`, finding.severity)}  ${paint(place, 'quiet')}`,
      ...indented(details, '      '),
    ];
  });
  return [
    title,
    '  ' + paint(verdictLine(review), tone),
    '  ' + countsLine(review),
    ...indented(formLines(review), '  '),
    ...(findings.length === 0 ? ['  ' + REPORT_WORDS.noFindings] : findings),
    '  ' + paint(policyLine(review), 'quiet'),
  ];
}

export function checkText(results: readonly WorkbookResult[], paint: Paint = NO_PAINT): string {
  const blocks = results.map((result) => checkLines(result, paint).join('\n'));
  return [...blocks, paint(notCheckedLine(), 'quiet')].join('\n\n') + '\n';
}

export function scoreText(results: readonly WorkbookResult[], paint: Paint = NO_PAINT): string {
  const blocks = results.map((result) => {
    const title = paint(result.file, 'strong');
    if ('error' in result || result.review.verdict === 'unreadable') return checkLines(result, paint).join('\n');
    const forms = result.review.facts.forms.filter(({ scored }) => scored !== null);
    const lines = forms.flatMap((reviewed) => [
      '  ' + paint(reviewed.form.title || reviewed.form.sheet, 'strong'),
      ...indented(scoreLines(reviewed), '  '),
    ]);
    return [title, ...lines, '  ' + paint(policyLine(result.review), 'quiet')].join('\n');
  });
  return [...blocks, paint(notCheckedLine(), 'quiet')].join('\n\n') + '\n';
}
