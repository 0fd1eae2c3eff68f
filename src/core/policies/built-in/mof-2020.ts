/**
 * 财预〔2020〕10号: the national measure for projects, applied by analogy to departments (domain notes §2.1–§2.10).
 * Complete: every other policy says only where it differs from this one.
 */
import { assumed, found } from '../field';
import type { Policy } from '../policy';
import { BASE_THRESHOLDS } from './thresholds';

const MEASURE = '财预〔2020〕10号《项目支出绩效评价管理办法》';
const OURS = '本工具的取值';
const VARIES = '各地做法不一，无统一规定';
/** The lists of the product are not repeated here: an office adds to them. */
const MORE_WORDS = '本工具词表以外的，由各地自行补充';
const NO_OWN_WORDS: Policy['words'] = {
  vagueTargets: assumed([], MORE_WORDS),
  hints: assumed([], MORE_WORDS),
  emptyReasons: assumed([], MORE_WORDS),
  placeholders: assumed([], MORE_WORDS),
  typos: assumed([], MORE_WORDS),
  accepted: assumed([], MORE_WORDS),
};
/** Only in use where a policy chooses the mode these numbers belong to. */
const UNUSED = '本办法不用这一项，数值供选用此方式的评分办法继承';

export const mof2020: Policy = {
  id: 'mof-2020',
  title: '财预〔2020〕10号（项目支出绩效评价管理办法）',
  version: '2020-1',
  basis: MEASURE,
  fullScore: found('100', '已公开的自评表总分均为100分'),
  indicatorWeight: found('90', '已公开的自评表：预算执行率10分，其余指标90分'),
  structure: found('levels', '已公开的自评表按一级、二级、三级指标填列'),
  executionRate: {
    weight: found('10', '已公开的自评表：预算执行率10分'),
    mode: found('pro-rata', '已公开的自评表按执行率乘分值计分'),
    bands: assumed(
      [
        { from: '1', share: '1' },
        { from: '0.80', share: '0.70' },
        { from: '0.60', share: '0.50' },
        { from: '0', share: '0' },
      ],
      UNUSED,
    ),
    threshold: assumed({ fullAt: '0.90', perPoint: '1' }, UNUSED),
    denominator: found('adjusted', '四川、湖北自评表填表说明：预算数为调整后预算数'),
    zeroBudget: assumed('none', `${VARIES}；不计分，由填报人按当地要求处理`),
    explainBelow: found('0.90', '四川2023年自评表填表要求：执行率低于90%须说明'),
    withinBlock: found(null, '已公开的自评表：预算执行率单列'),
  },
  level1Weights: found(
    [
      { label: '产出指标', weight: '50' },
      { label: '效益指标', weight: '30' },
      { label: '满意度指标', weight: '10' },
    ],
    '自评表一级指标名称后印有分值',
  ),
  level1Alternatives: assumed([], `${MEASURE}：如有特殊情况可适当调整，未定其他标准`),
  otherBlocks: found([], '已公开的自评表没有其他计分部分'),
  weightSeverity: assumed('info', `${MEASURE}：如有特殊情况可适当调整，原文待核实`),
  requiredLevel1: assumed(['产出指标', '效益指标', '满意度指标'], `${MEASURE}，条文待核实`),
  requiredLevel2: assumed(['数量指标', '质量指标', '时效指标', '成本指标'], '自评表所列二级指标，是否必填各地不一'),
  impliedWeights: assumed(false, '自评表有分值列'),
  inverse: found('ratio', '湖北省自评表填表说明：反向指标得分=权重×目标值÷完成值'),
  inversePerPoint: assumed('0.5', UNUSED),
  overCompletion: {
    info: assumed('0.20', VARIES),
    warning: assumed('0.30', VARIES),
    changePoints: assumed('20', OURS),
    below: assumed('0.30', OURS),
    deduct: assumed('off', `${MEASURE}只要求适度调减，未定幅度`),
    linear: assumed({ from: '0.30', floor: '0.60' }, UNUSED),
  },
  passGate: assumed(null, `${MEASURE}未设及格门槛，原文待核实`),
  qualitative: assumed({ achieved: '0.80', partly: '0.60' }, `${MEASURE}定性指标三档，条文待核实`),
  proposals: assumed({ achieved: '1.00', partly: '0.70', missed: '0.30' }, '本工具的建议值，可在区间内另定'),
  satisfaction: {
    mode: assumed('ratio', `${MEASURE}：满意度按定量指标计分，条文待核实`),
    bands: assumed(
      [
        { from: '90', share: '1' },
        { from: '80', share: '0.80' },
        { from: '60', share: '0.50' },
        { from: '0', share: '0' },
      ],
      UNUSED,
    ),
  },
  grades: found(
    [
      { from: '90', name: '优' },
      { from: '80', name: '良' },
      { from: '60', name: '中' },
      { from: '0', name: '差' },
    ],
    '财政部预算司关于中央部门自评等级的说明',
  ),
  textLimits: {
    goalExpected: assumed('450', '已见表格有450字的限制，用于哪一栏各地不一'),
    goalActual: assumed('450', '已见表格有450字的限制，用于哪一栏各地不一'),
    reason: assumed('200', '已见表格有100字、200字的限制，用于哪一栏各地不一'),
  },
  tolerance: assumed(
    { score: '0.1', scoreRounding: '0.01', money: '0.01', moneyPerItem: '0.005', rate: '0.01', wholeRate: '0.5' },
    '本工具的取值；已见审核工具用0.1分、0.1万元',
  ),
  rulesOff: assumed(['Q23', 'Q26', 'F07', 'X22'], '本工具的取值：提示性质、因人而异的规则默认不开'),
  severities: assumed({}, OURS),
  thresholds: BASE_THRESHOLDS,
  words: NO_OWN_WORDS,
  scorecard: {
    counting: assumed('step', '评分表未写明是否只计整数个百分点；所见一例按整数计'),
    threePublicBasis: found('accounts', '财预〔2013〕53号及所见评分表：本年度总额与上年度总额相比'),
    completionFormula: found('executed', '所见评分表：预算完成数÷预算数'),
    criteria: {},
  },
};
