/** csv with fixed columns, UTF-8 with BOM and CRLF, so that Excel opens it in Chinese. */
import { CSV_COLUMNS, SCORE_CSV_COLUMNS, YES_NO } from '../messages/reports';
import { printValue } from '../values';
import type { WorkbookResult } from './json';
import { adviceOf } from './advice';
import { wordTrace } from './trace-words';
import { describeNothingFound, wordFinding, wordVerdict } from './wording';

const BOM = '\ufeff';

/** A text that a spreadsheet would take for a formula gets an apostrophe: a csv may come from somebody else's workbook. */
function field(value: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.]+$)/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of a csv document with its header first. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

function problemOf(result: WorkbookResult): string | null {
  if ('error' in result) return result.error.message;
  return result.review.verdict === 'unreadable' ? describeNothingFound(result.review) : null;
}

/** One row per finding; a workbook without findings has one row with its verdict. */
export function checkCsv(results: readonly WorkbookResult[]): string {
  const rows = results.flatMap((result): string[][] => {
    const problem = problemOf(result);
    if (problem !== null || 'error' in result) {
      return [[result.file, wordVerdict('unreadable').label, ...blanks(5), problem ?? '', ...blanks(4)]];
    }
    const { review } = result;
    const verdict = wordVerdict(review.verdict).label;
    if (review.findings.length === 0) return [[result.file, verdict, ...blanks(CSV_COLUMNS.length - 2)]];
    return review.findings.map((finding) => {
      const worded = wordFinding(finding);
      return [
        result.file,
        verdict,
        finding.sheet ?? '',
        finding.cell ?? '',
        worded.severityLabel,
        finding.rule,
        worded.label,
        worded.message,
        finding.actual ?? '',
        finding.expected ?? '',
        finding.difference ?? '',
        adviceOf(finding.rule).basis,
      ];
    });
  });
  return csvTable([CSV_COLUMNS, ...rows]);
}

/** One row per indicator; a workbook that cannot be read has one row with the reason. */
export function scoreCsv(results: readonly WorkbookResult[]): string {
  const rows = results.flatMap((result) => {
    const problem = problemOf(result);
    if (problem !== null || 'error' in result) {
      return [[result.file, ...blanks(SCORE_CSV_COLUMNS.length - 2), problem ?? '']];
    }
    return result.review.facts.forms.flatMap(({ form, scored }) => {
      if (form.kind === 'basic-data' || scored === null) return [];
      return form.indicators.map((indicator, index) => {
        const computed = scored.indicators[index]!;
        return [
          result.file,
          form.sheet,
          String(indicator.row),
          indicator.level1,
          indicator.level2,
          indicator.level3,
          indicator.target === null ? '' : printValue(indicator.target.value),
          indicator.actual === null ? '' : printValue(indicator.actual.value),
          indicator.weight?.number ?? '',
          indicator.score?.number ?? '',
          computed.points ?? '',
          computed.needsJudgement ? YES_NO.yes : YES_NO.no,
          wordTrace(computed.trace),
        ];
      });
    });
  });
  return csvTable([SCORE_CSV_COLUMNS, ...rows]);
}
