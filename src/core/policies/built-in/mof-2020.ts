/** 财预〔2020〕10号: the national measure for projects, applied by analogy to departments (domain notes §2.1–§2.10). */
import type { Policy } from './policy';

const MEASURE = '财预〔2020〕10号《项目支出绩效评价管理办法》';
const found = <T>(value: T, source: string) => ({ value, verified: 'found' as const, source });
const assumed = <T>(value: T, source: string) => ({ value, verified: 'assumed' as const, source });

export const mof2020: Policy = {
  id: 'mof-2020',
  title: '财预〔2020〕10号（项目支出绩效评价管理办法）',
  version: '2020-1',
  basis: MEASURE,
  fullScore: found('100', '已公开的自评表总分均为100分'),
  executionRate: {
    weight: found('10', '已公开的自评表：预算执行率10分'),
    mode: found('pro-rata', '已公开的自评表按执行率乘分值计分'),
    explainBelow: found('0.90', '四川2023年自评表填表要求：执行率低于90%须说明'),
  },
  level1Weights: found(
    [
      { label: '产出指标', weight: '50' },
      { label: '效益指标', weight: '30' },
      { label: '满意度指标', weight: '10' },
    ],
    '自评表一级指标名称后印有分值',
  ),
  inverse: found('ratio', '湖北省自评表填表说明：反向指标得分=权重×目标值÷完成值'),
  overCompletion: {
    info: assumed('0.20', '各地做法不一，无统一规定'),
    warning: assumed('0.30', '各地做法不一，无统一规定'),
  },
  passGate: assumed(null, `${MEASURE}未设及格门槛，原文待核实`),
  qualitative: assumed({ achieved: '0.80', partly: '0.60' }, `${MEASURE}定性指标三档，条文待核实`),
  proposals: assumed({ achieved: '1.00', partly: '0.70', missed: '0.30' }, '本工具的建议值，可在区间内另定'),
  grades: found(
    [
      { from: '90', name: '优' },
      { from: '80', name: '良' },
      { from: '60', name: '中' },
      { from: '0', name: '差' },
    ],
    '财政部预算司关于中央部门自评等级的说明',
  ),
  tolerance: assumed(
    { score: '0.1', money: '0.01', moneyPerItem: '0.005', rate: '0.01', wholeRate: '0.5' },
    '本工具的取值；已见审核工具用0.1分、0.1万元',
  ),
  rulesOff: assumed([], '本工具的取值'),
};
