/** The one result everything else is made from: pane, command line, exports. Plain data. */
import type { WorkbookFacts } from './facts/facts';
import type { CheckRecord } from './facts/record';
import type { ReviewNote } from './facts/settled';
import type { PolicySummary } from './policies';
import type { Finding, Severity } from './rules/finding';

export type { ReviewNote } from './facts/settled';

export type Verdict = 'blocked' | 'explain' | 'ready' | 'unreadable';

export interface SeenSheet {
  readonly name: string;
  readonly hidden: boolean;
}

export interface Review {
  readonly policy: PolicySummary;
  readonly verdict: Verdict;
  /** All findings that are not hidden, explained ones included; only the verdict passes explained warnings over. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The forms with their scores stand in `facts.forms`. */
  readonly facts: WorkbookFacts;
  /** Ordered by severity, sheet, row; hidden follow-ups are folded into `hides`. */
  readonly findings: readonly Finding[];
  readonly sheets: readonly SeenSheet[];
  /** 校验记录 as it was read. */
  readonly record: CheckRecord;
  readonly notes: readonly ReviewNote[];
}
