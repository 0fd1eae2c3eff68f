/** What else an office keeps in the workbook of its department form: a project form, the report, the final accounts. */
import type { StyledSheet } from '../../../../src/hosts/file';
import type { BesidePlaces, FormPlaces, Layout } from './layout';
import { isNumberGoal } from './lines';
import { national } from './national';
import { Page } from './page';

interface Report {
  readonly page: Page;
  readonly places: BesidePlaces['report'];
}

type Places = BesidePlaces['report'];

function written(texts: Readonly<Record<string, string>>, results: Places['results']): Report {
  const page = new Page('自评报告');
  page.add('正文', '章节', '来源', '状态', '校验码');
  const paragraphs = Object.entries(texts).map(([name, text]) => [name, { cell: `A${page.add(text)}`, text }] as const);
  return { page, places: { sheet: page.name, paragraphs: Object.fromEntries(paragraphs), results } };
}

function departmentReport(unit: string, year: number, points: number): Report {
  const texts: Readonly<Record<string, string>> = {
    title: `${unit}${year}年度部门整体支出绩效自评报告`,
    staff: '我单位共有编制人数50人，实有人数43人。',
    budget: `${year}年预算收入1112.67万元，其中年初预算1064.54万元，调整追加48.13万元。`,
    spending: `${year}年支出1090.42万元。`,
    result: '全年开展日常巡查108次，绿地恢复面积2100平方米，案件发生量比上年下降35%。',
    projects: '项目支出主要用于执法装备和市政设施维护。',
    score: `部门整体支出绩效自评得分${points}分，等级为“优”。`,
  };
  return written(texts, [
    ['108次', '180次'],
    ['2100平方米', '3100平方米'],
    ['下降35%', '下降53%'],
    ['下降35%', '增长35%'],
  ]);
}

/** The report of a project: what its form says, in sentences. */
function projectReport(form: FormPlaces): Report {
  const [initial, adjusted, executed] = form.total.amounts!.map((amount) => amount.toFixed(2));
  const { number: year } = form.year;
  const told = form.lines.flatMap(({ line: { level3, goal } }) =>
    isNumberGoal(goal) && goal.how === 'atLeast' ? [{ level3, goal }] : [],
  );
  const said = (level3: string, value: number, unit: string) => `${level3}${value}${unit}`;
  return written(
    {
      title: `${form.unitName.text}${year}年度项目支出绩效自评报告`,
      budget: `${year}年初预算${initial}万元，全年预算${adjusted}万元。`,
      spending: `${year}年支出${executed}万元。`,
      result: `${told.map(({ level3, goal }) => said(level3, goal.actual, goal.unit)).join('，')}。`,
      score: `项目支出绩效自评得分${form.sum.points}分，等级为“优”。`,
    },
    told.map(({ level3, goal: { actual, unit } }) => [
      said(level3, actual, unit),
      said(level3, unit === '%' ? actual - 3 : actual + 7, unit),
    ]),
  );
}

/** A project workbook with its report. */
export function withReport(layout: Layout): Layout {
  const { page, places } = projectReport(layout.form);
  const sheets = [...layout.sheets, page.sheet()];
  return {
    ...{ ...layout, name: `${layout.name}-report`, sheets },
    beside: { project: null, report: places, scorecard: null, accounts: null },
  };
}

function accountsPage(year: number): { page: Page; places: NonNullable<BesidePlaces['accounts']> } {
  const page = new Page('部门决算');
  page.add(`${year}年度部门决算摘录`);
  page.add('项目', '决算数', '单位：万元');
  const spending = page.add('本年支出合计', 1090.42);
  const reception = page.add('公务接待费', 8.5);
  const times = page.add('国内公务接待批次（个）', 62);
  const guests = page.add('国内公务接待人次（人）', 480);
  const at = (row: number) => `B${row}`;
  return {
    page,
    places: {
      sheet: page.name,
      spending: at(spending),
      reception: at(reception),
      times: at(times),
      guests: at(guests),
    },
  };
}

/** Ratios that 基础数据表 of this workbook meets in full. */
const RATIOS: readonly (readonly [level2: string | null, name: string, weight: number])[] = [
  ['预算配置', '在职人员控制率', 8],
  ['预算执行', '公用经费控制率', 8],
  [null, '“三公经费”控制率', 7],
  [null, '政府采购执行率', 6],
];

function scorecardPage(unit: string, year: number): { page: Page; places: NonNullable<BesidePlaces['scorecard']> } {
  const page = new Page('评分表');
  page.add(`${year}年度部门整体支出绩效评价指标表`);
  page.add(`单位名称：${unit}`);
  page.add('一级指标', '二级指标', '三级指标', '评分标准', '指标分值', '自评得分', '扣分原因和其他说明');
  const rows = RATIOS.map(([level2, name, weight], index) => {
    const row = page.add(index === 0 ? '过程' : null, level2, name, '按规定计分', weight, weight);
    return { name, score: `F${row}`, weight };
  });
  const points = rows.reduce((sum, { weight }) => sum + weight, 0);
  const total = page.add('合计', null, null, null, points, points);
  return { page, places: { sheet: page.name, total: { cell: `F${total}`, points }, rows } };
}

export function besidePages(
  unit: string,
  year: number,
  points: number,
): { sheets: readonly StyledSheet[]; places: BesidePlaces } {
  const report = departmentReport(unit, year, points);
  const accounts = accountsPage(year);
  const scorecard = scorecardPage(unit, year);
  return {
    sheets: [...national.sheets, report.page.sheet(), accounts.page.sheet(), scorecard.page.sheet()],
    places: { project: national.form, report: report.places, accounts: accounts.places, scorecard: scorecard.places },
  };
}
