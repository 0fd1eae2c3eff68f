import { enteredScores } from '../../facts/scores';
import type { AssessedForm } from '../../facts/facts';
import { writtenGrades } from '../../facts/grades';
import { plain, sum, type Decimal } from '../../grid';
import { gradeOf } from '../../scoring/score';
import { isOwnGrade } from '../report-grades';
import { assessmentRuleAmong, type RuleContext } from '../rule';
import { GRADE_NAMES } from '../words/grades';

interface Written {
  readonly grade: string;
  /** As `related` names it; null where the report is a given text. */
  readonly cell: string | null;
}

/** What the form says; where no total is printed, the sum of its scores. */
function totalOf({ form, scored }: AssessedForm): Decimal | null {
  const scores = enteredScores(form);
  return (
    form.totalRow?.score?.number ??
    (scores === null ? scored.total.computed : plain(sum(scores.map(({ number }) => number!))))
  );
}

/** The report is about the department, or about the only project of the workbook. */
function isReported({ form }: AssessedForm, { facts }: RuleContext): boolean {
  const subject = facts.department ?? (facts.projects.length === 1 ? facts.projects[0]! : null);
  return subject?.form === form;
}

function gradesIn(assessed: AssessedForm, context: RuleContext): Written[] {
  const { facts, grid } = context;
  const { sheet } = assessed.form;
  const alone = facts.forms.filter(({ form }) => form.sheet === sheet).length === 1;
  const own = alone ? writtenGrades(grid, sheet) : [];
  const report = isReported(assessed, context) ? facts.report : null;
  const reported = report?.grades.filter((grade) => isOwnGrade(grade, report)) ?? [];
  const place = (cell: string | null) => (cell === null || report?.sheet == null ? null : `${report.sheet}!${cell}`);
  return [...own, ...reported.map(({ grade, cell }) => ({ grade, cell: place(cell) }))];
}

export const S12 = assessmentRuleAmong(
  {
    id: 'S12',
    title: '评价等级与总分不对应',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
  },
  function* (assessed, context) {
    const total = totalOf(assessed);
    if (total === null) return;
    const wanted = gradeOf(total, context.policy);
    const differing = gradesIn(assessed, context).filter(({ grade }) => (GRADE_NAMES.get(grade) ?? grade) !== wanted);
    const first = differing[0];
    if (first === undefined) return;
    const { totalRow } = assessed.form;
    yield {
      cell: totalRow?.score?.cell ?? totalRow?.labelCell ?? assessed.form.titleCell,
      subject: '',
      field: 'total',
      related: differing.map(({ cell }) => cell).filter((cell) => cell !== null),
      params: { total, wanted, written: first.grade },
      actual: total,
    };
  },
);
