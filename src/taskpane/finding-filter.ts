/** Which findings are shown, and under which headings. Pure. */
import type { Severity } from '../core';
import { texts } from './texts';
import type { FindingView } from './view';

export type Grouping = 'place' | 'rule';

export interface Filter {
  readonly severity: Severity | 'all';
  readonly search: string;
  readonly grouping: Grouping;
}

export const NO_FILTER: Filter = { severity: 'all', search: '', grouping: 'place' };

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly FindingView[];
}

function mentions(finding: FindingView, words: readonly string[]): boolean {
  const { label, message, comparison, place, rule } = finding;
  const text = [label, message, comparison ?? '', place?.sheet ?? '', place?.cell ?? '', rule].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

export function filterFindings(findings: readonly FindingView[], filter: Filter): readonly FindingView[] {
  const words = filter.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) => (filter.severity === 'all' || finding.severity === filter.severity) && mentions(finding, words),
  );
}

function headingOf(finding: FindingView, grouping: Grouping, severalSheets: boolean): string {
  if (grouping === 'rule') return texts.findings.rule(finding.rule, finding.ruleTitle);
  if (finding.place === null) return texts.findings.workbook;
  const area = texts.findings.areas[finding.area];
  return severalSheets ? `${finding.place.sheet} · ${area}` : area;
}

/** In the order in which the first finding of each group comes: the most severe group first. */
export function groupFindings(findings: readonly FindingView[], grouping: Grouping): readonly FindingGroup[] {
  const severalSheets = new Set(findings.map((finding) => finding.place?.sheet)).size > 1;
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const title = headingOf(finding, grouping, severalSheets);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([title, members]) => ({ key: title, title, findings: members }));
}

/** The first `limit` findings in the order of their groups; a group out of reach is left out. */
export function cutGroups(groups: readonly FindingGroup[], limit: number): readonly FindingGroup[] {
  let left = limit;
  const shown: FindingGroup[] = [];
  for (const group of groups) {
    if (left > 0) shown.push({ ...group, findings: group.findings.slice(0, left) });
    left -= group.findings.length;
  }
  return shown;
}

const numbersIn = (text: string): readonly string[] => text.match(/\d[\d.,]*/g) ?? [];

/** What `comparison` says (填…，应为…，多…) and the sentence does not: the same numbers are not shown twice. */
export function beyondMessage(comparison: string, message: string): string | null {
  const said = new Set(numbersIn(message).map((number) => number.replace(/[.,]+$/, '')));
  const rest = comparison
    .split('，')
    .filter((part) => numbersIn(part).length === 0 || numbersIn(part).some((number) => !said.has(number)));
  return rest.length === 0 ? null : rest.join('，');
}
