/** 部门整体支出绩效自评表, cell by cell as spec §1.1 found it in Hunan (FY2021). */
import type { StyledSheet } from '../../src/hosts/file/write';
import { putIndicators, type Level1, type Total } from './indicator-table';
import { AMOUNT, ENTRY_LEFT, HEADER, LABEL, LABEL_LEFT, PART, PLAIN, RATE, TITLE, UNDER_TITLE, WHOLE } from './look';
import { Paper } from './paper';

export interface DepartmentForm {
  /** As printed under the title, such as `（2021年度）`. */
  readonly year: string;
  readonly unit: string | null;
  readonly fund: {
    readonly initial: number;
    readonly adjusted: number;
    readonly executed: number;
    /** As a fraction: 1 is 100 %. */
    readonly rate: number;
    readonly score: number;
  } | null;
  /** Labels of the splits, with their number where it is filled in. */
  readonly byIncome: readonly string[];
  readonly bySpending: readonly string[];
  readonly expected: string | null;
  readonly achieved: string | null;
  readonly indicators: readonly Level1[];
  readonly total: Total | null;
  readonly signatures: string;
}

export const DEPARTMENT_SHEET = '部门整体支出绩效自评表';

const WIDTHS = [8.5, 11, 12.5, 21, 16.5, 16.5, 7, 9, 20];
const EXECUTION_WEIGHT = 10;
const FIRST_SPLIT = 7;
const SPLIT_ROWS = 4;

function putFund(paper: Paper, form: DepartmentForm): void {
  paper.put('A4:A10', '年度\n预算申请\n（万元）', LABEL).put('B4:C4', null, LABEL).height(4, 28).height(5, 30);
  const labels = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
  labels.forEach((label, index) => paper.put(`${'DEFGHI'[index]!}4`, label, HEADER));
  const { fund } = form;
  paper.put('B5:C5', '年度资金总额', LABEL);
  paper.put('D5', fund?.initial ?? null, AMOUNT).put('E5', fund?.adjusted ?? null, AMOUNT);
  paper.put('F5', fund?.executed ?? null, AMOUNT).put('G5', EXECUTION_WEIGHT, WHOLE);
  paper.put('H5', fund?.rate ?? null, RATE).put('I5', fund?.score ?? null, AMOUNT);
  paper.put('B6:E6', '按收入性质分：', LABEL_LEFT).put('F6:I6', '按支出性质分：', LABEL_LEFT).height(6, 25);
  for (let line = 0; line < SPLIT_ROWS; line += 1) {
    const row = FIRST_SPLIT + line;
    paper.put(`B${row}:E${row}`, form.byIncome[line] ?? null, PART);
    paper.put(`F${row}:I${row}`, form.bySpending[line] ?? null, PART).height(row, 25);
  }
}

/** A sheet of its own; rows 14 on hold the indicators. */
export function departmentForm(form: DepartmentForm): StyledSheet {
  const paper = new Paper(DEPARTMENT_SHEET, WIDTHS);
  paper.put('A1:I1', DEPARTMENT_SHEET, TITLE).height(1, 36);
  paper.put('A2:I2', form.year, UNDER_TITLE).height(2, 24);
  paper
    .put('A3:B3', '预算单位名称', LABEL)
    .put('C3:I3', form.unit, { ...LABEL, font: '仿宋' })
    .height(3, 28);
  putFund(paper, form);
  paper.put('A11:A12', '年度\n总体目标', LABEL).put('B11:E11', '预期目标', HEADER);
  paper.put('F11:I11', '实际完成情况', HEADER).height(11, 24);
  paper.put('B12:E12', form.expected, ENTRY_LEFT).put('F12:I12', form.achieved, ENTRY_LEFT).height(12, 150);
  paper.fit('B12:E12', form.expected ?? '').fit('F12:I12', form.achieved ?? '');
  const below = putIndicators(paper, 13, form.indicators, form.total);
  paper.put(`A${below}:I${below}`, form.signatures, PLAIN).height(below, 36);
  return paper.sheet({ fitToHeight: 1, pageNumbers: false });
}
