/** Who and when, and which rules found something: `unit`, `year`, `year.next`, `project.name`, `self`, `rule.A15`. */
import type { AssessedForm, WorkbookFacts } from '../../facts/facts';
import type { Form } from '../../forms/form';
import { fullAddress } from '../../grid';
import type { Finding } from '../../rules/finding';
import type { NameTable } from '../facts-by-name';
import { flatten } from '../reasons';
import { PROJECT_CODE, PROJECT_WORD } from '../words';

export interface Identity {
  readonly unitName: string | null;
  readonly year: number | null;
}

/** The form the report is about speaks first, then the department form, then the basic data. */
export function nameIdentity(table: NameTable, main: AssessedForm | null, facts: WorkbookFacts): Identity {
  const forms = [main?.form, facts.department?.form, facts.basicData].filter(
    (form): form is Form => form !== undefined && form !== null,
  );
  const dated = forms.find((form) => form.year !== null);
  const named = forms.find((form) => (form.unitName?.text ?? '') !== '');
  if (dated !== undefined) {
    const source = [fullAddress(dated.sheet, dated.yearCell ?? dated.titleCell)];
    table.set('year', String(dated.year), source);
    // The budget that is being made when the year is assessed.
    table.set('year.next', String(dated.year! + 2), source);
  }
  const project = main?.form.projectName ?? null;
  if (project !== null && project.text !== '') {
    const name = flatten(project.text).replace(PROJECT_CODE, '');
    table.set('project.name', name, [fullAddress(main!.form.sheet, project.cell)]);
    table.flag('project.named', PROJECT_WORD.test(name));
  }
  if (named !== undefined) {
    table.set('unit', named.unitName!.text, [fullAddress(named.sheet, named.unitName!.cell)]);
  }
  return { unitName: named?.unitName?.text ?? null, year: dated?.year ?? null };
}

/** A flag per rule that found something on the form the report is about, with the cells it found it at. */
export function nameFindings(
  table: NameTable,
  main: AssessedForm | null,
  facts: WorkbookFacts,
  findings: readonly Finding[],
): void {
  const index = facts.forms.findIndex(({ form }) => form === main?.form);
  const cells = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.form !== null && index >= 0 && finding.form !== index) continue;
    const address = finding.sheet === null || finding.cell === null ? [] : [fullAddress(finding.sheet, finding.cell)];
    cells.set(finding.rule, [...(cells.get(finding.rule) ?? []), ...address]);
  }
  for (const [rule, sources] of cells) table.flag(`rule.${rule}`, true, sources);
}
