/** Forms of provinces and cities seen filled in (domain notes §1.4, §2.3): what they print is found, the rest assumed. */
import { assumed, found } from '../field';
import type { PolicyChanges } from '../merge';

const HUBEI = '湖北省2020年项目支出绩效自评表及填表说明';
const SICHUAN = '四川省2023年部门预算项目支出绩效自评表（报表编号510000_0013zp）';
const HENAN = '豫财效〔2024〕1号';
const YINCHUAN = '银川市本级2021年部门项目支出绩效自评表';
const CHONGQING = '重庆市2021年部门整体绩效自评表（已填报的一份）';

export const hubei: PolicyChanges = {
  id: 'hubei',
  title: '湖北省绩效自评表（执行率20分）',
  version: '2020-1',
  basis: HUBEI,
  executionRate: {
    weight: found('20', `${HUBEI}：预算执行情况20分`),
    mode: found('pro-rata', `${HUBEI}：得分=20×执行率`),
    denominator: found('adjusted', `${HUBEI}：预算数为调整后财政资金总额（含上年结余结转）`),
  },
  indicatorWeight: found('80', `${HUBEI}：年度绩效目标80分`),
  level1Weights: found([], `${HUBEI}：产出、效益、满意度合计80分，由单位划分`),
  requiredLevel1: assumed(['产出指标', '效益指标'], '所见表格均有产出、效益指标，满意度指标不一'),
  impliedWeights: found(true, `${HUBEI}：没有分值列，分值写在指标名称后的括号里或由得分看出`),
  inverse: found('ratio', `${HUBEI}：反向指标得分=权重×目标值÷完成值`),
  overCompletion: { deduct: found('off', `${HUBEI}：得分不得突破权重总额，超额完成不扣分`) },
  qualitative: found({ achieved: '0.80', partly: '0.50' }, `${HUBEI}：100%至80%（含）、80%至50%（含）、50%至0%`),
};

export const sichuan2023: PolicyChanges = {
  id: 'sichuan-2023',
  title: '四川省2023年部门预算项目支出绩效自评表',
  version: '2023-1',
  basis: SICHUAN,
  executionRate: {
    weight: found('10', `${SICHUAN}：预算执行情况10分`),
    denominator: found('adjusted', `${SICHUAN}：预算执行率=预算执行数÷调整后预算数`),
    explainBelow: found('0.90', `${SICHUAN}：执行率低于90%须说明`),
  },
  indicatorWeight: found('90', `${SICHUAN}：绩效指标90分`),
  level1Weights: found([], `${SICHUAN}：90分由单位划分，如产出60分、效益30分`),
  requiredLevel1: assumed(['产出指标', '效益指标'], `${SICHUAN}：所见一份工资性支出项目没有满意度指标`),
};

export const henan2024: PolicyChanges = {
  id: 'henan-2024',
  title: '河南省2024年（豫财效〔2024〕1号）',
  version: '2024-1',
  basis: HENAN,
  executionRate: { weight: assumed('10', `${HENAN}：其余30分的划分待核实`) },
  level1Weights: found(
    [
      { label: '成本指标', weight: '10' },
      { label: '产出指标', weight: '30' },
      { label: '效益指标', weight: '25' },
      { label: '满意度指标', weight: '5' },
    ],
    HENAN,
  ),
  otherBlocks: assumed([{ label: '资金管理', weight: '20' }], `${HENAN}：其余30分的划分待核实`),
  requiredLevel1: found(['成本指标', '产出指标', '效益指标', '满意度指标'], HENAN),
  requiredLevel2: assumed(['数量指标', '质量指标', '时效指标'], `${HENAN}：成本单列一级指标，二级指标待核实`),
};

export const yinchuan2021: PolicyChanges = {
  id: 'yinchuan-2021',
  title: '银川市2021年项目支出绩效自评表',
  version: '2021-1',
  basis: YINCHUAN,
  executionRate: {
    weight: found('10', `${YINCHUAN}：项目管理25分中预算执行率10分`),
    denominator: found('adjusted', `${YINCHUAN}：执行率=全年执行数÷调整预算数`),
    withinBlock: found('项目管理', `${YINCHUAN}：预算执行率在项目管理之内`),
  },
  level1Weights: found(
    [
      { label: '产出指标', weight: '30' },
      { label: '效益指标', weight: '35' },
    ],
    `${YINCHUAN}：产出30分（其中成本10分），效益35分（其中满意度10分）`,
  ),
  otherBlocks: found(
    [
      { label: '项目决策', weight: '10' },
      { label: '项目管理', weight: '25' },
    ],
    `${YINCHUAN}：项目决策10分，项目管理25分`,
  ),
  requiredLevel1: found(['产出指标', '效益指标'], `${YINCHUAN}：满意度在效益指标之内`),
};

export const chongqing2021: PolicyChanges = {
  id: 'chongqing-2021',
  title: '重庆市2021年部门整体绩效自评表',
  version: '2021-1',
  basis: CHONGQING,
  executionRate: {
    weight: found('10', `${CHONGQING}：执行率权重10`),
    mode: found('pro-rata', `${CHONGQING}：执行率76%得7.6分`),
    denominator: found('adjusted', `${CHONGQING}：全年（调整）预算数`),
  },
  indicatorWeight: found('90', `${CHONGQING}：各项指标权重合计90分`),
  structure: found('flat', `${CHONGQING}：指标不分级，逐条列出`),
  level1Weights: found([], `${CHONGQING}：没有一级指标`),
  requiredLevel1: found([], `${CHONGQING}：没有一级指标`),
  requiredLevel2: found([], `${CHONGQING}：没有二级指标`),
};
