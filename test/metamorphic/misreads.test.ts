/** Layouts that were once misread, each as small as it can be. Found by the transformations of this folder. */
import { readForms } from '../../src/core/forms/read';
import { compact, type CompactForm } from '../core/forms/compact';
import { grid, type Rows } from '../support/grids';

const PROJECT = '项目支出绩效自评表';
const TREE = ['一级指标', '二级指标', '三级指标'] as const;

const CASES: readonly (readonly [string, Rows, readonly Partial<CompactForm>[]])[] = [
  [
    'a form below a narrow one, its funds further right than all of that',
    [
      ['部门整体支出绩效评价基础数据表'],
      ['财政供养人员情况', '编制数', '2020年实际在职人数', '控制率'],
      [null, 50, 43, '86%'],
      ['经费控制情况', '2019年决算数', '2020年预算数', '2020年决算数'],
      ['三公经费', 3, 2, 1],
      ['2021年度项目支出绩效自评表'],
      ['项目名称', '修路'],
      ['预算执行情况（万元）', null, null, null, '预算数（A）', '执行数（B）', '执行率（B/A）', '得分'],
      [null, null, '年度资金总额', null, 500, 490, '98%', 19.6],
      ['年度绩效目标', ...TREE, null, '年初目标值', '实际完成值', '得分'],
      [null, '产出指标', '数量指标', '里程', null, '5公里', '5公里', 20],
    ],
    [{ kind: 'basic-data' }, { title: '2021年度项目支出绩效自评表', year: 2021, project: '修路' }],
  ],
  [
    'points of a fund block in the row of the header beside it',
    [
      [PROJECT, ...Array<null>(6).fill(null), '2018年度部门整体支出绩效自评评分表'],
      [
        '项目资金（万元）',
        null,
        '年初预算数',
        '全年预算数',
        '全年执行数',
        '分值',
        '得分',
        '序号',
        ...TREE,
        '评分标准',
        '指标分值',
        '自评得分',
      ],
      [null, '年度资金总额', 5, 5, 5, 10, 10, 1, '投入', '目标设定', '目标明确性', '明确得5分。', 5, 5],
      [...TREE, '年度指标值', '实际完成值', '分值', '得分', 2, null, null, '目标合理性', '合理得5分。', 5, 4],
      ['产出指标', '数量指标', '里程', '5公里', '5公里', 90, 90],
    ],
    [
      { kind: 'project-self-assessment', indicators: ['产出指标|数量指标|里程|5公里|5公里|90|90'] },
      {
        kind: 'scorecard',
        indicators: ['投入|目标设定|目标明确性|none|none|5|5', '投入|目标设定|目标合理性|none|none|5|4'],
      },
    ],
  ],
  [
    'a header wider apart inside than from the header beside it',
    [
      [PROJECT, ...Array<null>(8).fill(null), PROJECT],
      [
        ...TREE,
        '年度指标值',
        null,
        null,
        '实际完成值',
        '分值',
        '得分',
        ...TREE,
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
      ],
      [
        '产出指标',
        '数量指标',
        '里程',
        '5公里',
        null,
        null,
        '5公里',
        90,
        90,
        '产出指标',
        '数量指标',
        '桥梁',
        '1座',
        '1座',
        90,
        90,
      ],
    ],
    [
      { indicators: ['产出指标|数量指标|里程|5公里|5公里|90|90'] },
      { indicators: ['产出指标|数量指标|桥梁|1座|1座|90|90'] },
    ],
  ],
  [
    'an adjusted target that is a formula for a dash',
    [
      [PROJECT],
      [...TREE, '年初指标值', '调整指标值', '全年完成值', '分值', '得分'],
      ['产出指标', '数量指标', '里程', '5公里', { f: '=IF(1>2,1,"—")', v: '—' }, '5公里', 90, 90],
    ],
    [{ indicators: ['产出指标|数量指标|里程|5公里|5公里|90|90'] }],
  ],
  [
    'a scorecard that says where its numbers come from',
    [
      ['2022年部门整体支出绩效评价表'],
      [...TREE, '数据来源', '责任科室', '分值', '得分'],
      ['部门决策', '目标管理', '目标制定', '年初批复', '财务科', 10, 9],
    ],
    [{ kind: 'scorecard', missing: [], indicators: ['部门决策|目标管理|目标制定|none|none|10|9'] }],
  ],
];

it.each(CASES)('%s', (_, rows, expected) => {
  const forms = readForms(grid({ Sheet1: rows })).map(compact);
  expect(forms).toHaveLength(expected.length);
  expected.forEach((part, index) => expect(forms[index]).toMatchObject(part));
});
