/** Grades as a form writes them beside its scores: 自评等级：优, or the label in one cell and the grade in the next. */
import { cellAt, findSheet, formatCell, positionOfKey, type CellKey, type Grid, type Sheet } from '../grid';

export interface WrittenGrade {
  readonly cell: string;
  /** As written: 优, 优秀, …. */
  readonly grade: string;
}

const LABEL = /^(?:绩效)?(?:自评|评价|评定|综合|总体)*(?:结果|结论)?(?:等级|等次|评级)[:：]?(.*)$/;
/** Few texts of a form speak of a grade at all. */
const NAMES_GRADE = /[等评]\s*[级次]/;
/** A grade of one of the usual scales and nothing else; boxes to tick (□优 □良) are none. */
const GRADE = /^[“"]?(优秀|良好|不合格|合格|优|良|中|差)[”"]?$/;

/** Labels are short; long texts are goals and reasons. */
const LONGEST_LABEL = 20;

function compact(text: string): string {
  return text.replace(/[\s\u3000]/g, '');
}

function gradeIn(text: string): string | null {
  return GRADE.exec(compact(text))?.[1] ?? null;
}

/** The first filled cell to the right. */
function cellBeside(sheet: Sheet, row: number, column: number): { column: number; text: string } | null {
  for (let next = column + 1; next < sheet.columnCount; next += 1) {
    const value = cellAt(sheet, row, next)?.value ?? null;
    if (value !== null) return { column: next, text: typeof value === 'string' ? value : '' };
  }
  return null;
}

/** The cells that may be such a label, row by row. */
function labelsIn(sheet: Sheet): [key: CellKey, text: string][] {
  const labels: [CellKey, string][] = [];
  for (const [key, { value }] of sheet.cells) {
    if (typeof value === 'string' && value.length <= LONGEST_LABEL && NAMES_GRADE.test(value))
      labels.push([key, value]);
  }
  return labels.sort(([a], [b]) => a - b);
}

/** Row by row; labels without a grade beside them are passed over. */
export function writtenGrades(grid: Grid, sheetName: string): WrittenGrade[] {
  const sheet = findSheet(grid, sheetName);
  const grades: WrittenGrade[] = [];
  if (sheet === undefined) return grades;
  for (const [key, text] of labelsIn(sheet)) {
    const { row, column } = positionOfKey(key);
    const behind = LABEL.exec(compact(text))?.[1];
    if (behind === undefined) continue;
    const place = behind === '' ? cellBeside(sheet, row, column) : { column, text: behind };
    const grade = place === null ? null : gradeIn(place.text);
    if (grade !== null) grades.push({ cell: formatCell(row, place!.column), grade });
  }
  return grades;
}
