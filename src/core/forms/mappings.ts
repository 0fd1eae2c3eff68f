/** A person's word for a column wins over what was recognised. */
import { formatCell } from '../grid';
import type { ColumnMapping, FieldName } from './form';
import type { HeaderGroup } from './headers';

export const FUND_FIELDS: readonly FieldName[] = [
  'initial',
  'adjustment',
  'adjusted',
  'executed',
  'rate',
  'fundWeight',
  'fundScore',
  'fundReason',
];

export interface MappedTable {
  readonly part: 'funds' | 'indicators';
  readonly sheet: string;
  /** Columns the form stands in: a mapped column beside it means the other form. */
  readonly left: number;
  readonly right: number;
}

function isMeant(mapping: ColumnMapping, table: MappedTable): boolean {
  if (mapping.sheet !== null && mapping.sheet.toLowerCase() !== table.sheet.toLowerCase()) return false;
  if ((table.part === 'funds') !== FUND_FIELDS.includes(mapping.field)) return false;
  return mapping.column >= table.left && mapping.column <= table.right;
}

/** The header with the columns a person has named; each column then means that field alone. */
export function withMappings(
  header: HeaderGroup,
  mappings: readonly ColumnMapping[],
  mappedTable: MappedTable,
): HeaderGroup {
  const mine = mappings.filter((mapping) => isMeant(mapping, mappedTable));
  if (mine.length === 0) return header;
  const used = mine.map(({ column }) => column);
  const columns = new Map([...header.columns].filter(([, column]) => !used.includes(column)));
  for (const { field, column } of mine) columns.set(field, column);
  const named = mine.map(({ field, column }) => ({
    field,
    cell: formatCell(header.row, column),
    text: '',
    confidence: 1,
  }));
  const recognised = header.evidence.filter(
    ({ field, cell }) => !named.some((mine) => mine.field === field || mine.cell === cell),
  );
  return { ...header, columns, evidence: [...recognised, ...named], right: Math.max(header.right, ...used) };
}
