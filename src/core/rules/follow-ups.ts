/**
 * Hiding what follows from a mistake elsewhere: a finding whose expected value comes from a cell that an error names
 * stands under that error, for repairing the cause is the next step; and so does what another rule says better.
 */
import { perText } from '../grid/memo';
import type { Finding } from './finding';
import { PRECEDENCE } from './precedence';

type Causes = ReadonlyMap<Finding, readonly Finding[]>;

function placeOf(sheet: string | null, cell: string): string {
  return cell.includes('!') ? cell : `${sheet ?? ''}!${cell}`;
}

function errorsByPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const errors = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== 'error' || finding.cell === null) continue;
    const place = placeOf(finding.sheet, finding.cell);
    const there = errors.get(place);
    if (there === undefined) errors.set(place, [finding]);
    else there.push(finding);
  }
  return errors;
}

const precedenceOf = perText((id) => PRECEDENCE.filter(({ rule }) => rule === id));

/** Findings that speak for this one: the first of each rule that comes before its own. */
function beforeOf(finding: Finding, byRule: ReadonlyMap<string, readonly Finding[]>): Finding[] {
  const precedence = precedenceOf(finding.rule);
  if (precedence.length === 0) return [];
  const places = [finding.cell, ...finding.related];
  const isBeside = (other: Finding) =>
    (other.cell !== null && places.includes(other.cell)) ||
    (finding.cell !== null && other.related.includes(finding.cell));
  const speaks = (other: Finding, by: 'form' | 'cells') =>
    other.form === finding.form && (by === 'form' || isBeside(other));
  return precedence.flatMap(({ under, by }) =>
    under.flatMap((rule) => byRule.get(rule)?.find((other) => speaks(other, by)) ?? []),
  );
}

/** What each finding follows from; asks only the cells it names, so that cost grows with those. */
function causesOf(findings: readonly Finding[]): Causes {
  const errors = errorsByPlace(findings);
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofRule = byRule.get(finding.rule);
    if (ofRule === undefined) byRule.set(finding.rule, [finding]);
    else ofRule.push(finding);
  }
  return new Map(
    findings.map((finding) => {
      const before = beforeOf(finding, byRule);
      if (before.length > 0 || finding.expected === null) return [finding, before];
      const own = finding.cell === null ? null : placeOf(finding.sheet, finding.cell);
      const places = finding.related.map((cell) => placeOf(finding.sheet, cell)).filter((place) => place !== own);
      return [finding, places.flatMap((place) => errors.get(place) ?? [])];
    }),
  );
}

/**
 * Findings that name each other in a circle, as groups (most have one member), causes before what follows from
 * them: the strongly connected components by Tarjan's algorithm.
 */
function circlesOf(findings: readonly Finding[], causes: Causes): Finding[][] {
  const circles: Finding[][] = [];
  const order = new Map<Finding, number>();
  const lowest = new Map<Finding, number>();
  const open: Finding[] = [];
  const isOpen = new Set<Finding>();
  const visit = (finding: Finding): void => {
    lowest.set(finding, order.size);
    order.set(finding, order.size);
    if (causes.get(finding)!.length === 0) {
      circles.push([finding]);
      return;
    }
    open.push(finding);
    isOpen.add(finding);
    for (const cause of causes.get(finding)!) {
      if (!order.has(cause)) visit(cause);
      else if (!isOpen.has(cause)) continue;
      lowest.set(finding, Math.min(lowest.get(finding)!, lowest.get(cause)!));
    }
    if (lowest.get(finding) !== order.get(finding)) return;
    const circle = open.splice(open.indexOf(finding));
    for (const member of circle) isOpen.delete(member);
    circles.push(circle);
  };
  for (const finding of findings) if (!order.has(finding)) visit(finding);
  return circles;
}

/** Of findings in a circle none is hidden by another of them, so that never all are lost. */
export function hideFollowUps(findings: readonly Finding[]): Finding[] {
  const causes = causesOf(findings);
  const roots = new Map<Finding, Finding>();
  const hides = new Map<Finding, Set<string>>();
  for (const circle of circlesOf(findings, causes)) {
    const members = new Set(circle);
    const cause = circle.flatMap((member) => causes.get(member)!).find((other) => !members.has(other));
    for (const member of circle) {
      const root = cause === undefined ? member : roots.get(cause)!;
      roots.set(member, root);
      if (root !== member) hides.set(root, (hides.get(root) ?? new Set()).add(member.rule));
    }
  }
  return findings
    .filter((finding) => roots.get(finding) === finding)
    .map((finding) => (hides.has(finding) ? { ...finding, hides: [...hides.get(finding)!].sort() } : finding));
}
