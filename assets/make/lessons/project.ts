/** A made-up project with two mistakes: the points of an inverse indicator that is missed, and the execution rate. */
import { projectForm } from '../project-form';
import { row, UNIT } from './library';

export const project = projectForm({
  year: '（2023年度）',
  project: '图书馆空调管网改造项目',
  department: '示范市文化广电旅游局',
  unit: UNIT,
  fund: {
    amounts: [
      [160, 155, 148.8],
      [160, 155, 148.8],
      [0, 0, 0],
      [0, 0, 0],
    ],
    rate: 0.93,
    score: 9.3,
  },
  expected: '完成空调管网改造6800平方米，工程验收合格率100%，闭馆施工不超过20天，改造后单位面积能耗下降15%以上。',
  achieved: '完成空调管网改造6950平方米，工程验收合格率100%，闭馆施工22天，改造后单位面积能耗下降18%。',
  indicators: [
    {
      label: '产出指标\n（50分）',
      parts: [
        { label: '数量\n指标', rows: [row('改造空调管网面积', '≥6800平方米', '6950平方米', 10)] },
        { label: '质量\n指标', rows: [row('工程验收合格率', '100%', '100%', 10)] },
        {
          label: '时效\n指标',
          rows: [row('闭馆施工天数', '≤20天', '22天', 10), row('工程完工时间', '2023年9月30日前', '2023年9月12日', 10)],
        },
        { label: '成本\n指标', rows: [row('单位面积改造成本', '≤220元/平方米', '214.1元/平方米', 10)] },
      ],
    },
    {
      label: '效益指标\n（30分）',
      parts: [
        { label: '生态效\n益指标', rows: [{ ...row('单位面积能耗下降率', '≥15%', '18%', 15), weight: 15 }] },
        { label: '可持续\n影响指标', rows: [{ ...row('设备质保年限', '≥5年', '5年', 15), weight: 15 }] },
      ],
    },
    {
      label: '满意度指标\n（10分）',
      parts: [{ label: '服务对象\n满意度指标', rows: [row('读者满意度', '≥90%', '93.2%', 10)] }],
    },
  ],
  total: { weight: 100, score: 99.3 },
});
