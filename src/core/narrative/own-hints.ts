/** Texts that are only a hint of the office's own form (its policy's words): to a sentence they are blank. */
import type { AssessedForm } from '../facts/facts';
import { isHint } from '../facts/reasons';
import type { TextField } from '../forms/form';
import type { OwnWords } from '../policies';

/** The same form with such texts of its goals and reasons left out; the same object where there are none. */
export function withoutOwnHints(assessed: AssessedForm, words: OwnWords | undefined): AssessedForm {
  if (words === undefined || words.hints.value.length === 0) return assessed;
  const said = <T extends TextField | null | undefined>(field: T): T =>
    field != null && isHint(field.text, words) ? { ...field, text: '' } : field;
  const { form } = assessed;
  const { funds } = form;
  const rows = funds?.rows.map((row) => ({ ...row, reason: said(row.reason) })) ?? [];
  return {
    ...assessed,
    form: {
      ...form,
      formReason: said(form.formReason),
      goals: form.goals.map((goal) => ({ ...goal, expected: said(goal.expected), actual: said(goal.actual) })),
      funds:
        funds === null
          ? null
          : { ...funds, rows, total: funds.total && { ...funds.total, reason: said(funds.total.reason) } },
      indicators: form.indicators.map((row) => ({ ...row, reason: said(row.reason) })),
    },
  };
}
