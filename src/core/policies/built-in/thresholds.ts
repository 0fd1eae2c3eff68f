/** Thresholds of the base policy: our own choices (domain notes §3), unless a source gives the number. */
import { assumed } from '../field';
import type { Policy } from '../policy';

const OURS = '本工具的取值';

export const BASE_THRESHOLDS: Policy['thresholds'] = {
  budgetChange: assumed('0.30', '本工具的取值；所见湖南评分表预算控制率超过30%不得分'),
  unitFactor: assumed({ factor: '10000', tolerance: '0.001' }, OURS),
  amountDecimals: assumed('2', '万元金额习惯保留两位小数'),
  largeBudget: assumed('1000000', OURS),
  rateGap: assumed('10', '本工具的取值；预算管理一体化脚本中为5%'),
  heaviestShare: assumed('0.50', OURS),
  heaviestPoints: assumed('30', OURS),
  lightestPoints: assumed('1', OURS),
  equalPoints: assumed('20', OURS),
  reasonLength: assumed('6', OURS),
  repeatedReason: assumed({ length: '8', rows: '3' }, OURS),
  epidemicYear: assumed('2023', OURS),
  quantitativeShare: assumed('0.60', OURS),
  trivialTarget: assumed('2', OURS),
  similarNames: assumed('0.85', OURS),
  satisfactionTarget: assumed({ low: '80', high: '100' }, '所见满意度指标值多在85%至95%之间'),
  yearDistance: assumed('1', OURS),
  nameLength: assumed('30', OURS),
  indicatorCount: assumed({ least: '3', most: '20' }, OURS),
  controlRate: assumed('100', '所见湖南评分表以100%为标准；何时提示由本工具取值'),
  publicItemGrowth: assumed('0.10', OURS),
  procurementRate: assumed({ low: '80', high: '100' }, OURS),
  reportMonths: assumed('9', OURS),
  phoneDigits: assumed({ least: '7', most: '12' }, OURS),
};
