/** The indicator half that the 部门整体 and the 项目 form share: header, three levels, total. */
import { ENTRY, ENTRY_LEFT, HEADER, LABEL, AMOUNT, VERTICAL, WHOLE } from './look';
import type { Paper } from './paper';

export interface IndicatorRow {
  readonly level3: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly reason: string | null;
}

export interface Level2 {
  readonly label: string;
  /** null is an empty row to be filled in. */
  readonly rows: readonly (IndicatorRow | null)[];
}

export interface Level1 {
  readonly label: string;
  readonly parts: readonly Level2[];
}

export interface Total {
  readonly weight: number;
  readonly score: number;
}

const HEADINGS = [
  ['B', '一级指标'],
  ['C', '二级指标'],
  ['D', '三级指标'],
  ['E', '年度\n指标值'],
  ['F', '实际\n完成值'],
  ['G', '分值'],
  ['H', '得分'],
  ['I', '偏差原因\n分析及\n改进措施'],
] as const;

/** `B14:B19` down one column. */
function down(column: string, first: number, count: number): string {
  return count === 1 ? `${column}${first}` : `${column}${first}:${column}${first + count - 1}`;
}

/** Writes header (at `start`), indicator rows and total; returns the row below, all counted from 1. */
export function putIndicators(paper: Paper, start: number, levels: readonly Level1[], total: Total | null): number {
  for (const [column, label] of HEADINGS) paper.put(`${column}${start}`, label, HEADER);
  paper.height(start, 56);
  let row = start + 1;
  for (const level1 of levels) {
    const first = row;
    for (const level2 of level1.parts) {
      paper.put(down('C', row, level2.rows.length), level2.label, LABEL);
      for (const indicator of level2.rows) {
        putIndicator(paper, row, indicator);
        // A merged label has all its rows to stand in.
        paper.height(row, 40);
        if (level2.rows.length === 1) paper.fit(`C${row}`, level2.label);
        row += 1;
      }
    }
    paper.put(down('B', first, row - first), level1.label, LABEL);
    if (row - first === 1) paper.fit(`B${first}`, level1.label);
  }
  paper.put(down('A', start, row - start), '绩效指标', VERTICAL);
  paper.put(`A${row}:F${row}`, '总分', HEADER);
  paper.put(`G${row}`, total?.weight ?? null, { ...WHOLE, bold: true });
  paper.put(`H${row}`, total?.score ?? null, { ...AMOUNT, bold: true });
  paper.put(`I${row}`, null, ENTRY_LEFT);
  paper.height(row, 28);
  return row + 1;
}

function putIndicator(paper: Paper, row: number, indicator: IndicatorRow | null): void {
  paper.put(`D${row}`, indicator?.level3 ?? null, ENTRY);
  paper.put(`E${row}`, indicator?.target ?? null, ENTRY);
  paper.put(`F${row}`, indicator?.actual ?? null, ENTRY);
  paper.put(`G${row}`, indicator?.weight ?? null, WHOLE);
  paper.put(`H${row}`, indicator?.score ?? null, AMOUNT);
  paper.put(`I${row}`, indicator?.reason ?? null, ENTRY_LEFT);
  if (indicator === null) return;
  paper.fit(`D${row}`, indicator.level3).fit(`E${row}`, indicator.target).fit(`F${row}`, indicator.actual);
  paper.fit(`I${row}`, indicator.reason ?? '');
}
