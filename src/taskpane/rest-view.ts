/** What the tabs beside 校验 show of a review: made after its findings, and loaded after them. */
import {
  fieldLabel,
  OUTLINE_NAMES,
  POLICIES,
  policyById,
  policyParts,
  summaryOf,
  type OutlineName,
  type Policy,
  type Review,
} from '../core';
import type { OwnFiles } from './policy-choice';
import { reasonViews } from './reason-view';
import { scoreViews } from './score-view';
import type { ThresholdView } from './settings';
import { settingsTexts as texts } from './texts/settings';
import type { PolicyView, ReviewRest } from './view';

type Parts = Readonly<Record<string, string>>;

const partsOf = (value: unknown): Parts => (typeof value === 'string' ? { '': value } : (value as Parts));

/** Where the rules begin to speak, each number of a threshold a part; only these may be changed without a file. */
export function thresholdViews(policy: Policy): ThresholdView[] {
  return Object.entries(policy.thresholds).map(([name, { value, source }]) => ({
    name,
    label: fieldLabel(`thresholds.${name}`),
    parts: Object.entries(partsOf(value)).map(([key, text]) => ({ key, value: text })),
    own: source === texts.settings.ownSource,
  }));
}

function policyView(policy: Policy, own: boolean): PolicyView {
  return { ...summaryOf(policy), parts: policyParts(policy), thresholds: thresholdViews(policy), own };
}

function policyViews(own: Policy | null): PolicyView[] {
  const ours = POLICIES.map(({ id }) => policyView(policyById(id), false));
  return own === null ? ours : [...ours, policyView(own, true)];
}

function outlineViews(own: OutlineName | null): ReviewRest['outlines'] {
  const ours = Object.values(OUTLINE_NAMES).map(({ id, title }) => ({ id, title, own: false }));
  return own === null ? ours : [...ours, { id: own.id, title: own.title, own: true }];
}

export function restView(review: Review, own: OwnFiles): ReviewRest {
  return {
    scores: scoreViews(review.facts.forms),
    reasons: reasonViews(review, own.policy),
    policies: policyViews(own.policy),
    outlines: outlineViews(own.outline),
  };
}
