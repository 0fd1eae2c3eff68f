/** Who and when, and which rules found something: `unit`, `year`, `self`, `rule.A15`. */
import type { WorkbookFacts } from '../../facts/facts';
import type { Form } from '../../forms/form';
import { fullAddress } from '../../grid';
import type { Finding } from '../../rules/finding';
import type { NameTable } from '../facts-by-name';

export interface Identity {
  readonly unitName: string | null;
  readonly year: number | null;
}

/** The department form speaks first, then the basic data. */
export function nameIdentity(table: NameTable, facts: WorkbookFacts): Identity {
  const forms = [facts.department?.form, facts.basicData].filter(
    (form): form is Form => form !== undefined && form !== null,
  );
  const dated = forms.find((form) => form.year !== null);
  const named = forms.find((form) => (form.unitName?.text ?? '') !== '');
  if (dated !== undefined) {
    table.set('year', String(dated.year), [fullAddress(dated.sheet, dated.yearCell ?? dated.titleCell)]);
  }
  if (named !== undefined) {
    table.set('unit', named.unitName!.text, [fullAddress(named.sheet, named.unitName!.cell)]);
  }
  return { unitName: named?.unitName?.text ?? null, year: dated?.year ?? null };
}

/** A flag per rule that found something on the department form, with the cells it found it at. */
export function nameFindings(table: NameTable, facts: WorkbookFacts, findings: readonly Finding[]): void {
  const index = facts.forms.findIndex(({ form }) => form === facts.department?.form);
  const cells = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.form !== null && index >= 0 && finding.form !== index) continue;
    const address = finding.sheet === null || finding.cell === null ? [] : [fullAddress(finding.sheet, finding.cell)];
    cells.set(finding.rule, [...(cells.get(finding.rule) ?? []), ...address]);
  }
  for (const [rule, sources] of cells) table.flag(`rule.${rule}`, true, sources);
}
