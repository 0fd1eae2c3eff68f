import { X13 } from '../../../src/core/rules/cross/X13-report-money';
import { basicDataGrid, departmentGrid, projectGrid, reportGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

const report = (...paragraphs: string[]) => workbook(departmentGrid(), reportGrid(...paragraphs));
/** The form splits the amount spent. */
const spent = { F5: 1112.67, H5: '100%', I5: 10, H23: 100 };

testRule(X13, {
  valid: [
    [
      'all agree',
      report(
        '2021年预算收入1112.67万元，其中年初预算1064.54万元，调整追加48.13万元。',
        '2021年支出1090.42万元。按支出性质分，全年预算中基本支出900.00万元，项目支出212.67万元。预算执行率98.00%。',
      ),
    ],
    ['parts of the amount spent in the goal', projectGrid({ F12: '拨付设备款50万元、维护费40万元、培训费6.20万元。' })],
    ['rounded parts', projectGrid({ F12: '拨付设备款50万元、维护费46万元，设施运行正常。' })],
    ['other money in the goal', projectGrid({ F12: '全年维护设施52处，为企业节约12.50万元、增收33.10万元。' })],
    ['the amount spent in the goal', projectGrid({ F12: '全年执行数96.20万元，维护设施52处。' })],
    [
      '三公 as in the basic data',
      workbook(
        departmentGrid(),
        basicDataGrid(),
        reportGrid('“三公”经费预算29万元，决算28万元，比上年减少2万元，其中公务接待费8.5万元。'),
      ),
    ],
    [
      'a part and what was spent of it',
      report(
        '“三公”经费预算29万元，支出28万元。',
        '下属事业单位支出320万元，其中基本支出200万元。',
        '全年项目支出预算212.67万元，实际支出197.20万元。',
      ),
    ],
    ['totals of the accounts', report('收入总计1112.67万元，支出总计1112.67万元（含年末结转22.25万元）。')],
    ['rounded', report('年初预算1064.5万元，全年预算数为1113万元，支出约1090万元。')],
    ['in 元', report('全年支出10904200元')],
    ['last year', report('上年支出980.00万元，2020年支出970.00万元，比上年增加110.42万元，年初预算同比增长5%。')],
    [
      'other amounts',
      report(
        '三公经费支出28.00万元，公务接待费8万元，人员经费支出700.00万元，所属二级单位年初预算300万元，教育支出500万元。',
      ),
    ],
    ['the report splits the amount spent', report('全年支出1090.42万元，其中基本支出890.42万元，项目支出200.00万元。')],
    ['income by what was used', report('2021年收入1090.42万元')],
    [
      'projects by the basic data',
      workbook(departmentGrid(), basicDataGrid({ C12: 230 }), reportGrid('项目支出230万元')),
    ],
    ['a gap', report('年初预算【待补充：第5行】万元')],
    ['no projects on the form: X17', workbook(departmentGrid({ F8: '项目支出：0' }), reportGrid('项目支出5万元'))],
    ['several projects and no department', workbook(projectGrid(), projectGrid({}, '二'), reportGrid('年初预算5万元'))],
    ['an indicator of that name', report('成本指标方面，部门整体支出实际为1080.00万元，控制在1112.67万元以内。')],
    ['no report', departmentGrid()],
  ],
  invalid: [
    [
      'parts that nearly make the amount spent (R13)',
      projectGrid({ F12: '拨付设备款30万元、维护费30万元、培训费36.25万元。' }),
      {
        ...{ cell: 'F12', severity: 'warning', variant: 'goal-sum', related: ['F7'] },
        ...{ expected: '96.20', actual: '96.25', difference: '0.05' },
      },
    ],
    [
      'another amount spent in the goal',
      projectGrid({ F12: '全年支出89.99万元，维护设施52处。' }),
      { cell: 'F12', severity: 'error', variant: 'goal-spending', expected: '96.20' },
    ],
    [
      'another amount of 三公',
      workbook(departmentGrid(), basicDataGrid(), reportGrid('2021年“三公”经费支出31.00万元，比上年减少2万元。')),
      {
        cell: 'A2',
        sheet: '自评报告',
        variant: 'threePublic',
        expected: '28.00',
        related: ['基础数据表!D6', '基础数据表!C6'],
      },
    ],
    ['behind the year', report('2021年初预算1046.54万元。'), { cell: 'A2', sheet: '自评报告', variant: 'initial' }],
    [
      'another initial budget in the goal',
      departmentGrid({ F12: '年初预算1046.54万元，培训队伍12期。' }),
      { cell: 'F12', variant: 'goal-initial', expected: '1064.54', related: ['D5'] },
    ],
    [
      'the initial budget',
      report('某局2021年度部门整体支出绩效自评报告', '2021年预算收入1112.67万元，其中年初预算1046.54万元。'),
      {
        cell: 'A3',
        sheet: '自评报告',
        severity: 'error',
        variant: 'initial',
        expected: '1064.54',
        actual: '1046.54',
        difference: '-18',
        params: { quote: '其中年初预算1046.54万元' },
        related: ['部门整体支出绩效自评表!D5'],
        fix: null,
      },
    ],
    ['what was spent', report('我单位全年支出1112.67万元'), { cell: 'A2', variant: 'spending', expected: '1090.42' }],
    ['the adjustment', report('调整追加84.13万元'), { cell: 'A2', variant: 'adjustment', expected: '48.13' }],
    ['income', report('2021年预算收入1211.67万元'), { cell: 'A2', variant: 'income', expected: '1112.67' }],
    ['the adjusted budget', report('调整后预算1064.54万元'), { cell: 'A2', variant: 'adjusted' }],
    [
      'the parts of what was spent',
      workbook(departmentGrid(spent), reportGrid('支出1112.67万元，其中基本支出980.00万元，项目支出112.67万元。')),
      { cell: 'A2', variant: 'basic', expected: '900.00' },
      { cell: 'A2', variant: 'project', expected: '212.67' },
    ],
    ['in 元', report('年初预算1064.54元'), { cell: 'A2', variant: 'initial', actual: '0.106454' }],
    ['the only project', workbook(projectGrid(), reportGrid('年初预算100万元')), { cell: 'A2', expected: '90.00' }],
  ],
});

describe('a report outside the workbook', () => {
  testRule(
    X13,
    { valid: [['agrees', departmentGrid()]], invalid: [['differs', departmentGrid(), { cell: null }]] },
    { reportTexts: { valid: '年初预算1064.54万元。', invalid: '年初预算1046.54万元。' } },
  );
});
