/** What a rule is explained by, for its help page and its findings; held apart because a check runs without it. */

/** `found`: seen in a source; `practice`: common practice or our own design, not verified. */
export type Verified = 'found' | 'practice';

/** In the words accountants use. */
export interface RuleHelp {
  readonly slug: string;
  readonly basis: string;
  readonly verified: Verified;
  readonly checks: string;
  readonly bad: string;
  readonly good: string;
  readonly repair: string;
  readonly limits: string;
}
