/** Domain notes §1.1 and §1.3: department form, basic data and 报告素材 in one workbook. */
import {
  addFunds,
  addLines,
  addSplits,
  addSum,
  actualWriter,
  headingsOf,
  rateWriter,
  targetWriter,
} from './assessment';
import type { Funds, LineColumns, Looks } from './assessment';
import { basicDataPage } from './basic-data';
import { besidePages } from './beside';
import type { FormPlaces, Layout } from './layout';
import { atLeast, atMost, by, fallsBy, line, missed, words, type Line } from './lines';
import { Page } from './page';

const YEAR = 2021;
const UNIT = '某市城市管理综合执法支队';

export const DEPARTMENT_COLUMNS: LineColumns = {
  level1: 'B',
  level2: 'C',
  level3: 'D',
  target: 'E',
  actual: 'F',
  weight: 'G',
  score: 'H',
  reason: 'I',
};

const LINES: readonly Line[] = [
  line(['产出指标（50分）', '数量指标', '业务培训期数'], atLeast(12, 12, '期'), 6),
  line([null, null, '日常巡查次数'], atLeast(100, 108, '次'), 6),
  line([null, null, '执法案卷评查份数'], atLeast(40, 40, '份'), 6),
  line([null, '质量指标', '整改办结率'], atLeast(95, 98, '%'), 6),
  line([null, null, '案卷合格率'], atLeast(90, 96, '%'), 6),
  line([null, '时效指标', '年度任务完成时间'], by('2021年12月31日前', '2021年12月20日'), 5),
  line([null, null, '投诉办理及时率'], atLeast(95, 97, '%'), 5),
  line([null, '成本指标', '培训支出总额'], atMost(60, 55, '万元'), 5),
  line([null, null, '人均培训成本'], atMost(450, 400, '元/人'), 5),
  line(['效益指标\n（30分）', '经济效益指标', '追缴占道费用'], atLeast(500, 520, '万元'), 8),
  line([null, '社会效益指标', '案件发生量'], fallsBy(30, 35), 8),
  line([null, '生态效益指标', '绿地恢复面积'], atLeast(2000, 2100, '平方米'), 7),
  line([null, '可持续影响指标', '管护制度'], words('建立三级管护制度', '制度已印发各县区并落实到岗'), 7),
  line(['满意度指标（10分）', '社会公众或服务对象满意度指标', '群众满意度'], atLeast(90, 93, '%'), 5),
  missed(
    line([null, null, '沿街商户满意度'], atLeast(90, 81, '%'), 5),
    4.5,
    '部分商户对占道整治的办理流程不熟悉，下一步将上门宣传并公开办理时限。',
  ),
];

const FUNDS: Funds = {
  total: { label: '年度资金总额', amounts: [1064.54, 1112.67, 1090.42] },
  sources: [],
  headings: {
    A: '年度预算申请\n（万元）',
    D: '年初预算数',
    E: '全年预算数',
    F: '全年执行数',
    G: '分值',
    H: '执行率',
    I: '得分',
  },
  columns: {
    label: 'B',
    initial: 'D',
    adjusted: 'E',
    executed: 'F',
    weight: 'G',
    rate: 'H',
    score: 'I',
  },
};

const LOOKS: Looks = { rate: 'cell', actual: 'withUnit', noPoints: null };

function form(sheet: string): { page: Page; places: FormPlaces } {
  const page = new Page(sheet);
  const title = page.add('部门整体支出绩效自评表');
  const year = page.add(`（${YEAR}年度）`);
  const unit = page.add('预算单位名称', null, UNIT);
  const { total, sources } = addFunds(page, FUNDS, LOOKS);
  const { income, spending } = addSplits(
    page,
    ['按收入性质分：1112.67', '按支出性质分：1112.67'],
    [
      [
        ['其中：一般公共预算', 1100],
        ['政府性基金拨款', 12.67],
        ['纳入专户管理的非税收入拨款', 0],
        ['其他资金', null],
      ],
      [
        ['其中：基本支出', 900],
        ['项目支出', 212.67],
      ],
    ],
  );
  page.addAt({ A: '年度总体目标', B: '预期目标', F: '实际完成情况' });
  const goal = page.addAt({
    B: '目标1：加强执法队伍建设，开展业务培训12期。\n目标2：提升市容环境水平。',
    F: '全年开展业务培训12期，市容环境整治任务按计划完成，群众反映的问题及时办结。',
  });
  const heading = page.add(
    ...['绩效指标', '一级指标', '二级指标', '三级指标', '年度\n指标值', '实际\n完成值', '分值', '得分'],
    '偏差原因\n分析及\n改进措施',
  );
  const lines = addLines(page, LINES, DEPARTMENT_COLUMNS, LOOKS);
  const sum = addSum(page, '总分', total, lines, DEPARTMENT_COLUMNS);
  const footText = '填表人：张三　填报日期：2022年3月1日　联系电话：12345678　单位负责人签字：';
  const foot = page.add(footText);
  const places: FormPlaces = {
    kind: 'department',
    sheet,
    title: `A${title}`,
    year: { cell: `A${year}`, number: YEAR, text: `（${YEAR}年度）` },
    unitName: { cell: `C${unit}`, text: UNIT },
    projectName: null,
    total,
    sources,
    income,
    spending,
    goals: [{ expected: `B${goal}`, actual: `F${goal}` }],
    headings: headingsOf(heading, DEPARTMENT_COLUMNS),
    lines,
    sum,
    foot: { cell: `A${foot}`, text: footText },
    rate: rateWriter(LOOKS.rate),
    actual: actualWriter(LOOKS),
    target: targetWriter(DEPARTMENT_COLUMNS),
  };
  return { page, places };
}

/** What a person supplies for the report. */
function materials(): Page {
  const page = new Page('报告素材');
  page.add('类别', '标题', '内容');
  page.add('部门职能', null, '负责城市管理综合行政执法的组织协调和监督检查。');
  page.add('工作成效', '执法培训有实效', '全年开展业务培训12期。');
  return page;
}

/** The form with basic data and materials. */
export function departmentLayout(name: string, writer: Layout['writer']): Layout {
  const { page, places } = form('部门整体支出绩效自评表');
  const basicData = basicDataPage('基础数据表', YEAR, UNIT);
  return {
    name,
    sheets: [page.sheet(), basicData.page.sheet(), materials().sheet()],
    form: places,
    basicData: basicData.places,
    beside: null,
    writer,
  };
}

/** The same with a project form, the written report and the final accounts beside it. */
export function wholeLayout(name: string, writer: Layout['writer']): Layout {
  const plain = departmentLayout(name, writer);
  const beside = besidePages(UNIT, YEAR, plain.form.sum.points);
  return { ...plain, sheets: [...plain.sheets, ...beside.sheets], beside: beside.places };
}
