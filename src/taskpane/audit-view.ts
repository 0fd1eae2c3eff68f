/** The audit of a written report as the pane shows it: both values, what was compared, the words around them. */
import {
  cellByAddress,
  findSheet,
  REPORT_SHEET,
  wordAuditName,
  wordAuditValue,
  type Audit,
  type AuditPlace,
  type Grid,
} from '../core';
import { placesOf } from './score-view';
import type { AuditEntryView, AuditView, Place } from './view';

/** So many signs are shown before and behind a number. */
const AROUND = 28;

/** The lines of the text that was given; the companion sheet is read by its cells. */
interface Source {
  readonly lines: readonly string[] | null;
  readonly grid: Grid;
  /** The sheet that holds the report. */
  readonly sheet: string;
}

function lineOf({ lines, grid, sheet }: Source, { line, cell }: AuditPlace): string {
  if (lines !== null) return lines[line - 1] ?? '';
  const found = findSheet(grid, sheet);
  const value = found === undefined || cell === null ? null : cellByAddress(found, cell)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function excerptOf(source: Source, place: AuditPlace, text: string): readonly [string, string, string] {
  const line = lineOf(source, place);
  const { start, end } = place;
  if (start < 0 || end > line.length || start >= end) return ['', text, ''];
  const from = Math.max(0, start - AROUND);
  const to = Math.min(line.length, end + AROUND);
  const before = (from > 0 ? '…' : '') + line.slice(from, start).trimStart();
  return [before, line.slice(start, end), line.slice(end, to) + (to < line.length ? '…' : '')];
}

function atOf({ sheet }: Source, { cell }: AuditPlace): Place | null {
  return cell === null ? null : { sheet, cell };
}

/** @param text as it was given; null: the companion sheet, `sheet` by name */
export function auditView(audit: Audit, grid: Grid, text: string | null, sheet: string | null): AuditView {
  const source: Source = { lines: text === null ? null : text.split(/\r\n|\r|\n/), grid, sheet: sheet ?? REPORT_SHEET };
  const numbers = audit.numbers.map((number): AuditEntryView => ({
    kind: 'number',
    status: number.status,
    text: number.text,
    workbook: number.workbook === null ? null : wordAuditValue(number),
    name: wordAuditName(number.name),
    material: number.source === 'material',
    line: number.line,
    at: atOf(source, number),
    excerpt: excerptOf(source, number, number.text),
    places: placesOf(number.cells),
  }));
  const statements = audit.statements.map((one): AuditEntryView => ({
    kind: one.kind,
    status: one.status,
    text: one.text,
    workbook: one.workbook,
    name: '',
    material: false,
    line: one.line,
    at: atOf(source, one),
    excerpt: excerptOf(source, one, one.text),
    places: placesOf(one.cells),
  }));
  return {
    counts: audit.counts,
    entries: [...statements, ...numbers],
    slips: audit.slips.map((slip) => ({
      wrong: slip.wrong,
      right: slip.right,
      line: slip.line,
      at: atOf(source, slip),
    })),
  };
}
