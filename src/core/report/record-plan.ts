/**
 * What a person settles is remembered in 校验记录: plans that add a row, replace the row of the same thing, or clear
 * it. Dates are the caller's, as they shall be shown; they may be empty. What stands there already is not written again.
 */
import type { EditPlan } from '../edits/plan';
import { RECORD_CATEGORIES } from '../edits/texts';
import {
  explanationOf,
  isSheetNamed,
  mappingOf,
  oneLine,
  plainText,
  printRuleName,
  shownAt,
  type RecordCategory,
  type RecordRow,
} from '../facts/record';
import type { ColumnMapping } from '../forms/form';
import { likelyHeaderCell } from '../forms/manual';
import { readForms } from '../forms/read';
import { cellByAddress, columnName, findSheet, parseCell, type Grid } from '../grid';
import { FIELD_WORDS } from '../messages/fields';
import { EXPLAINED_MARK, RECORDED_FINDING } from '../messages/records';
import { fill } from '../messages/template';
import { policyById, type PolicySummary } from '../policies';
import type { Review } from '../review-types';
import { canBeExplained, isAbout } from '../rules/explained';
import type { Finding } from '../rules/finding';
import { countsLine, policyLine, verdictLine } from './lines';
import { changeableRows, planRows, type RowTexts } from './record-table';
import { wordFinding } from './wording';

/** An error can never be explained away: asking for it is a defect of the caller. */
export class NotExplainableError extends Error {
  constructor(readonly rule: string) {
    super(`an error cannot be explained: ${rule}`);
    this.name = 'NotExplainableError';
  }
}

function rowTexts(category: RecordCategory, texts: Partial<Omit<RowTexts, 'category'>>): RowTexts {
  const { sheet = '', cell = '', name = '', text = '', value = '', date = '' } = texts;
  return {
    category: RECORD_CATEGORIES[category],
    ...{ sheet: plainText(sheet), cell, name, text, value, date: plainText(date) },
  };
}

/** Whether a row says this already; its date is that of the day on which it was said first. */
function says({ texts }: RecordRow, wanted: RowTexts): boolean {
  return texts.text === wanted.text && texts.value === wanted.value && texts.name === wanted.name;
}

/** One row for one thing: the last of `rows` (it is the one that counts) becomes it, others of the same go. */
function planOne(grid: Grid, purpose: 'explain' | 'record', rows: readonly RecordRow[], wanted: RowTexts): EditPlan {
  const last = rows.at(-1);
  if (last === undefined) return planRows(grid, purpose, { replaced: [], added: [wanted] });
  const others = rows.slice(0, -1).map((row) => [row, null] as const);
  const replaced = says(last, wanted) ? others : [...others, [last, wanted] as const];
  return planRows(grid, purpose, { replaced, added: [] });
}

/**
 * 情况说明 for a finding. The cell's present value is kept with it; a blank text takes the explanation away.
 * @throws NotExplainableError for an error
 */
export function planExplain(grid: Grid, finding: Finding, text: string, date: string): EditPlan {
  if (!canBeExplained(finding)) throw new NotExplainableError(finding.rule);
  const rows = changeableRows(grid).filter((row) => isExplanationOf(row, finding));
  const said = plainText(text);
  if (said === '') return planRows(grid, 'explain', { replaced: rows.map((row) => [row, null]), added: [] });
  const wanted = rowTexts('explanation', {
    sheet: finding.sheet ?? '',
    cell: finding.cell ?? '',
    name: printRuleName(finding.rule, finding.subject),
    text: said,
    value: shownAt(grid, finding.sheet, finding.cell),
    date,
  });
  return planOne(grid, 'explain', rows, wanted);
}

function isExplanationOf(row: RecordRow, finding: Finding): boolean {
  const recorded = explanationOf(row);
  if (recorded === null) return false;
  const { explanation } = finding;
  const holds =
    explanation !== null &&
    recorded.rule === explanation.rule &&
    recorded.sheet === explanation.sheet &&
    recorded.cell === explanation.cell &&
    recorded.text === explanation.text;
  return holds || isAbout(recorded, finding);
}

/** 列的指定, with the header over the column, by which it is found again where columns move. */
export function planMapping(grid: Grid, mapping: ColumnMapping, date: string): EditPlan {
  return planMappings(grid, [mapping], date);
}

/** Several of them in one plan, as for a sheet nobody recognised; of two for the same column the later one counts. */
export function planMappings(grid: Grid, mappings: readonly ColumnMapping[], date: string): EditPlan {
  const free = new Set(changeableRows(grid));
  const replaced: (readonly [RecordRow, RowTexts | null])[] = [];
  const added: RowTexts[] = [];
  for (const mapping of [...mappings].reverse()) {
    const rows = [...free].filter((row) => isMappingLike(row, mapping));
    rows.forEach((row) => free.delete(row));
    const wanted = mappingRow(grid, mapping, mappings, date);
    const last = rows.pop();
    replaced.push(...rows.map((row) => [row, null] as const));
    if (last === undefined) added.unshift(wanted);
    else if (!says(last, wanted)) replaced.push([last, wanted]);
  }
  return planRows(grid, 'record', { replaced, added });
}

/** A column has one meaning: what it was taken for before goes. */
function isMappingLike(row: RecordRow, { sheet, field, column }: ColumnMapping): boolean {
  const recorded = mappingOf(row);
  if (recorded === null || !isSheetNamed(recorded.sheet, sheet)) return false;
  return recorded.field === field || recorded.column === column;
}

function mappingRow(grid: Grid, mapping: ColumnMapping, all: readonly ColumnMapping[], date: string): RowTexts {
  const header = headerOf(grid, mapping, all);
  return rowTexts('mapping', {
    sheet: mapping.sheet ?? '',
    cell: header?.cell ?? '',
    name: FIELD_WORDS[mapping.field],
    text: columnName(mapping.column),
    value: header?.text ?? '',
    date,
  });
}

/** The header cell over a mapped column; null where the mapping is for every sheet, or no form uses it. */
function headerOf(
  grid: Grid,
  mapping: ColumnMapping,
  all: readonly ColumnMapping[],
): { cell: string; text: string } | null {
  const sheet = mapping.sheet === null ? undefined : findSheet(grid, mapping.sheet);
  if (sheet === undefined) return null;
  const used = readForms({ ...grid, sheets: [sheet] }, all)
    .flatMap(({ evidence }) => evidence)
    .find(({ field, cell }) => field === mapping.field && parseCell(cell)?.column === mapping.column);
  // One column alone makes no form of a sheet that was not recognised: its header is the one offered for choice.
  const at = used?.cell ?? likelyHeaderCell(sheet, mapping.column);
  if (at === null) return null;
  const value = cellByAddress(sheet, at)?.value ?? null;
  return { cell: at, text: typeof value === 'string' ? oneLine(value) : '' };
}

/**
 * 评分办法 of this workbook, with the version of today. An office's own one is named by its id and title: on another
 * machine its file must be there. @throws UnknownPolicyError for an id that is none of ours
 */
export function planPolicy(grid: Grid, policy: string | PolicySummary, date: string): EditPlan {
  const { id, title, version } = typeof policy === 'string' ? policyById(policy) : policy;
  const rows = changeableRows(grid).filter(({ category }) => category === 'policy');
  return planOne(grid, 'record', rows, rowTexts('policy', { name: id, text: title, value: version, date }));
}

/** 存校验记录: verdict, counts, policy and every finding as of `date`, in place of what was saved before. */
export function planRecordResult(grid: Grid, review: Review, date: string): EditPlan {
  const verdict = rowTexts('verdict', {
    name: review.policy.id,
    text: [verdictLine(review), countsLine(review), policyLine(review)].map((line) => plainText(line)).join('\n'),
    value: review.policy.version,
    date,
  });
  const wanted = [verdict, ...review.findings.map((finding) => findingRow(grid, finding, date))];
  const rows = changeableRows(grid).filter(({ category }) => category === 'verdict' || category === 'finding');
  return planRows(grid, 'record', {
    replaced: rows.map((row, index) => [row, wanted[index] ?? null]),
    added: wanted.slice(rows.length),
  });
}

function findingRow(grid: Grid, finding: Finding, date: string): RowTexts {
  const { label, message, severityLabel } = wordFinding(finding);
  const text = fill(RECORDED_FINDING, { severity: severityLabel, message });
  return rowTexts('finding', {
    sheet: finding.sheet ?? '',
    cell: finding.cell ?? '',
    name: printRuleName(finding.rule, label),
    text: plainText(finding.explanation === null ? text : text + EXPLAINED_MARK),
    value: shownAt(grid, finding.sheet, finding.cell),
    date,
  });
}
