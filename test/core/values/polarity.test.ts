import { parseText, polarityOf, polarityOfName } from '../../../src/core/values';

const POSITIVE_RATES = [
  '完成',
  '办结',
  '处理',
  '处置',
  '整改',
  '及时',
  '到位',
  '达标',
  '合格',
  '覆盖',
  '知晓',
  '执行',
  '核算',
];
const INVERSE_ENDS = [
  '成本',
  '控制数',
  '控制率',
  '超支率',
  '发生率',
  '发生数',
  '事故起数',
  '事故率',
  '死亡率',
  '受害率',
  '成灾率',
  '差错率',
  '投诉率',
  '投诉件数',
  '返贫率',
  '流失率',
  '发案数',
  '发案率',
  '失业率',
  '漏损率',
  '结余率',
  '改判率',
  '不合格率',
  '负债率',
  '超概率',
  '死亡人数',
  '碳排放量',
  '噪声值',
  '重污染天数',
  '系统故障次数',
  '投诉数量',
];

/** Which way they are good their names do not say. */
const OPEN_ENDS = ['化肥使用量', '门诊费用', '信访量', '经费变动率', '发案率下降', '能耗降低'];

describe('polarity', () => {
  it.each(POSITIVE_RATES)('%s率 is positive, even under 成本', (stem) => {
    expect(polarityOf(parseText('95%'), `专项工作${stem}率`, '成本指标')).toBe('positive');
  });

  it.each(INVERSE_ENDS)('a name ending in %s is inverse', (end) => {
    expect(polarityOf(parseText('5'), `全区${end}`, '数量指标')).toBe('inverse');
  });

  it.each(OPEN_ENDS)('%s says nothing of its direction', (end) => {
    expect(polarityOf(parseText('5'), `全区${end}`, '数量指标')).toBe('open');
  });

  it.each(['低保标准', '公用经费标准', '补助标准', '发放标准', '收费标准'])('%s asks for equality', (word) => {
    expect(polarityOf(parseText('500元/人'), `困难群众${word}`, '成本指标')).toBe('equal');
  });

  it('a fixed standard is a matter of judgement when the actual differs', () => {
    expect(['补助标准', '施工进度'].map((name) => polarityOfName(name, '', null))).toEqual(['equal', 'positive']);
  });

  it.each([
    // target, name, level 2, polarity
    ['≥15个', '规范化建设达标中队数', '数量指标', 'positive'],
    ['≥30万平方米', '拆除违法建设面积', '数量指标', 'positive'],
    ['≥12次', '执法案卷评查次数', '数量指标', 'positive'],
    ['≥90%', '应用系统办案率', '质量指标', 'positive'],
    ['2021年12月31日', '年度工作任务完成时间', '时效指标', 'positive'],
    ['≤1112.67万元', '部门整体支出控制', '成本指标', 'inverse'],
    ['≥500万元', '追缴占破道费用', '经济效益指标', 'positive'],
    ['下降≥30%', '园林市政灯案件发案量', '社会效益指标', 'positive'],
    ['下降30%', '刑事案件发案率', '社会效益指标', 'positive'],
    ['≥90%', '社会公众满意度', '满意度指标', 'positive'],
    ['90%', '社会公众满意率', '成本指标', 'positive'],
    // the comparator outweighs the name
    ['≥5件', '投诉件数', '质量指标', 'positive'],
    ['≤100%', '预算执行率', '质量指标', 'inverse'],
    ['<3‰', '任务完成率', '质量指标', 'inverse'],
    // 成本 decides only with money, 支出 and 经费 alone decide nothing
    ['1112.67万元', '人员支出', '成本指标', 'inverse'],
    ['2000元/人', '人均培训费', '成本指标', 'inverse'],
    ['15个', '采购数量', '成本指标', 'positive'],
    ['50万元', '项目经费支出', '数量指标', 'positive'],
    ['80万元', '单位建设成本（万元）', '经济效益指标', 'inverse'],
    // how long something takes
    ['5个工作日', '平均办理时限', '时效指标', 'inverse'],
    ['24小时', '故障修复时间', '时效指标', 'inverse'],
    ['≥30天', '资金拨付时间', '时效指标', 'positive'],
    ['90%', '办理时限达标率', '时效指标', 'positive'],
    ['90天', '施工工期', '时效指标', 'inverse'],
    ['12个月', '项目实施周期', '时效指标', 'inverse'],
    ['20年', '设备使用年限', '可持续影响指标', 'positive'],
    ['30分钟', '到达现场时间', '时效指标', 'inverse'],
    // what is done about it is work
    ['20件', '受理投诉件数', '数量指标', 'positive'],
    ['10起', '破获刑事案件数', '数量指标', 'positive'],
    ['100件', '办理信访件数', '数量指标', 'positive'],
    ['100万元', '节约成本', '经济效益指标', 'positive'],
    ['95%', '不合格产品处置率', '质量指标', 'positive'],
    ['100%', '三公经费变动率', '经济效益指标', 'inverse'],
    ['40学时', '业务培训时长', '数量指标', 'positive'],
    ['20天', '业务培训时间', '数量指标', 'positive'],
    // bad events
    ['0起', '安全生产', '质量指标', 'inverse'],
    ['零事故', '安全生产', '质量指标', 'inverse'],
    ['80%~90%', '差错率', '质量指标', 'inverse'],
    ['不增加', '三公经费', '成本指标', 'inverse'],
    ['有效改善', '工地扬尘管控', '生态效益指标', 'positive'],
  ])('%s under %s (%s) is %s', (target, name, level2, expected) => {
    expect(polarityOf(parseText(target, { name, year: 2021 }), name, level2)).toBe(expected);
  });
});
