/** 名称 | 权重 under each level: a header row that gives the points of 一级, 二级 and 三级指标 a column each. */
import { formatCell } from '../grid';
import type { HeaderGroup } from './headers';
import { entriesWithin, nextFilledRow, type Entry, type Table } from './table';

const NAME = /^(名称|指标名称|指标|内容)$/;

/** Nothing but names and points in turn, at least two of each. */
function isNamesAndPoints(entries: readonly Entry[]): boolean {
  const points = entries.filter(({ indicatorHeader }) => indicatorHeader?.field === 'weight').length;
  const names = entries.filter(({ stem }) => NAME.test(stem)).length;
  return points >= 2 && names >= 2 && points + names === entries.length;
}

/** The header with the points behind the name of its indicators, where such a row stands beneath it. */
export function withLevelWeights(table: Table, header: HeaderGroup): HeaderGroup {
  const below = nextFilledRow(table, header.lastRow);
  const name = header.columns.get('level3') ?? header.columns.get('level2');
  if (below === null || name === undefined || header.columns.has('weight')) return header;
  const entries = entriesWithin(table, below, header.left, header.right);
  const points = entries.find(({ indicatorHeader, column }) => indicatorHeader?.field === 'weight' && column > name);
  if (points === undefined || !isNamesAndPoints(entries)) return header;
  const { row, column, text } = points;
  return {
    ...header,
    lastRow: row,
    columns: new Map([...header.columns, ['weight', column]]),
    evidence: [...header.evidence, { field: 'weight', cell: formatCell(row, column), text, confidence: 0.9 }],
  };
}
