/**
 * 情况说明 on findings: a person's answer holds as long as the cell shows what it showed then. Errors are never
 * explained away.
 */
import { isSheetNamed, oneLine, shownAt, type RecordedExplanation } from '../facts/record';
import { big, type Grid } from '../grid';
import type { Finding } from './finding';

/** What a finding is recognised by in 校验记录; the whole workbook has neither sheet nor cell. */
type Place = Pick<Finding, 'rule' | 'subject' | 'sheet' | 'cell'>;

export function canBeExplained({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'error';
}

/** Whether an explanation was written for this very place, whatever the cell shows by now. */
export function isAbout(explanation: RecordedExplanation, finding: Place): boolean {
  return (
    isOfRule(explanation, finding) &&
    isSheetNamed(explanation.sheet, finding.sheet) &&
    explanation.cell === (finding.cell ?? '')
  );
}

/**
 * Findings with the explanations that hold for them. An explanation belongs to the finding at its cell; where rows
 * were inserted or a sheet renamed since, to the only finding of that rule about the same subject.
 */
export function explained(
  findings: readonly Finding[],
  explanations: readonly RecordedExplanation[],
  grid: Grid,
): Finding[] {
  if (explanations.length === 0) return [...findings];
  const open = findings.filter(canBeExplained);
  const answers = new Map<Finding, RecordedExplanation>();
  // The last one written wins.
  for (const explanation of explanations) {
    for (const finding of findingsMeant(explanation, open, grid)) {
      if (sameShown(explanation.cellValue, shownAt(grid, finding.sheet, finding.cell))) {
        answers.set(finding, explanation);
      }
    }
  }
  return findings.map((finding) => {
    const explanation = answers.get(finding);
    return explanation === undefined ? finding : { ...finding, explanation };
  });
}

function findingsMeant(explanation: RecordedExplanation, open: readonly Finding[], grid: Grid): readonly Finding[] {
  const here = open.filter((finding) => isAbout(explanation, finding));
  if (here.length > 0 || explanation.subject === '') return here;
  const sheetIsGone = !grid.sheets.some(({ name }) => isSheetNamed(explanation.sheet, name));
  const moved = open.filter(
    (finding) => isOfRule(explanation, finding) && (sheetIsGone || isSheetNamed(explanation.sheet, finding.sheet)),
  );
  return moved.length === 1 ? moved : [];
}

function isOfRule({ rule, subject }: RecordedExplanation, finding: Place): boolean {
  return rule === finding.rule && (subject === '' || oneLine(subject) === oneLine(finding.subject));
}

const NUMBER = /^-?\d+(?:\.\d+)?(%?)$/;

/** A number typed again with other decimals is the same value: 9.8 and 9.80. */
function sameShown(then: string, now: string): boolean {
  if (then === now) return true;
  const [a, b] = [NUMBER.exec(then), NUMBER.exec(now)];
  if (a === null || b === null || a[1] !== b[1]) return false;
  return big(then.replace('%', '')).eq(now.replace('%', ''));
}
