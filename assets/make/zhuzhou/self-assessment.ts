/**
 * The filled 自评表 of the sample (spec §6.3). Three cells are wrong on purpose: the case review is not met
 * but has full points (H16), the satisfaction score is too high (H23) and has no reason (I23); so the
 * total (H24) is 99.80 where 96.94 is right.
 */
import type { DepartmentForm } from '../department-form';
import type { IndicatorRow } from '../indicator-table';

export const UNIT = '株洲市城市管理综合行政执法支队';

function met(level3: string, target: string, actual: string, weight: number): IndicatorRow {
  return { level3, target, actual, weight, score: weight, reason: null };
}

const CASE_REVIEW: IndicatorRow = {
  ...met('执法案卷评查次数', '≥12次', '9次', 10),
  reason:
    '部分月份与全市专项整治行动时间重叠，评查人员抽调较多，少评查3次。下一步将按月排定评查计划，固定评查人员，并纳入大队年度考核。',
};

const SATISFACTION: IndicatorRow = { ...met('社会公众满意度', '≥90%', '85%', 10), score: 9.8 };

export const SELF_ASSESSMENT: DepartmentForm = {
  year: '（2021年度）',
  unit: UNIT,
  fund: { initial: 1064.54, adjusted: 1112.67, executed: 1112.67, rate: 1, score: 10 },
  byIncome: ['其中：一般公共预算：1112.67', '政府性基金拨款：0', '纳入专户管理的非税收入拨款：0', '其他资金：0'],
  bySpending: ['其中：基本支出：1112.67', '项目支出：0'],
  expected: [
    '目标1：牵头抓好全市城市管理执法，规范执法行为，全年开展执法案卷评查12次，应用系统办案率达到90%以上。',
    '目标2：推进拆违控违和执法队伍规范化建设，拆除违法建设30万平方米以上，规范化建设达标中队达到15个。',
    '目标3：加强园林市政、户外广告、工地扬尘等领域执法，追缴占破道费用500万元以上，园林市政灯案件发案量下降30%以上。',
    '目标4：严格按预算安排支出，年内完成各项工作任务，社会公众满意度达到90%以上。',
  ].join('\n'),
  achieved: [
    '目标1：开展执法案卷评查9次，抽查案卷1530余份；应用系统办案率由上年的65%提升至95%。',
    '目标2：拆除违法建设37.2万平方米，规范化建设达标中队增至15个。',
    '目标3：协助追缴占破道费用580余万元，园林市政灯案件发案量下降50%，工地扬尘管控达到预期。',
    '目标4：全年支出1112.67万元，控制在全年预算以内，各项工作任务按期完成；社会公众满意度为85%。',
  ].join('\n'),
  indicators: [
    {
      label: '产出指标\n（50分）',
      parts: [
        {
          label: '数量\n指标',
          rows: [
            met('规范化建设达标中队数', '≥15个', '15个', 10),
            met('拆除违法建设面积', '≥30万平方米', '37.2万平方米', 10),
            CASE_REVIEW,
          ],
        },
        { label: '质量\n指标', rows: [met('应用系统办案率', '≥90%', '95%', 10)] },
        { label: '时效\n指标', rows: [met('年度工作任务完成时间', '2021年12月31日前', '2021年12月31日', 5)] },
        { label: '成本\n指标', rows: [met('部门整体支出控制', '≤1112.67万元', '1112.67万元', 5)] },
      ],
    },
    {
      label: '效益指标\n（30分）',
      parts: [
        { label: '经济效\n益指标', rows: [met('追缴占破道费用', '≥500万元', '580余万元', 10)] },
        { label: '社会效\n益指标', rows: [met('园林市政灯案件发案量', '下降≥30%', '下降50%', 10)] },
        { label: '生态效\n益指标', rows: [met('工地扬尘管控', '有效改善', '达成预期指标', 10)] },
      ],
    },
    { label: '满意度指标\n（10分）', parts: [{ label: '社会公众\n或服务对象\n满意度指标', rows: [SATISFACTION] }] },
  ],
  total: { weight: 100, score: 99.8 },
  signatures:
    '填表人：张三              填报日期：2022年3月18日              联系电话：0731-00000000              单位负责人签字：',
};
