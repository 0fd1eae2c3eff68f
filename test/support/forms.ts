/**
 * Small clean forms made of values alone, in the layouts of domain notes §1.1–§1.3. A clean form has no finding at
 * all; tests change single cells of it.
 */
import {
  constantCell,
  makeSheet,
  parseCell,
  type Cell,
  type CellValue,
  type Grid,
  type Sheet,
} from '../../src/core/grid';

export interface CellChange {
  readonly value: CellValue;
  /** With the leading `=`. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A1 address → what stands there instead; null empties the cell. */
export type Changes = Readonly<Record<string, CellValue | CellChange>>;

type Filled = Readonly<Record<string, CellValue | CellChange>>;

function isChange(value: CellValue | CellChange): value is CellChange {
  return typeof value === 'object' && value !== null && 'value' in value;
}

function cellOf(value: CellValue | CellChange): Cell {
  if (!isChange(value)) return constantCell(value);
  const cell = constantCell(value.value, value.numberFormat ?? 'General');
  return { ...cell, formula: value.formula ?? null };
}

/** A row of cells from column A on; null leaves a cell empty. */
function row(number: number, ...values: readonly (CellValue | CellChange)[]): [string, CellValue | CellChange][] {
  return values.map((value, column) => [`${String.fromCharCode(65 + column)}${number}`, value]);
}

export function sheetOf(name: string, filled: Filled, changes: Changes = {}): Sheet {
  const cells = Object.entries({ ...filled, ...changes })
    .map(([address, value]) => [address, cellOf(value)] as const)
    .filter(([, cell]) => cell.value !== null || cell.formula !== null)
    .map(([address, cell]) => [parseCell(address)!, cell] as const);
  return makeSheet(name, cells);
}

/** Sheets of several grids in one workbook. */
export function workbook(...grids: readonly Grid[]): Grid {
  return { name: '自评表.xlsx', date1904: false, sheets: grids.flatMap(({ sheets }) => sheets) };
}

export function gridOf(name: string, filled: Filled, changes: Changes = {}): Grid {
  return { name: '自评表.xlsx', date1904: false, sheets: [sheetOf(name, filled, changes)] };
}

const percent = (value: number): CellChange => ({ value, numberFormat: '0.00%' });

const DEPARTMENT: Filled = Object.fromEntries([
  ...row(1, '部门整体支出绩效自评表'),
  ...row(2, '（2021年度）'),
  ...row(3, '预算单位名称', null, '某市某局'),
  ...row(4, '年度预算申请\n（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'),
  ...row(5, null, '年度资金总额', null, 1064.54, 1112.67, 1090.42, 10, percent(0.98), 9.8),
  ...row(6, null, '按收入性质分：', null, null, null, '按支出性质分：'),
  ...row(7, null, '其中：一般公共预算：1100.00', null, null, null, '其中：基本支出：900.00'),
  ...row(8, null, '政府性基金拨款：12.67', null, null, null, '项目支出：212.67'),
  ...row(9, null, '纳入专户管理的非税收入拨款：0'),
  ...row(10, null, '其他资金：'),
  ...row(11, '年度总体目标', '预期目标', null, null, null, '实际完成情况'),
  ...row(
    12,
    null,
    '目标1：加强队伍建设。\n目标2：提升服务水平。',
    null,
    null,
    null,
    '培训队伍12期，服务水平得到群众认可。',
  ),
  ...row(
    13,
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度\n指标值',
    '实际\n完成值',
    '分值',
    '得分',
    '偏差原因\n分析及\n改进措施',
  ),
  ...row(14, null, '产出指标（50分）', '数量指标', '业务培训期数', '≥12期', '12期', 10, 10),
  ...row(15, null, null, null, '日常巡查次数', '≥100次', '108次', 10, 10),
  ...row(16, null, null, '质量指标', '整改办结率', '≥95%', '98%', 10, 10),
  ...row(17, null, null, '时效指标', '年度任务完成时间', '2021年12月31日前', '2021年12月20日', 10, 10),
  ...row(18, null, null, '成本指标', '部门整体支出', '≤1112.67万元', '1090.42万元', 10, 10),
  ...row(19, null, '效益指标\n（30分）', '经济效益指标', '追缴费用', '≥500万元', '520万元', 10, 10),
  ...row(20, null, null, '社会效益指标', '案件发生量', '下降≥30%', '下降35%', 10, 10),
  ...row(21, null, null, '可持续影响指标', '管护制度', '建立三级管护制度', '制度已印发各县区并落实到岗', 10, 10),
  ...row(22, null, '满意度指标（10分）', '社会公众或服务对象满意度指标', '群众满意度', '≥90%', '93%', 10, 10),
  ...row(23, '总分', null, null, null, null, null, 100, 99.8),
  ...row(24, '填表人：张三　填报日期：2022年3月1日　联系电话：12345678　单位负责人签字：'),
]);

/** 部门整体支出绩效自评表: funds in row 5, splits in 6–10, goals in 12, indicators in 14–22, total in 23. */
export function departmentGrid(changes: Changes = {}, sheet = '部门整体支出绩效自评表'): Grid {
  return gridOf(sheet, DEPARTMENT, changes);
}

const BLANK_WEIGHTS: Changes = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`G${index + 13}`, null]));

/** The same without a weight column, as in Hubei: rate 20, points behind the labels 40, 30 and 10, rows 14–22. */
export function unweightedGrid(changes: Changes = {}): Grid {
  const labels = { B14: '产出指标（40分）', B19: '效益指标\n（30分）', G5: 20, I5: 19.6, H23: 99.6 };
  const scores = Object.fromEntries([14, 15, 16, 17, 18].map((row) => [`H${row}`, 8]));
  return departmentGrid({ ...BLANK_WEIGHTS, ...labels, ...scores, ...changes });
}

const PROJECT: Filled = Object.fromEntries([
  ...row(1, '附件1'),
  ...row(2, '项目支出绩效自评表'),
  ...row(3, '（2021年度）'),
  ...row(4, '项目名称', null, '设施维护项目'),
  ...row(5, '主管部门', null, '某市某局', null, null, '实施单位', null, '某维护中心'),
  ...row(6, '项目资金\n（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'),
  ...row(7, null, '年度资金总额', null, 90, 100, 96.2, 10, '96.20%', 9.62),
  ...row(8, null, '其中：当年财政拨款', null, 80, 90, 86.2, '—', '—', '—'),
  ...row(9, null, '上年结转资金', null, 10, 10, 10, '—', '—', '—'),
  ...row(10, null, '其他资金', null, null, null, null, '—', '—', '—'),
  ...row(11, '年度总\n体目标', '预期目标', null, null, null, '实际完成情况'),
  ...row(12, null, '完成全市设施维护，保障正常运行。', null, null, null, '全年维护设施52处，运行正常。'),
  ...row(
    13,
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ),
  ...row(14, null, '产出指标(50分)', '数量指标', '维护设施数量', '≥50处', '52处', 20, 20),
  ...row(15, null, null, '质量指标', '验收合格率', '100%', '100%', 15, 15),
  ...row(16, null, null, '时效指标', '维护完成时间', '2021年12月底前', '2021年11月', 10, 10),
  ...row(17, null, null, '成本指标', '项目总成本', '≤100万元', '96.2万元', 5, 5),
  ...row(18, null, '效益指标(30分)', '社会效益指标', '设施完好率', '≥95%', '97%', 15, 15),
  ...row(19, null, null, '可持续影响指标', '设施使用年限', '≥5年', '5年', 15, 15),
  ...row(20, null, '满意度指标(10分)', '服务对象满意度指标', '服务对象满意度', '≥90%', '92%', 10, 10),
  ...row(21, '总分', null, null, null, null, null, 100, 99.62),
]);

/** 项目支出绩效自评表: funds in rows 7–10, goals in 12, indicators in 14–20, total in 21. */
export function projectGrid(changes: Changes = {}, sheet = '项目支出绩效自评表'): Grid {
  return gridOf(sheet, PROJECT, changes);
}

const BASIC_DATA: Filled = Object.fromEntries([
  ...row(1, '部门整体支出绩效评价基础数据表'),
  ...row(2, '填报单位：某市某局', null, null, '单位：万元'),
  ...row(3, '财政供养人员情况', '编制数', '2021年实际在职人数', '控制率'),
  ...row(4, null, 50, 43, percent(0.86)),
  ...row(5, '经费控制情况', '2020年决算数', '2021年预算数', '2021年决算数'),
  ...row(6, '三公经费', 30, 29, 28),
  ...row(7, '1、公务用车购置和维护经费', 20, 20, 19.5),
  ...row(8, '其中：公车购置', 0, 0, 0),
  ...row(9, '公车运行维护', 20, 20, 19.5),
  ...row(10, '2、出国经费', 0, 0, 0),
  ...row(11, '3、公务接待', 10, 9, 8.5),
  ...row(12, '项目支出：', 200, 212.67, 212.67),
  ...row(13, '1、业务工作专项', 120, 132.67, 132.67),
  ...row(14, '2、运行维护专项', 80, 80, 80),
  ...row(15, '公用经费', 60, 60, 58),
  ...row(16, '其中：办公经费', 20, 20, 19),
  ...row(17, '水费、电费、差旅费', 30, 30, 29.5),
  ...row(18, '会议费、培训费', 10, 10, 9.5),
  ...row(19, '政府采购金额', 30, 30, 29),
  ...row(20, '部门整体支出预算调整', null, 1064.54, 1112.67),
  ...row(21, '厉行节约保障措施', '严格执行公务接待和用车制度。'),
]);

/** 部门整体支出绩效评价基础数据表: staff in row 4, accounts in rows 6–20. */
export function basicDataGrid(changes: Changes = {}, sheet = '基础数据表'): Grid {
  return gridOf(sheet, BASIC_DATA, changes);
}

/** 自评报告: a headline row, then one paragraph a row, the first in A2. */
export function reportGrid(...paragraphs: readonly string[]): Grid {
  const rows = paragraphs.map((text, index) => row(index + 2, text, `§1.${index + 1}`));
  return gridOf('自评报告', Object.fromEntries([...row(1, '正文', '章节', '来源', '状态', '校验码'), ...rows.flat()]));
}
