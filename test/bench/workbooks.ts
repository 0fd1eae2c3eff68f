/** Workbooks by script: long forms, many forms, and the sample's sheets many times over. */
import {
  constantCell,
  makeSheet,
  type Cell,
  type CellValue,
  type Grid,
  type Position,
  type Sheet,
} from '../../src/core';
import { indicatorLine, WEIGHT, type IndicatorLine } from './indicators';

type Line = readonly CellValue[];

const FUND_WEIGHT = 10;

/** Rows above the indicators, laid out as in the sample. */
const HEAD: readonly Line[] = [
  ['部门整体支出绩效自评表'],
  ['（2021年度）'],
  ['预算单位名称', null, '某市城市管理综合行政执法支队'],
  ['年度预算申请\n（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', null, 1064.54, 1112.67, 1112.67, FUND_WEIGHT, '100.00%', FUND_WEIGHT],
  [null, '按收入性质分：', null, null, null, '按支出性质分：'],
  [null, '其中：一般公共预算：1112.67', null, null, null, '其中：基本支出：1112.67'],
  [null, '政府性基金拨款：0', null, null, null, '项目支出：0'],
  [null, '纳入专户管理的非税收入拨款：0'],
  [null, '其他资金：0'],
  ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
  [null, '目标1：规范执法行为。\n目标2：提升市容环境。', null, null, null, '执法培训12期，市容环境明显改善。'],
  [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度\n指标值',
    '实际\n完成值',
    '分值',
    '得分',
    '偏差原因\n分析及\n改进措施',
  ],
];

/** Shares of the rows in the three blocks. */
const BLOCKS = [
  ['产出指标', 0.5],
  ['效益指标', 0.4],
  ['满意度指标', 0.1],
] as const;

/** A label stands in the first row of its merged cell only. */
function indicatorRow(line: IndicatorLine, before: IndicatorLine | undefined, level1: string | null): Line {
  const level2 = level1 === null && before?.level2 === line.level2 ? null : line.level2;
  return [null, level1, level2, line.level3, line.target, line.actual, WEIGHT, line.score, line.reason];
}

function indicatorRows(lines: readonly IndicatorLine[]): Line[] {
  let start = 0;
  return BLOCKS.flatMap(([label, share], index) => {
    const end = index === BLOCKS.length - 1 ? lines.length : start + Math.round(lines.length * share);
    const own = lines.slice(start, end);
    start = end;
    const level1 = `${label}\n（${own.length * WEIGHT}分）`;
    return own.map((line, row) => indicatorRow(line, own[row - 1], row === 0 ? level1 : null));
  });
}

function cellsOf(rows: readonly Line[]): [Position, Cell][] {
  return rows.flatMap((line, row) =>
    line.flatMap((value, column): [Position, Cell][] =>
      value === null ? [] : [[{ row, column }, constantCell(value)]],
    ),
  );
}

/**
 * One department form with `count` indicators; its entered total is the sum of its entered scores.
 * @param from number of its first indicator: forms that begin elsewhere have other names, and other values in part
 */
export function formSheet(name: string, count: number, from = 0): Sheet {
  const lines = Array.from({ length: count }, (_, index) => indicatorLine(from + index));
  const points = lines.reduce((sum, { score }) => sum + Math.round(score * 10), FUND_WEIGHT * 10) / 10;
  const total: Line = ['总分', null, null, null, null, null, FUND_WEIGHT + count * WEIGHT, points];
  return makeSheet(name, cellsOf([...HEAD, ...indicatorRows(lines), total]));
}

export function gridOf(sheets: readonly Sheet[]): Grid {
  return { name: '自评表.xlsx', sheets, date1904: false };
}

/** `sheets` forms, each on a sheet of its own; `from` as in `formSheet`, for all of them. */
export function formsGrid(sheets: number, indicatorsEach: number, from = 0): Grid {
  return gridOf(Array.from({ length: sheets }, (_, index) => formSheet(`自评表${index + 1}`, indicatorsEach, from)));
}

/** The sheets of `grid` again and again under new names until there are `count`. */
export function repeatSheets(grid: Grid, count: number): Grid {
  const own = grid.sheets;
  const sheets = Array.from({ length: count }, (_, index) => {
    const sheet = own[index % own.length]!;
    const round = Math.floor(index / own.length);
    return round === 0 ? sheet : { ...sheet, name: `${sheet.name}${round + 1}` };
  });
  return { ...grid, sheets };
}
