/** 项目支出绩效自评表, after the annex of 财预〔2020〕10号 as spec §1.2 found it filled and published. */
import type { StyledSheet } from '../../src/hosts/file/write';
import { putIndicators, type Level1, type Total } from './indicator-table';
import { AMOUNT, ANNEX, ENTRY_LEFT, HEADER, LABEL, LABEL_LEFT, RATE, TITLE, UNDER_TITLE, WHOLE } from './look';
import { Paper } from './paper';

/** Amounts of one row of the fund block, 万元. */
export type ProjectAmounts = readonly [initial: number, adjusted: number, executed: number];

export interface ProjectForm {
  /** As printed under the title, such as `（2021年度）`. */
  readonly year: string;
  readonly project: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly fund: {
    /** 年度资金总额, then the three sources. */
    readonly amounts: readonly [ProjectAmounts, ProjectAmounts, ProjectAmounts, ProjectAmounts];
    /** Of the whole, as a fraction: 1 is 100 %. */
    readonly rate: number;
    readonly score: number;
  } | null;
  readonly expected: string | null;
  readonly achieved: string | null;
  readonly indicators: readonly Level1[];
  readonly total: Total | null;
}

export const PROJECT_SHEET = '项目支出绩效自评表';

const WIDTHS = [8.5, 11, 12.5, 21, 16.5, 16.5, 8, 9, 19];
const EXECUTION_WEIGHT = 10;
/** The sub-rows carry neither weight nor score; the printed form says so with a dash. */
const NOT_SCORED = '—';

const SOURCES = ['其中：当年财政拨款', '      上年结转资金', '      其他资金'];

export function projectForm(form: ProjectForm): StyledSheet {
  const paper = new Paper(PROJECT_SHEET, WIDTHS);
  paper.put('A1:I1', '附件1', ANNEX).height(1, 20);
  paper.put('A2:I2', PROJECT_SHEET, TITLE).height(2, 36).put('A3:I3', form.year, UNDER_TITLE).height(3, 24);
  paper.put('A4:B4', '项目名称', LABEL).put('C4:I4', form.project, LABEL).height(4, 28);
  paper.put('A5:B5', '主管部门', LABEL).put('C5:E5', form.department, LABEL).height(5, 28);
  paper.put('F5', '实施单位', LABEL).put('G5:I5', form.unit, LABEL);
  paper.put('A6:A10', '项目资金\n（万元）', LABEL).put('B6:C6', null, LABEL).height(6, 28);
  const labels = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
  labels.forEach((label, index) => paper.put(`${'DEFGHI'[index]!}6`, label, HEADER));
  ['年度资金总额', ...SOURCES].forEach((source, index) => {
    const row = 7 + index;
    const total = index === 0;
    paper.put(`B${row}:C${row}`, source, total ? LABEL : LABEL_LEFT).height(row, 24);
    const amounts = form.fund?.amounts[index];
    [...'DEF'].forEach((column, at) => paper.put(`${column}${row}`, amounts?.[at] ?? null, AMOUNT));
    paper
      .put(`G${row}`, total ? EXECUTION_WEIGHT : NOT_SCORED, WHOLE)
      .put(`H${row}`, total ? (form.fund?.rate ?? null) : null, RATE);
    paper.put(`I${row}`, total ? (form.fund?.score ?? null) : NOT_SCORED, AMOUNT);
  });
  paper.put('A11:A12', '年度\n总体目标', LABEL).put('B11:E11', '预期目标', HEADER);
  paper.put('F11:I11', '实际完成情况', HEADER).height(11, 24);
  paper.put('B12:E12', form.expected, ENTRY_LEFT).put('F12:I12', form.achieved, ENTRY_LEFT).height(12, 130);
  paper.fit('B12:E12', form.expected ?? '').fit('F12:I12', form.achieved ?? '');
  putIndicators(paper, 13, form.indicators, form.total);
  return paper.sheet({ fitToHeight: 1, pageNumbers: false });
}
