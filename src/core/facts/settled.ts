/** What a review takes over from 校验记录, and what it cannot follow any more. What the caller asks for wins. */
import type { ColumnMapping, FieldName } from '../forms/form';
import { columnName, filledCells, type Grid } from '../grid';
import { DEFAULT_POLICY_ID, POLICIES, policyById, type Policy } from '../policies';
import { isSheetNamed, plainText, type CheckRecord, type RecordedMapping } from './record';

/** What became of a person's earlier word in 校验记录, where it could not be followed. */
export type ReviewNote =
  /** The policy named there is none of ours: the default one was used. */
  | { readonly kind: 'unknown-policy'; readonly policy: string }
  /** The policy has another version by now, which was used. */
  | { readonly kind: 'policy-version'; readonly recorded: string; readonly used: string }
  /** The column named there no longer has its header, nor has any other one: the mapping was left out. */
  | { readonly kind: 'mapping-lost'; readonly sheet: string; readonly field: FieldName; readonly column: string };

/** @throws UnknownPolicyError when `asked` is none of ours; an unknown one in the record is only noted. */
export function settledPolicy(record: CheckRecord, asked: string | undefined): { policy: Policy; notes: ReviewNote[] } {
  if (asked !== undefined) return { policy: policyById(asked), notes: [] };
  const { policyId, policyVersion } = record;
  if (policyId === null) return { policy: policyById(DEFAULT_POLICY_ID), notes: [] };
  const wanted = policyId.toLowerCase();
  const known = POLICIES.find(({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted);
  const policy = policyById(known?.id ?? DEFAULT_POLICY_ID);
  if (known === undefined) return { policy, notes: [{ kind: 'unknown-policy', policy: policyId }] };
  const isSame = policyVersion === null || policyVersion === policy.version;
  return {
    policy,
    notes: isSame ? [] : [{ kind: 'policy-version', recorded: policyVersion, used: policy.version }],
  };
}

/** Mappings of the record that `asked` does not overrule, each following its header; then those asked for. */
export function settledMappings(
  grid: Grid,
  record: CheckRecord,
  asked: readonly ColumnMapping[] = [],
): { mappings: ColumnMapping[]; notes: ReviewNote[] } {
  const mappings: ColumnMapping[] = [];
  const notes: ReviewNote[] = [];
  for (const recorded of record.mappings) {
    if (asked.some((mapping) => overrules(mapping, recorded))) continue;
    const present = presentMapping(grid, recorded);
    if (present !== null) mappings.push(present);
    else {
      const { sheet, field, column } = recorded;
      notes.push({ kind: 'mapping-lost', sheet: sheet ?? '', field, column: columnName(column) });
    }
  }
  return { mappings: [...mappings, ...asked], notes };
}

function overrules(asked: ColumnMapping, recorded: ColumnMapping): boolean {
  const isThere = asked.sheet === null || recorded.sheet === null || isSheetNamed(recorded.sheet, asked.sheet);
  return isThere && (asked.field === recorded.field || asked.column === recorded.column);
}

/** Where the column is now: columns may have been inserted since. null: its header stands nowhere, or twice. */
function presentMapping(grid: Grid, { sheet: name, field, column, header }: RecordedMapping): ColumnMapping | null {
  if (name === null) return { sheet: null, field, column };
  const sheet = grid.sheets.find((one) => isSheetNamed(name, one.name));
  if (sheet === undefined) return null;
  const wanted = squeezed(header);
  const columns = new Set<number>();
  for (const { column: at, cell } of wanted === '' ? [] : filledCells(sheet)) {
    if (typeof cell.value === 'string' && squeezed(cell.value) === wanted) columns.add(at);
  }
  if (wanted === '' || columns.has(column)) return { sheet: sheet.name, field, column };
  return columns.size === 1 ? { sheet: sheet.name, field, column: [...columns][0]! } : null;
}

function squeezed(text: string): string {
  return plainText(text).replace(/\s/g, '');
}
