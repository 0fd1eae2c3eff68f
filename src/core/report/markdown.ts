/** The report as Markdown. */
import { REPORT_WORDS } from '../messages/reports';
import { fill } from '../messages/template';
import type { WorkbookResult } from './json';
import { countsLine, findingLines, formLines, notCheckedLines, settingLines, scoreLines, verdictLine } from './lines';
import { describeNothingFound } from './wording';

/** Signs that Markdown would take for markup. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Rows of a table with its header first. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  const line = (row: readonly string[]) => `| ${row.map(escapedMarkdown).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...body.map(line), ''].join('\n');
}

/** Every report ends with what was not checked. */
function wholeReport(blocks: readonly string[]): string {
  const [heading, ...items] = notCheckedLines();
  return [...blocks, heading, '', ...items.map((item) => `- ${escapedMarkdown(item)}`), ''].join('\n');
}

function unreadable(result: WorkbookResult): string | null {
  if ('error' in result) return fill(REPORT_WORDS.unreadable, { message: result.error.message });
  return result.review.verdict === 'unreadable' ? describeNothingFound(result.review) : null;
}

function checkBlock(result: WorkbookResult): string {
  const lines = [`## ${escapedMarkdown(result.file)}`, ''];
  const problem = unreadable(result);
  if (problem !== null || 'error' in result) return [...lines, escapedMarkdown(problem ?? ''), ''].join('\n');
  const { review } = result;
  const [count, ...forms] = formLines(review);
  lines.push(`**${escapedMarkdown(verdictLine(review))}**`, '', countsLine(review), '', count!, '');
  lines.push(...forms.map((form) => `- ${escapedMarkdown(form)}`), '');
  if (review.findings.length === 0) lines.push(REPORT_WORDS.noFindings, '');
  for (const finding of review.findings) {
    const { heading, place, details } = findingLines(finding);
    lines.push(
      `- **${escapedMarkdown(heading)}** ${escapedMarkdown(place)}`,
      ...details.map((detail) => `  ${escapedMarkdown(detail)}  `),
    );
  }
  lines.push('', ...settingLines(review).flatMap((line) => [escapedMarkdown(line), '']));
  return lines.join('\n');
}

export function checkMarkdown(results: readonly WorkbookResult[]): string {
  return wholeReport(results.map(checkBlock));
}

export function scoreMarkdown(results: readonly WorkbookResult[]): string {
  const blocks = results.map((result) => {
    const problem = unreadable(result);
    if (problem !== null || 'error' in result)
      return `## ${escapedMarkdown(result.file)}\n\n${escapedMarkdown(problem ?? '')}\n`;
    const forms = result.review.facts.forms.filter(({ scored }) => scored !== null);
    if (forms.length === 0) return `## ${escapedMarkdown(result.file)}\n\n${REPORT_WORDS.nothingToScore}\n`;
    const lines = forms.flatMap((reviewed) => [
      `### ${escapedMarkdown(reviewed.form.title || reviewed.form.sheet)}`,
      '',
      ...scoreLines(reviewed).map((line) =>
        line.startsWith('  ') ? `  ${escapedMarkdown(line.trim())}` : `- ${escapedMarkdown(line)}`,
      ),
      '',
    ]);
    return [
      `## ${escapedMarkdown(result.file)}`,
      '',
      ...lines,
      ...settingLines(result.review).flatMap((line) => [escapedMarkdown(line), '']),
    ].join('\n');
  });
  return wholeReport(blocks);
}
