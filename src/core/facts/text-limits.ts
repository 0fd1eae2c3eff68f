/** How many characters a text field of a form may hold, and how they are counted (E11, and while typing). */
import type { FieldName, SelfAssessmentForm } from '../forms/form';
import type { Policy } from '../policies';

/** The limit printed in the header of the column, such as （100字以内）; null where none is printed. */
function printedLimit({ evidence }: SelfAssessmentForm, field: FieldName): number | null {
  for (const { field: named, text } of evidence) {
    const match = named === field ? /(\d{2,4})\s*字/.exec(text) : null;
    if (match !== null) return Number(match[1]);
  }
  return null;
}

/** What the form prints goes before the policy; null: no limit. */
export function textLimit(
  form: SelfAssessmentForm,
  field: 'goalExpected' | 'goalActual' | 'reason',
  { textLimits }: Policy,
): number | null {
  const { value } = textLimits[field];
  return printedLimit(form, field) ?? (value === null ? null : Number(value));
}

/** Characters as the form counts them: spaces and line feeds are the look of the cell. */
export function countCharacters(text: string): number {
  return [...text.replace(/[\s\u3000]/g, '')].length;
}
