/** Which parts of the indicator tree a form has (Q01–Q03, Q11, Q17, Q32). */
import type { FieldName, Indicator, SelfAssessmentForm } from '../forms/form';
import { perObject, perText } from '../grid/memo';
import { isNamed } from './rows';

/** 产出指标 → 产出: labels vary behind that. */
export function stemOfLevel(label: string): string {
  return label.replace(/指标$/, '');
}

const namedBy = perObject((form: SelfAssessmentForm) =>
  perText((stem) => form.indicators.filter((row) => row.level1.includes(stem) && isNamed(row))),
);

export function namedUnder(form: SelfAssessmentForm, stem: string): readonly Indicator[] {
  return namedBy(form)(stem);
}

/** Cell of the first printed 一级指标 with this word, with or without rows under it; null where none is printed. */
export function level1CellOf(form: SelfAssessmentForm, stem: string): string | null {
  const labels = [...form.level1Blocks, ...(form.emptyLevel1 ?? [])];
  return labels.find(({ label }) => label.includes(stem))?.cell ?? null;
}

/** Cell of a column's header; where it was not found the first label of the table. */
export function headerCellOf(form: SelfAssessmentForm, field: FieldName): string | null {
  const header = form.evidence.find((evidence) => evidence.field === field)?.cell;
  return header ?? form.level1Blocks[0]?.cell ?? form.indicators[0]?.level3Cell ?? null;
}
