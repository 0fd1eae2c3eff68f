/** Grades in a written report that are those of the assessment itself. */
import type { ReportGrade, ReportText } from '../facts/report-text';
import { ABOUT_ASSESSMENT, GRADE_LEAD, OTHER_GRADE } from './words/grades';

/** Whether the grade is that of this assessment: not of a project in it, of an office or of the public. */
export function isOwnGrade(grade: ReportGrade, report: ReportText): boolean {
  if (!GRADE_LEAD.test(grade.text)) return false;
  return report.sentences.some(({ line, text }) => {
    const at = line === grade.line ? text.indexOf(grade.text) : -1;
    return at >= 0 && ABOUT_ASSESSMENT.test(text) && !OTHER_GRADE.test(text.slice(0, at));
  });
}
