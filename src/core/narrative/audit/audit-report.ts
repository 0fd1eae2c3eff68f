/** The audit of a written report: every number found, named and compared. Pure. */
import { readGivenReport, type ReportText } from '../../facts/report-text';
import { sum } from '../../grid';
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
import { GOAL_TEXT } from './words';
import { slipsOf, statementsOf } from './statements';

interface Placed {
  readonly matched: Matched;
  readonly number: AuditNumber;
}

const UNKNOWN = { status: 'unknown', workbook: null, name: null, cells: [], source: null } as const;

/** 基本支出 and 项目支出 that add up to what was spent, where the form lists the parts of the budget. */
function spentParts(placed: readonly Placed[]): ReadonlySet<Placed> {
  const parts = placed.filter(
    ({ matched: { fact }, number }) => fact?.insteadOf != null && number.status === 'differs',
  );
  const first = new Map(parts.map((part) => [part.number.name?.subject, part] as const).reverse());
  const whole = parts[0]?.matched.fact?.insteadOf ?? null;
  if (whole === null) return new Set();
  const total = sum([...first.values()].map(({ number }) => number.number));
  return total.minus(whole).abs().lte(SAME_MONEY) ? new Set(parts) : new Set();
}

/** A shortened name may stand before a part of the result: one mention that agrees settles the others. */
function settled(placed: readonly Placed[]): AuditNumber[] {
  const spent = spentParts(placed);
  const agreeing = new Set(
    placed.flatMap(({ number }) => (number.status === 'agrees' ? (number.name?.subject ?? '') : [])),
  );
  return placed.map((one) => {
    const { matched, number } = one;
    const isSettled = matched.settledBy !== null && agreeing.has(matched.settledBy);
    return isSettled || spent.has(one) ? { ...number, ...UNKNOWN } : number;
  });
}

function numbersOf(report: ReportText, review: Review): AuditNumber[] {
  const catalogue = catalogueOf(review.facts, report);
  const prose = new ProseFacts(review.facts);
  const placed: Placed[] = [];
  let scope = NO_SCOPE;
  for (const paragraph of report.paragraphs) {
    const plain = plainText(paragraph);
    scope = scopeAfter(plain.text, scope);
    const foreign = scope.heading || scope.paragraph;
    const context = { ...NO_CONTEXT, foreign, goals: GOAL_TEXT.test(plain.text) };
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

/** 万元 that rounding explains. */
const SAME_MONEY = '0.02';

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
