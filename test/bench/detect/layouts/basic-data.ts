/** 部门整体支出绩效评价基础数据表, domain notes §1.3; its sums agree with the department form of this folder. */
import type { BasicDataPlace, BasicDataPlaces } from './layout';
import { Page, percent } from './page';

type Amounts = readonly [previous: number | null, budget: number, actual: number];

const ROWS: readonly (readonly [key: string, label: string, amounts: Amounts])[] = [
  ['threePublic', '三公经费', [30, 29, 28]],
  ['vehicles', '1、公务用车购置和维护经费', [20, 20, 19.5]],
  ['vehiclePurchase', '其中：公车购置', [0, 0, 0]],
  ['vehicleRunning', '公车运行维护', [20, 20, 19.5]],
  ['abroad', '2、出国经费', [0, 0, 0]],
  ['reception', '3、公务接待', [10, 9, 8.5]],
  ['project', '项目支出：', [200, 212.67, 212.67]],
  ['projectWork', '1、业务工作专项', [120, 132.67, 132.67]],
  ['projectRunning', '2、运行维护专项', [80, 80, 80]],
  ['runningCosts', '公用经费', [60, 60, 58]],
  ['office', '其中：办公经费', [20, 20, 19]],
  ['utilities', '水费、电费、差旅费', [30, 30, 29.5]],
  ['meetings', '会议费、培训费', [10, 10, 9.5]],
  ['procurement', '政府采购金额', [30, 30, 29]],
  ['adjustment', '部门整体支出预算调整', [null, 1064.54, 1112.67]],
];

export function basicDataPage(sheet: string, year: number, unit: string): { page: Page; places: BasicDataPlaces } {
  const page = new Page(sheet);
  const headcount = [50, 43] as const;
  page.add('部门整体支出绩效评价基础数据表');
  const unitText = `填报单位：${unit}`;
  const unitRow = page.add(unitText, null, null, '单位：万元');
  page.add('财政供养人员情况', '编制数', `${year}年实际在职人数`, '控制率');
  const staff = page.add(null, ...headcount, percent(headcount[1] / headcount[0]));
  page.add('经费控制情况', `${year - 1}年决算数`, `${year}年预算数`, `${year}年决算数`);
  const rows = ROWS.map(([key, label, amounts]): [string, BasicDataPlace] => {
    const row = page.add(label, ...amounts);
    return [key, { previous: `B${row}`, budget: `C${row}`, actual: `D${row}`, amounts }];
  });
  const buildingLabel = page.add(
    '楼堂馆所控制情况',
    '批复规模\n（㎡）',
    '实际规模\n（㎡）',
    '规模控制率',
    '预算投资\n（万元）',
    '实际投资\n（万元）',
    '投资概算控制率',
  );
  const building = page.add(`（${year}年完工项目）`, 800, 780, percent(0.975), 120, 118.8, percent(0.99));
  page.add('厉行节约保障措施', '严格执行公务接待和用车制度，压减一般性支出。');
  const at = (column: string) => `${column}${building}`;
  return {
    page,
    places: {
      sheet,
      unitName: { cell: `A${unitRow}`, text: unitText },
      staff: { authorised: `B${staff}`, actual: `C${staff}`, rate: `D${staff}` },
      headcount,
      rows: Object.fromEntries(rows),
      buildingLabel: `A${buildingLabel}`,
      building: {
        approved: at('B'),
        built: at('C'),
        areaRate: at('D'),
        planned: at('E'),
        spent: at('F'),
        costRate: at('G'),
      },
    },
  };
}
