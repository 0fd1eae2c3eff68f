/** The outlines of ours. */
import type { WorkbookFacts } from '../../facts/facts';
import type { Outline } from '../outline';
import { hunan } from './hunan';
import { project } from './project';
import { zhuzhou } from './zhuzhou';

export const OUTLINES: readonly Outline[] = [zhuzhou, hunan, project];

export function findOutline(id: string): Outline | null {
  return OUTLINES.find((outline) => outline.id === id) ?? null;
}

/** Outlines that belong to a policy; every other policy has the first one. */
const BY_POLICY: Readonly<Record<string, Outline>> = { hunan };

/**
 * What a workbook is drafted by when nobody chose: `project` where it has only forms of projects, else what goes with
 * the policy.
 */
export function defaultOutline(facts: WorkbookFacts, policyId: string): Outline {
  const onlyProjects = facts.department === null && facts.basicData === null && facts.projects.length > 0;
  return onlyProjects ? project : (BY_POLICY[policyId] ?? zhuzhou);
}
