/** Year, unit name and grade of the report beside those of the forms; slips of the pen. */
import type { WorkbookFacts } from '../../facts/facts';
import { sameOffice } from '../../facts/office-names';
import { isPlaceholder } from '../../facts/reasons';
import type { ReportParagraph, ReportText } from '../../facts/report-text';
import { big, fullAddress } from '../../grid';
import type { Form } from '../../forms/form';
import type { OwnWords } from '../../policies';
import { isOwnGrade } from '../../rules/report-grades';
import { documentNumbersIn, typosIn, type Slip } from '../../rules/slips';
import { GRADE_NAMES } from '../../rules/words/grades';
import type { AuditPlace, AuditSlip, AuditStatement, StatementKind } from './audit';
import { auditedForm } from './catalogue';
import { plainText } from './plain-text';

interface Known {
  readonly value: string;
  readonly cells: readonly string[];
}

interface Said {
  readonly line: number;
  readonly cell: string | null;
  /** As it stands in the text. */
  readonly text: string;
}

function paragraphAt(report: ReportText, { line, cell }: Said): ReportParagraph | undefined {
  return report.paragraphs.find((one) => one.line === line && one.cell === cell);
}

function placeOf(report: ReportText, said: Said): AuditPlace {
  const paragraph = paragraphAt(report, said);
  const found = paragraph === undefined ? null : plainText(paragraph).find(said.text);
  return found ?? { line: said.line, cell: said.cell, start: 0, end: 0 };
}

function statement(
  report: ReportText,
  kind: StatementKind,
  said: Said,
  known: Known | null,
  isSame: (value: string) => boolean,
): AuditStatement {
  return {
    kind,
    text: said.text,
    status: known === null ? 'unknown' : isSame(known.value) ? 'agrees' : 'differs',
    workbook: known?.value ?? null,
    cells: known?.cells ?? [],
    ...placeOf(report, said),
  };
}

function headForms(facts: WorkbookFacts, report: ReportText): Form[] {
  return [auditedForm(facts, report)?.form, facts.basicData].filter((form): form is Form => form != null);
}

function knownYear(facts: WorkbookFacts, report: ReportText): Known | null {
  const form = headForms(facts, report).find(({ year }) => year !== null);
  if (form === undefined) return null;
  return { value: String(form.year), cells: [fullAddress(form.sheet, form.yearCell ?? form.titleCell)] };
}

function knownOffice(facts: WorkbookFacts, report: ReportText): Known | null {
  const form = headForms(facts, report).find(({ unitName }) => !isPlaceholder(unitName?.text ?? ''));
  if (form === undefined) return null;
  return { value: form.unitName!.text, cells: [fullAddress(form.sheet, form.unitName!.cell)] };
}

/** Of the computed total; where another one was entered, which grade is right is not for the audit to say. */
function knownGrade(facts: WorkbookFacts, report: ReportText): Known | null {
  const main = auditedForm(facts, report);
  const entered = main?.form.totalRow?.score ?? null;
  const { grade, total } = main?.scored ?? { grade: null, total: { computed: null } };
  if (main === null || grade === null || entered?.number == null || total.computed === null) return null;
  if (!big(entered.number).eq(total.computed)) return null;
  return { value: grade, cells: [fullAddress(main.form.sheet, entered.cell)] };
}

export function statementsOf(report: ReportText, facts: WorkbookFacts): AuditStatement[] {
  const { title, grades } = report;
  const own = grades.filter((grade) => isOwnGrade(grade, report));
  return [
    ...(title?.year == null
      ? []
      : [
          statement(
            report,
            'year',
            { ...title, text: String(title.year) },
            knownYear(facts, report),
            (year) => year === String(title.year),
          ),
        ]),
    ...(title === null || title.unitName === ''
      ? []
      : [
          statement(report, 'unitName', { ...title, text: title.unitName }, knownOffice(facts, report), (name) =>
            sameOffice(name, title.unitName),
          ),
        ]),
    ...own.map(({ grade, line, cell }) =>
      statement(
        report,
        'grade',
        { line, cell, text: grade },
        knownGrade(facts, report),
        (wanted) => (GRADE_NAMES.get(grade) ?? grade) === wanted,
      ),
    ),
  ];
}

/** `words`: an office's own typos, and what it accepts. */
export function slipsOf({ paragraphs }: ReportText, words?: OwnWords): AuditSlip[] {
  return paragraphs.flatMap((paragraph) => {
    const plain = plainText(paragraph);
    const placed =
      (rule: AuditSlip['rule']) =>
      (slip: Slip): AuditSlip => ({
        rule,
        ...slip,
        ...(plain.find(slip.wrong) ?? { line: paragraph.line, cell: paragraph.cell, start: 0, end: 0 }),
      });
    const slips = [
      ...typosIn(paragraph.text, words).map(placed('F09')),
      ...documentNumbersIn(paragraph.text).map(placed('F10')),
    ];
    return slips.sort((a, b) => a.line - b.line || a.start - b.start);
  });
}
