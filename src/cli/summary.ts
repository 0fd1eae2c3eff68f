/** 汇总.xlsx: one row per workbook for the bureau that receives them. */
import path from 'node:path';
import { wordVerdict, type WorkbookResult } from '../core';
import { A4_PORTRAIT, newWorkbook, type StyledCell } from '../hosts/file';
import { TEXTS } from './texts';

const WIDTHS = [36, 28, 10, 8, 22, 12, 10, 40] as const;

function rowOf(result: WorkbookResult): (string | number | null)[] {
  const file = path.basename(result.file);
  if ('error' in result) return [null, null, null, null, wordVerdict('unreadable').label, null, null, file];
  const { review } = result;
  const main = review.facts.department ?? review.facts.projects[0] ?? null;
  const entered = main?.form.totalRow?.score?.number ?? null;
  const unit = main?.form.unitName ?? review.facts.basicData?.unitName ?? null;
  return [
    unit?.text ?? null,
    main?.form.projectName?.text ?? null,
    entered === null ? null : Number(entered),
    main?.scored.grade ?? null,
    wordVerdict(review.verdict).label,
    review.counts.error,
    review.counts.warning,
    file,
  ];
}

export function summaryWorkbook(results: readonly WorkbookResult[]): Uint8Array {
  const rows = [[...TEXTS.summaryColumns], ...results.map(rowOf)];
  const cells = rows.flatMap((row, index) =>
    row.flatMap((value, column): StyledCell[] =>
      value === null ? [] : [{ row: index, column, value, style: { bold: index === 0, border: true } }],
    ),
  );
  return newWorkbook([
    {
      name: TEXTS.summarySheet,
      cells,
      merges: [],
      columnWidths: WIDTHS,
      columnStyles: new Map(),
      rowHeights: new Map(),
      page: { ...A4_PORTRAIT, orientation: 'landscape', titleRows: [0, 0] },
    },
  ]);
}
