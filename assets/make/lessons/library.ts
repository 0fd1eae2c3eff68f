/**
 * A made-up library whose forms are right throughout: the base of every lesson. All names and figures are invented
 * and hold the identities of the forms.
 */
import type { BasicDataForm } from '../basic-data-form';
import type { DepartmentForm } from '../department-form';
import type { IndicatorRow } from '../indicator-table';
import type { Material } from '../material-sheet';

export const UNIT = '示范市图书馆';
const SIGNED =
  '填表人：李四              填报日期：2024年3月12日              联系电话：0000-6012345              单位负责人签字：';

export function row(
  level3: string,
  target: string,
  actual: string,
  score: number,
  reason: string | null = null,
): IndicatorRow {
  return { level3, target, actual, weight: 10, score, reason };
}

export const ROWS = {
  books: row('新增馆藏图书', '≥20000册', '20860册', 10),
  events: row('开展阅读推广活动', '≥60场', '64场', 10),
  catalogue: row('图书编目差错率', '≤1%', '0.6%', 10),
  time: row('年度采购计划完成时间', '2023年11月30日前', '2023年11月18日', 10),
  price: row('图书平均采购单价', '≤45元/册', '42.6元/册', 10),
  visits: row(
    '年接待读者人次',
    '≥45万人次',
    '43.2万人次',
    9.6,
    '七、八月份因空调管网改造闭馆22天，少接待读者约1.8万人次。今后将改造工程安排在淡季分区施工，并在闭馆期间增开流动服务点。',
  ),
  lending: row('图书外借册次增长率', '≥5%', '5.6%', 10),
  volunteers: row('志愿服务时长', '≥8000小时', '8350小时', 10),
  readers: row('读者满意度', '≥92%', '94.6%', 10),
} as const;

export type Rows = Readonly<Record<keyof typeof ROWS, IndicatorRow>>;

const FUND_SCORE = 9.89;

/** Sum of the scores as they stand, with that of the execution rate. */
function totalOf(rows: Rows): number {
  const cents = Object.values(rows).reduce(
    (sum, { score }) => sum + Math.round(score * 100),
    Math.round(FUND_SCORE * 100),
  );
  return cents / 100;
}

/** The 自评表 of the library with these rows; the total is their sum. */
export function departmentOf(rows: Rows): DepartmentForm {
  return {
    year: '（2023年度）',
    unit: UNIT,
    fund: { initial: 620, adjusted: 648.5, executed: 641.37, rate: 0.989, score: FUND_SCORE },
    byIncome: ['其中：一般公共预算：648.5', '政府性基金拨款：0', '纳入专户管理的非税收入拨款：0', '其他资金：0'],
    bySpending: ['其中：基本支出：493.5', '项目支出：155'],
    expected: [
      '目标1：新增馆藏图书2万册以上，图书编目差错率不超过1%，年度采购计划在11月底前完成。',
      '目标2：开展阅读推广活动60场以上，接待读者45万人次以上，图书外借册次增长5%以上。',
      '目标3：志愿服务时长达到8000小时以上，读者满意度达到92%以上。',
    ].join('\n'),
    achieved: [
      '目标1：新增馆藏图书20860册，图书编目差错率0.6%，年度采购计划于11月18日完成。',
      '目标2：开展阅读推广活动64场，接待读者43.2万人次，图书外借册次增长5.6%。',
      '目标3：志愿服务时长8350小时，读者满意度94.6%。',
    ].join('\n'),
    indicators: [
      {
        label: '产出指标\n（50分）',
        parts: [
          { label: '数量\n指标', rows: [rows.books, rows.events] },
          { label: '质量\n指标', rows: [rows.catalogue] },
          { label: '时效\n指标', rows: [rows.time] },
          { label: '成本\n指标', rows: [rows.price] },
        ],
      },
      {
        label: '效益指标\n（30分）',
        parts: [
          { label: '社会效\n益指标', rows: [rows.visits, rows.lending] },
          { label: '可持续\n影响指标', rows: [rows.volunteers] },
        ],
      },
      { label: '满意度指标\n（10分）', parts: [{ label: '社会公众\n或服务对象\n满意度指标', rows: [rows.readers] }] },
    ],
    total: { weight: 100, score: totalOf(rows) },
    signatures: SIGNED,
  };
}

export const BASIC_DATA: BasicDataForm = {
  unit: `填报单位：${UNIT}`,
  columns: ['2022年决算数', '2023年预算数', '2023年决算数'],
  staffHeader: '2023年实际在职人数',
  staff: { authorised: 38, actual: 36, rate: 0.9474 },
  amounts: {
    三公经费: [6.84, 6.5, 5.93],
    '1、公务用车购置和维护经费': [5.2, 5, 4.71],
    '其中：公车购置': [0, 0, 0],
    公车运行维护: [5.2, 5, 4.71],
    '2、出国经费': [0, 0, 0],
    '3、公务接待': [1.64, 1.5, 1.22],
    '项目支出：': [138.6, 160, 155],
    '1、业务工作经费': [96.4, 112, 108.2],
    '2、运行维护经费': [42.2, 48, 46.8],
    '3、省级专项资金': [0, 0, 0],
    公用经费: [74.3, 73.5, 70.86],
    '其中：办公经费': [21.5, 21, 20.36],
    '水费、电费、差旅费': [28.4, 28, 27.15],
    '会议费、培训费': [4.6, 4.5, 3.92],
    政府采购金额: [118.2, 126, 121.75],
    部门整体支出预算调整: [null, 620, 648.5],
  },
  buildingLabel: '楼堂馆所控制情况\n（2023年完工项目）',
  building: { area: [0, 0], investment: [0, 0], rates: ['无', '无'] },
  thrift:
    '公务接待事前审批、事后公示；公务用车定点维修、单车核算；办公用品集中采购、按需领用；差旅、会议、培训按标准控制，超标准不予报销。',
  signatures:
    '填表人（签字）：李四          填报日期：2024年3月12日          联系电话：0000-6012345          单位负责人（签字）：',
};

export const MATERIALS: readonly Material[] = [
  { category: '部门职能', title: null, text: '收集、整理、保存各类文献，为公众提供借阅和信息服务。' },
  { category: '部门职能', title: null, text: '组织开展阅读推广和社会教育活动。' },
  { category: '部门职能', title: null, text: '指导全市基层图书馆（室）业务工作。' },
  ...['办公室', '采编部', '借阅部', '活动部'].map((text): Material => ({ category: '内设机构', title: null, text })),
];
