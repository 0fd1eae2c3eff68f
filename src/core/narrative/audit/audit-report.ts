/** The audit of a written report: every number found, named and compared. Pure. */
import { readGivenReport, type ReportText } from '../../facts/report-text';
import type { Policy } from '../../policies';
import type { Review } from '../../review-types';
import type { Audit, AuditNumber, AuditStatus } from './audit';
import { catalogueOf } from './catalogue';
import { NO_CONTEXT } from './context';
import { matchSentence, toNumber, type Matched } from './match';
import { plainText } from './plain-text';
import { ProseFacts } from './prose-facts';
import { NO_SCOPE, scopeAfter } from './scope';
import { sentencesOf } from './sentences';
import { slipsOf, statementsOf } from './statements';

interface Placed {
  readonly matched: Matched;
  readonly number: AuditNumber;
}

/** A shortened name may stand before a part of the result: one mention that agrees settles the others. */
function settled(placed: readonly Placed[]): AuditNumber[] {
  const agreeing = new Set(
    placed.flatMap(({ number }) => (number.status === 'agrees' ? (number.name?.subject ?? '') : [])),
  );
  return placed.map(({ matched: { settledBy }, number }) =>
    settledBy !== null && agreeing.has(settledBy)
      ? { ...number, status: 'unknown', workbook: null, name: null, cells: [], source: null }
      : number,
  );
}

function numbersOf(report: ReportText, review: Review): AuditNumber[] {
  const catalogue = catalogueOf(review.facts);
  const prose = new ProseFacts(review.facts);
  const placed: Placed[] = [];
  let scope = NO_SCOPE;
  for (const paragraph of report.paragraphs) {
    const plain = plainText(paragraph);
    scope = scopeAfter(plain.text, scope);
    const context = { ...NO_CONTEXT, foreign: scope.heading || scope.paragraph };
    for (const sentence of sentencesOf(plain)) {
      for (const matched of matchSentence(sentence, catalogue, prose, context)) {
        const place = plain.place(matched.token.start, matched.token.end);
        placed.push({
          matched,
          number: { ...toNumber(matched), text: plain.original(matched.token.start, matched.token.end), ...place },
        });
      }
    }
  }
  return settled(placed);
}

const NOTHING: Audit = { numbers: [], statements: [], slips: [], counts: { agrees: 0, differs: 0, unknown: 0 } };

/**
 * `text`: a report from outside the workbook, one paragraph or printed line a line; null: the companion sheet.
 * `policy`: an office's own, whose words count as slips of the pen too.
 * Nothing to audit gives an audit without entries.
 */
export function auditReport(review: Review, text: string | null, policy?: Policy): Audit {
  const report = text === null ? review.facts.report : readGivenReport(text);
  if (report === null) return NOTHING;
  const numbers = numbersOf(report, review);
  const counts: Record<AuditStatus, number> = { agrees: 0, differs: 0, unknown: 0 };
  for (const { status } of numbers) counts[status] += 1;
  return { numbers, statements: statementsOf(report, review.facts), slips: slipsOf(report, policy?.words), counts };
}
