/** 参考写法 for the rows that must say why. */
import { reasonFrames, type Policy, type Review } from '../core';
import type { ReasonView } from './view';

/** @param own an office's own policy, whose limits count where the review went by it */
export function reasonViews(review: Review, own: Policy | null): ReasonView[] {
  const policy = own?.id === review.policy.id ? own : null;
  const indexes = new Map(review.findings.map((finding, index) => [finding, index]));
  return reasonFrames(review, policy).map(({ finding, sheet, cell, subject, present, frame, limit }) => ({
    finding: indexes.get(finding)!,
    place: cell === null ? null : { sheet, cell },
    subject,
    present,
    frame,
    limit,
  }));
}
