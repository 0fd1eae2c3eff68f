/** Honest workbooks nobody would print in a manual. Each says only what is at stake. */
import { readForms } from '../../../src/core/forms/read';
import { grid, type Rows } from '../../support/grids';
import { compact, type CompactForm } from './compact';

const TREE = ['一级指标', '二级指标', '三级指标'] as const;
const HEADER = [...TREE, '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'] as const;
const FUNDS: Rows = [
  ['项目资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', null, 100, 90, 90, 10, '100%', 10],
];
const ROW = ['绩效指标', '产出指标', '数量指标', '培训人数', '≥50人', '52人', 90, 90] as const;
const READ = '产出指标|数量指标|培训人数|>=50人|52人|90|90';
const TITLE = '项目支出绩效自评表';

const CASES: readonly (readonly [string, Rows, readonly Partial<CompactForm>[]])[] = [
  [
    'a cover with the title in its middle, unit and year only there',
    [
      ['附件1'],
      [null, null, '部门整体支出绩效自评表'],
      [null, null, '（2021年度）'],
      [null, '部门（单位）名称：', null, '某市水利局（盖章）'],
      [null, '填报日期：', null, '2022年3月15日'],
      [],
      ['部门整体支出'],
      ['绩效自评表'],
      ...FUNDS,
      ['绩效指标', ...HEADER],
      [...ROW],
    ],
    [
      {
        kind: 'department-self-assessment',
        title: '绩效自评表',
        year: 2021,
        unit: '某市水利局（盖章）',
        indicators: [READ],
      },
    ],
  ],
  [
    'comparator, number and unit under one merged header',
    [
      [TITLE],
      ['绩效指标', ...TREE, '年度指标值', null, null, '实际完成值', null, '分值', '得分'],
      ['', '产出指标', '数量指标', '培训人数', '≥', 50, '人', 52, '人', 45, 45],
      [null, null, '质量指标', '合格率', '≥', 95, '%', 96, '%', 45, 45],
    ],
    [
      {
        indicators: ['产出指标|数量指标|培训人数|>=50人|52人|45|45', '产出指标|质量指标|合格率|>=95%|96%|45|45'],
        missing: [],
      },
    ],
  ],
  [
    'a header one column left of its numbers',
    [
      [TITLE],
      ['绩效指标', ...TREE, '年度指标值', '实际完成值', null, '分值', null, '得分'],
      [null, '产出指标', '数量指标', '培训人数', '≥50人', null, '52人', null, 90, 90],
    ],
    [{ indicators: [READ] }],
  ],
  [
    'levels named in the second header row',
    [
      [TITLE],
      [null, '绩效指标', null, null, '年度指标值', '实际完成值', '分值', '得分'],
      [null, ...TREE],
      [null, ...ROW.slice(1)],
    ],
    [{ indicators: [READ], missing: [] }],
  ],
  [
    'letters and numbers of columns under the header',
    [
      [TITLE],
      ['', ...HEADER],
      [null, null, null, null, '（A）', '（B）', '（C）', '（D=B/A×C）'],
      ['', ...ROW.slice(1)],
    ],
    [{ indicators: [READ] }],
  ],
  [
    'a level-2 label merged over the name, points on level 2, totals of each level',
    [
      [TITLE],
      ['', ...HEADER],
      [null, '产出指标', '数量指标（30分）', '培训人数', '≥50人', '52人', 30, 30],
      [null, '合计', null, null, null, null, 30, 30],
      [null, '满意度指标', '服务对象满意度', null, '≥90%', '95%', 10, 10],
      [null, '合计', null, null, null, null, 10, 10],
      ['总分', null, null, null, null, null, 40, 40],
      ['合计', null, null, null, null, null, 1, 1, '另一张表'],
    ],
    [
      {
        indicators: [
          '产出指标|数量指标|培训人数|>=50人|52人|30|30',
          '满意度指标|服务对象满意度|服务对象满意度|>=90%|95%|10|10',
        ],
        total: '40|40',
      },
    ],
  ],
  [
    'title and header again on the second page',
    [
      [TITLE],
      ['绩效指标', ...HEADER],
      [...ROW],
      [`${TITLE}（续）`],
      ['（2021年度）'],
      ['绩效指标', ...HEADER],
      [null, '效益指标', '社会效益指标', '知晓率', '≥90%', '95%', 10, 10],
      ['总分', null, null, null, null, null, 100, 100],
    ],
    [{ indicators: [READ, '效益指标|社会效益指标|知晓率|>=90%|95%|10|10'], total: '100|100' }],
  ],
  [
    'tasks with their own budget between funds and goals',
    [
      ['部门整体支出绩效自评表（2022年度）'],
      ['部门名称', null, '某局'],
      ['部门资金', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '资金总额', null, 100, 90, 90, 10, '100%', 10],
      ['年度主要任务', '任务名称', null, '完成情况', '预算数', '执行数'],
      [null, '防汛', null, '完成', 60, 60],
      [null, '灌溉', null, '完成', 30, 30],
      ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
      [null, '建立问题台账', null, null, null, '完善项目清单'],
      ['绩效指标', ...HEADER],
      [...ROW],
    ],
    [
      {
        funds: ['资金总额*|100|90|90|10|100|10'],
        goals: ['建立问题台账 → 完善项目清单'],
        indicators: [READ],
        unit: '某局',
      },
    ],
  ],
  [
    'a table of amounts above the form on the same sheet',
    [
      ['2021年收支情况'],
      ['科目', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['基本支出', 1, 2, 3, '4%'],
      [],
      ['2021年项目支出绩效自评表'],
      ...FUNDS,
      ['绩效指标', ...HEADER],
      [...ROW],
    ],
    [{ title: '2021年项目支出绩效自评表', funds: ['年度资金总额*|100|90|90|10|100|10'], indicators: [READ] }],
  ],
  [
    'names that begin like notes and signatures',
    [
      [TITLE],
      HEADER,
      ['产出指标', '数量指标', '说明会召开次数', '5次', '5次', 10, 10],
      [null, null, '注册企业数', '5家', '5家', 10, 10],
      [null, null, '存在问题整改率', '100%', '100%', 10, 10],
      [null, null, '联系群众户数', '50户', '50户', 10, 10],
      [null, null, '备注', null, null, null, null, '无'],
      ['说明', '合计不含执行率'],
    ],
    [
      {
        indicators: [
          '产出指标|数量指标|说明会召开次数|5次|5次|10|10',
          '产出指标|数量指标|注册企业数|5家|5家|10|10',
          '产出指标|数量指标|存在问题整改率|100%|100%|10|10',
          '产出指标|数量指标|联系群众户数|50户|50户|10|10',
        ],
        total: null,
      },
    ],
  ],
  [
    'two projects stacked without a title, told apart by their names',
    [
      ['项目名称', null, '项目甲'],
      ...FUNDS,
      ['绩效指标', ...HEADER],
      [...ROW],
      ['总分', null, null, null, null, null, 100, 100],
      ['项目名称', null, '项目乙'],
      ...FUNDS,
      ['绩效指标', ...HEADER],
      [...ROW],
    ],
    [
      { project: '项目甲', indicators: [READ], total: '100|100' },
      { project: '项目乙', indicators: [READ], total: null, funds: ['年度资金总额*|100|90|90|10|100|10'] },
    ],
  ],
  [
    'staff numbers inside the form of a department',
    [
      ['部门整体支出绩效自评表'],
      ['单位名称', '某局', null, '编制数', 50, '实有人数', 43],
      ...FUNDS,
      ['绩效指标', ...HEADER],
      [...ROW],
    ],
    [{ kind: 'department-self-assessment', unit: '某局', indicators: [READ] }],
  ],
  [
    'rare words of headers, numbered labels, a year in Chinese numerals, a name behind the title',
    [
      ['二〇二一年度部门整体支出绩效自评表—某某局'],
      ['单位（盖章）', null, '某某局'],
      ['项目名称', '编码中心建设', '类型', '一次性'],
      ['', ...TREE, '年初目标', '实际完成情况', '分值（100分）', '自评得分（C）', '原因（偏差≥20%必填）'],
      ['', '一、产出指标50分', '（一）数量指标', '培训人数', '≥50人', '52人', 50, 49],
      ['', null, null, '覆盖单位', '5单位', '单位', 40, 40],
      ['', ...TREE, '年初目标', '实际完成情况', '分值（100分）', '自评得分（C）', '原因（偏差≥20%必填）'],
      ['', '二、满意度指标（10分）', '1.服务对象满意度', '满意度', '≥90%', '95%', 10, 10, '说明：调查200人'],
      ['', ...TREE, '年初目标', '实际完成情况', '分值（100分）', '自评得分（C）', '原因（偏差≥20%必填）'],
      ['', null, null, '投诉', '0起', '0起', null, null],
      ['最终得分合计', null, null, null, null, null, 100, 99],
    ],
    [
      {
        year: 2021,
        unit: '某某局',
        project: '编码中心建设',
        indicators: [
          '产出指标|数量指标|培训人数|>=50人|52人|50|49',
          '产出指标|数量指标|覆盖单位|5单位|单位|40|40',
          '满意度指标|服务对象满意度|满意度|>=90%|95%|10|10',
          '满意度指标|服务对象满意度|投诉|0起|0起||^',
        ],
        blocks: ['产出指标 50: 2', '满意度指标 10: 2'],
        total: '100|99',
      },
    ],
  ],
  [
    'a transfer from the centre: a block of its own behind the funds, no points at all',
    [
      ['中央对地方专项转移支付绩效目标自评表'],
      ['（2021年度）'],
      ['专项名称', '农村危房改造'],
      ['中央主管部门', '住建部', '地方主管部门', '某省住建厅', '资金使用单位', '某县住建局'],
      ['资金投入情况（万元）', null, '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A×100%)'],
      [null, '年度资金总额：', 100, 90, '90%'],
      [null, '其中：中央财政资金', 100, 90, '90%'],
      ['资金管理情况', null, '情况说明', null, '存在问题和改进措施'],
      [null, '分配科学性', '科学', null, '无'],
      ['总体目标完成情况', '总体目标', null, '全年实际完成情况'],
      [null, '改造100户', null, '改造100户'],
      ['绩效指标', ...TREE, '指标值', '全年实际完成值', '未完成原因和改进措施'],
      [null, '产出指标', '数量指标', '改造户数', '≥100户', '100户'],
    ],
    [
      {
        kind: 'project-self-assessment',
        project: '农村危房改造',
        unit: '某县住建局',
        funds: ['年度资金总额*|none|100|90|none|90|none', '中央财政资金|none|100|90|none|90|none'],
        goals: ['改造100户 → 改造100户'],
        missing: [],
      },
    ],
  ],
  ['no title at all', [HEADER, ROW.slice(1)], [{ kind: 'project-self-assessment', title: '', indicators: [READ] }]],
  [
    'a title without a year, a day of filling in, a year in the header',
    [
      [TITLE],
      ['项目名称', '2019年农村公路建设'],
      ['填报日期：2022年3月10日', null, null, '单位：元'],
      ['项目资金', null, '2021年年初预算数', '2021年全年预算数', '2021年全年执行数'],
      [null, '资金总额', 1000000, '90万元', 900000],
      ['绩效指标', ...HEADER],
      [...ROW],
    ],
    [{ year: 2021, unit: null, funds: ['资金总额*|100|90|90|none|none|none'] }],
  ],
  [
    'label and number of the splits in two cells, halves indented, total behind the heading',
    [
      ['部门整体支出绩效自评表'],
      ['年度预算申请（万元）', null, null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', null, null, 90, 100, 100, 10, '100%', 10],
      [null, '按收入性质分', null, 100, null, '按支出性质分', null, '100万元'],
      [null, null, '其中：一般公共预算', 80, null, null, '其中：基本支出（万元）', 70],
      [null, null, '政府性基金拨款', 20, null, null, '项目支出', 30],
      [null, null, '其他资金', null, null, null, null, null],
      ['绩效指标', ...HEADER],
      [...ROW],
    ],
    [
      {
        splits: ['income 100: general-budget 80, government-fund 20, other ', 'spending 100: basic 70, project 30'],
        funds: ['年度资金总额*|90|100|100|10|100|10'],
      },
    ],
  ],
  [
    'several goals, numbered at the left',
    [
      [TITLE],
      ['年度总体目标', null, '预期目标', null, '实际完成情况'],
      [null, '目标1', '修路', null, '修完'],
      [null, '目标2', '架桥', null, '架好'],
      ['其他内容', null, '不是目标', null, '不是'],
      ['绩效指标', ...HEADER],
      [...ROW],
    ],
    [{ goals: ['修路 → 修完', '架桥 → 架好'] }],
  ],
  [
    'a unit name behind the colon and a second label in the same cell, 单位：万元 beside it',
    [[TITLE], ['单位：万元', null, '填报单位：某某局      填报人：张三'], ...FUNDS, ['绩效指标', ...HEADER], [...ROW]],
    [{ unit: '某某局' }],
  ],
  [
    'a form that scores nothing but its funds',
    [['部门整体支出绩效自评表'], ['部门名称', null, '某局'], ...FUNDS],
    [{ kind: 'department-self-assessment', indicators: [], funds: ['年度资金总额*|100|90|90|10|100|10'], total: null }],
  ],
  [
    'a blank row between the halves of the header and total and number in one cell',
    [
      [TITLE],
      [null, ...TREE, '年度指标值', null, null, '实际完成值', '分值', '得分'],
      [],
      [null, null, null, null, '计算符号', '指标值', '计量单位'],
      [],
      [null, '产出指标', '数量指标', '培训人数', '≥', 50, '人', 52, 90, 90],
      ['总分：90分'],
      ['备注：无'],
    ],
    [{ indicators: ['产出指标|数量指标|培训人数|>=50人|52人|90|90'], total: '|' }],
  ],
  [
    'rows prepared with formulas and dashes in the blank form',
    [
      [TITLE],
      ['绩效指标', ...HEADER],
      [...ROW],
      [null, null, null, '……', null, null, '—', { f: '=G3*0', v: 0 }],
      [null, null, null, null, null, null, null, { f: '=SUM(G5)', v: 0 }],
      [null, null, null, '指标2', null, null, null, { f: '=IF(G6="","",1)', v: '' }],
    ],
    [{ indicators: [READ] }],
  ],
  [
    'a title and a year over several cells',
    [['部门整体', '支出绩效', '自评表'], ['（2023', '年度）'], ['部门名称', '某局'], HEADER, ROW.slice(1)],
    [{ title: '部门整体支出绩效自评表', year: 2023, unit: '某局', indicators: [READ] }],
  ],
  [
    'a title and a year of one character a cell',
    [[...TITLE], [...'2023年度'], HEADER, ROW.slice(1)],
    [{ title: TITLE, year: 2023, indicators: [READ] }],
  ],
  [
    'levels and names under one header',
    [[TITLE], ['绩效指标', null, null, ...HEADER.slice(3)], ROW.slice(1)],
    [{ indicators: [READ], missing: [] }],
  ],
  [
    'level 2 and names under one header',
    [[TITLE], ['一级指标', '指标名称', null, ...HEADER.slice(3)], ROW.slice(1)],
    [{ indicators: [READ] }],
  ],
];

it.each(CASES)('%s', (_, rows, expected) => {
  const forms = readForms(grid({ Sheet1: rows })).map(compact);
  expect(forms).toHaveLength(expected.length);
  expected.forEach((part, index) => expect(forms[index]).toMatchObject(part));
});
