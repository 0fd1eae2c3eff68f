/** 部门整体支出绩效评价基础数据表 as spec §1.3 found it (Hunan, the FY2021 variant). */
import type { StyledSheet } from '../../src/hosts/file/write';
import {
  AMOUNT,
  ANNEX,
  ENTRY_LEFT,
  HEADER,
  LABEL,
  LABEL_LEFT,
  PLAIN,
  PLAIN_RIGHT,
  RATE,
  REMARK,
  TITLE,
  WHOLE,
} from './look';
import { Paper } from './paper';

/** 上年决算数, 本年预算数, 本年决算数; null where nothing is filled in. */
export type Amounts = readonly [previous: number | null, budget: number | null, actual: number | null];

export interface Building {
  readonly area: readonly [approved: number, actual: number];
  readonly investment: readonly [budget: number, actual: number];
  /** Both rates, in words where there was no building. */
  readonly rates: readonly [area: string, investment: string];
}

export interface BasicDataForm {
  readonly unit: string;
  /** Header texts of the three columns. */
  readonly columns: readonly [previous: string, budget: string, actual: string];
  readonly staffHeader: string;
  readonly staff: { readonly authorised: number; readonly actual: number; readonly rate: number } | null;
  /** By the label of the row. */
  readonly amounts: Readonly<Record<string, Amounts>>;
  readonly buildingLabel: string;
  readonly building: Building | null;
  readonly thrift: string | null;
  readonly signatures: string;
}

export const BASIC_DATA_SHEET = '基础数据表';

const TITLE_TEXT = '部门整体支出绩效评价基础数据表';
const WIDTHS = [26, 13, 13, 13, 13, 13, 13];
/** The three wide columns of the upper half; the last half has six narrow ones. */
const WIDE = ['B:C', 'D:E', 'F:G'] as const;
const FIRST_AMOUNT = 7;

/** Labels of the amount rows; how far each stands to the right. */
export const AMOUNT_ROWS: readonly (readonly [label: string, indent: number])[] = [
  ['三公经费', 0],
  ['1、公务用车购置和维护经费', 1],
  ['其中：公车购置', 2],
  ['公车运行维护', 4],
  ['2、出国经费', 1],
  ['3、公务接待', 1],
  ['项目支出：', 0],
  ['1、业务工作经费', 1],
  ['2、运行维护经费', 1],
  ['3、省级专项资金', 1],
  ['公用经费', 0],
  ['其中：办公经费', 1],
  ['水费、电费、差旅费', 3],
  ['会议费、培训费', 3],
  ['政府采购金额', 0],
  ['部门整体支出预算调整', 0],
];

const BUILDING_HEADERS = [
  '批复规模\n（㎡）',
  '实际规模\n（㎡）',
  '规模\n控制率',
  '预算投资\n（万元）',
  '实际投资\n（万元）',
  '投资概算\n控制率',
];

const NOTE = '说明：“项目支出”需要填报基本支出以外的所有项目支出情况；“公用经费”填报基本支出中的一般商品和服务支出。';

function wide(column: number, row: number): string {
  return WIDE[column]!.split(':')
    .map((letter) => `${letter}${row}`)
    .join(':');
}

function putBuilding(paper: Paper, form: BasicDataForm, row: number): void {
  paper
    .put(`A${row}:A${row + 1}`, form.buildingLabel, LABEL)
    .height(row, 40)
    .height(row + 1, 28);
  const { building } = form;
  const values =
    building === null
      ? BUILDING_HEADERS.map(() => null)
      : [...building.area, building.rates[0], ...building.investment, building.rates[1]];
  BUILDING_HEADERS.forEach((header, index) => {
    const column = 'BCDEFG'[index]!;
    paper.put(`${column}${row}`, header, HEADER).put(`${column}${row + 1}`, values[index] ?? null, WHOLE);
  });
}

export function basicDataForm(form: BasicDataForm): StyledSheet {
  const paper = new Paper(BASIC_DATA_SHEET, WIDTHS);
  paper.put('A1:G1', '附件3', ANNEX).height(1, 20).put('A2:G2', TITLE_TEXT, TITLE).height(2, 38);
  paper.put('A3:E3', form.unit, PLAIN).put('F3:G3', '单位：万元', PLAIN_RIGHT).height(3, 22);
  paper.put('A4:A5', '财政供养人员情况', LABEL).height(4, 26).height(5, 26);
  ['编制数', form.staffHeader, '控制率'].forEach((label, index) => paper.put(wide(index, 4), label, HEADER));
  paper.put('B5:C5', form.staff?.authorised ?? null, WHOLE).put('D5:E5', form.staff?.actual ?? null, WHOLE);
  paper.put('F5:G5', form.staff?.rate ?? null, RATE);
  paper.put('A6', '经费控制情况', HEADER).height(6, 26);
  form.columns.forEach((label, index) => paper.put(wide(index, 6), label, HEADER));
  AMOUNT_ROWS.forEach(([label, indent], index) => {
    const row = FIRST_AMOUNT + index;
    paper.put(`A${row}`, label, indent === 0 ? LABEL_LEFT : { ...LABEL_LEFT, indent: indent + 1 }).height(row, 28);
    const amounts = form.amounts[label] ?? [null, null, null];
    amounts.forEach((amount, column) => paper.put(wide(column, row), amount, AMOUNT));
  });
  const below = FIRST_AMOUNT + AMOUNT_ROWS.length;
  putBuilding(paper, form, below);
  paper.put(`A${below + 2}`, '厉行节约保障措施', LABEL).put(`B${below + 2}:G${below + 2}`, form.thrift, ENTRY_LEFT);
  paper.height(below + 2, 70).fit(`B${below + 2}:G${below + 2}`, form.thrift ?? '');
  paper.put(`A${below + 3}:G${below + 3}`, NOTE, REMARK).height(below + 3, 34);
  paper.put(`A${below + 4}:G${below + 4}`, form.signatures, PLAIN).height(below + 4, 32);
  return paper.sheet({ fitToHeight: 1, pageNumbers: false });
}
