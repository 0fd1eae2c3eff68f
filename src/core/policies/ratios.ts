/** The ratios of a scorecard: by which names they are known, and what they are made of (domain notes §1.5). */

/** Ratios that can be computed; each is a row of 部门整体支出绩效评价指标表. */
export const RATIO_IDS = [
  'staff-control',
  'three-public-change',
  'key-spending',
  'budget-completion',
  'budget-control',
  'budget-adjustment',
  'payment-progress',
  'carry-over',
  'carry-over-change',
  'running-costs-control',
  'three-public-control',
  'procurement',
  'building-area',
  'building-investment',
  'assets-in-use',
  'balance',
] as const;

export type RatioId = (typeof RATIO_IDS)[number];

export const INPUT_IDS = [
  'authorised',
  'staff',
  'public-accounts',
  'public-accounts-before',
  'public-budget',
  'public-budget-before',
  'key-spending',
  'project-spending',
  'initial',
  'adjusted',
  'executed',
  'carried-in',
  'year-end',
  'running-budget',
  'running-accounts',
  'procurement-budget',
  'procurement-accounts',
  'area-approved',
  'area-built',
  'investment-approved',
  'investment-spent',
  'progress',
  'progress-planned',
  'assets',
  'assets-used',
] as const;

export type InputId = (typeof INPUT_IDS)[number];

interface Input {
  /** Also the 标题 under which a person supplies it in 报告素材. */
  readonly name: string;
  /** Where it usually stands. */
  readonly place: string;
}

const BASIC_DATA = '基础数据表';
const FUNDS = '自评表';
const NOWHERE = '决算或年初批复文件';
const ASSETS = '资产年报';

/** Names say the unit where it is not 万元; in 报告素材 it may be left out. */
export const INPUTS: Readonly<Record<InputId, Input>> = {
  authorised: { name: '编制数', place: BASIC_DATA },
  staff: { name: '在职人员数', place: BASIC_DATA },
  'public-accounts': { name: '本年三公经费决算数', place: BASIC_DATA },
  'public-accounts-before': { name: '上年三公经费决算数', place: BASIC_DATA },
  'public-budget': { name: '本年三公经费预算数', place: BASIC_DATA },
  'public-budget-before': { name: '上年三公经费预算数', place: NOWHERE },
  'key-spending': { name: '重点项目支出', place: NOWHERE },
  'project-spending': { name: '项目总支出', place: BASIC_DATA },
  initial: { name: '年初预算数', place: BASIC_DATA },
  adjusted: { name: '调整后预算数', place: BASIC_DATA },
  executed: { name: '全年执行数', place: FUNDS },
  'carried-in': { name: '上年结转', place: FUNDS },
  'year-end': { name: '年末结余', place: NOWHERE },
  'running-budget': { name: '公用经费预算数', place: BASIC_DATA },
  'running-accounts': { name: '公用经费决算数', place: BASIC_DATA },
  'procurement-budget': { name: '政府采购预算数', place: BASIC_DATA },
  'procurement-accounts': { name: '政府采购决算数', place: BASIC_DATA },
  'area-approved': { name: '楼堂馆所批复规模（㎡）', place: BASIC_DATA },
  'area-built': { name: '楼堂馆所实际规模（㎡）', place: BASIC_DATA },
  'investment-approved': { name: '楼堂馆所预算投资', place: BASIC_DATA },
  'investment-spent': { name: '楼堂馆所实际投资', place: BASIC_DATA },
  progress: { name: '实际支付进度（%）', place: FUNDS },
  'progress-planned': { name: '既定支付进度（%）', place: '预算执行计划' },
  assets: { name: '固定资产总额', place: ASSETS },
  'assets-used': { name: '在用固定资产总额', place: ASSETS },
};

interface Ratio {
  readonly name: string;
  readonly pattern: RegExp;
  /** What full marks ask for, per cent, where a scorecard prints only how much is taken off; null: nothing of the kind. */
  readonly standard: { readonly side: 'over' | 'under' | 'both'; readonly limit: string } | null;
}

const OVER_100 = { side: 'over', limit: '100' } as const;

/** On the name without quotes, brackets and spaces. */
export const RATIOS: Readonly<Record<RatioId, Ratio>> = {
  'staff-control': { name: '在职人员控制率', pattern: /^(在职人员|财政供养人员)控制率$/, standard: OVER_100 },
  'three-public-change': {
    name: '三公经费变动率',
    pattern: /^三公(经费)?变动率$/,
    standard: { side: 'over', limit: '0' },
  },
  'key-spending': { name: '重点支出安排率', pattern: /^重点(项目)?支出安排率$/, standard: null },
  'budget-completion': {
    name: '预算完成率',
    pattern: /^预算完成率$/,
    standard: { side: 'under', limit: '100' },
  },
  'budget-control': { name: '预算控制率', pattern: /^预算控制率$/, standard: null },
  'budget-adjustment': { name: '预算调整率', pattern: /^预算调整率$/, standard: null },
  'payment-progress': {
    name: '支付进度率',
    pattern: /^支付进度率$/,
    standard: { side: 'under', limit: '100' },
  },
  'carry-over': { name: '结转结余率', pattern: /^结转结余率$/, standard: null },
  'carry-over-change': {
    name: '结转结余变动率',
    pattern: /^结转结余(资金)?变动率$/,
    standard: { side: 'over', limit: '0' },
  },
  'running-costs-control': { name: '公用经费控制率', pattern: /^公用经费控制率$/, standard: OVER_100 },
  'three-public-control': { name: '三公经费控制率', pattern: /^三公(经费)?控制率$/, standard: OVER_100 },
  procurement: { name: '政府采购执行率', pattern: /^政府采购执行率$/, standard: { side: 'both', limit: '100' } },
  'building-area': { name: '楼堂馆所面积控制率', pattern: /^(新建)?楼堂馆所(建设)?面积控制率$/, standard: OVER_100 },
  'building-investment': {
    name: '楼堂馆所投资概算控制率',
    pattern: /^(新建)?楼堂馆所(建设)?投资(概算)?控制率$/,
    standard: OVER_100,
  },
  'assets-in-use': {
    name: '固定资产利用率',
    pattern: /^固定资产(利用|使用)率$/,
    standard: { side: 'under', limit: '100' },
  },
  balance: { name: '资金结余', pattern: /^资金结余(情况)?$/, standard: null },
};

/** A name as people compare it: without quotes, brackets' signs and spaces. */
export function squeezed(name: string): string {
  return name.normalize('NFKC').replace(/[\s"'“”‘’()（）《》:：]/g, '');
}

/** The input a person means by a name, with or without the unit in brackets. */
export function inputNamed(name: string): InputId | null {
  const wanted = squeezed(name);
  const names = (id: InputId) => [INPUTS[id].name, INPUTS[id].name.replace(/（[^（）]*）$/, '')].map(squeezed);
  return INPUT_IDS.find((id) => names(id).includes(wanted)) ?? null;
}

export function ratioNamed(name: string): RatioId | null {
  const wanted = squeezed(name);
  return RATIO_IDS.find((id) => RATIOS[id].pattern.test(wanted)) ?? null;
}

/** The older row 部门基本支出预算调整 is about a part of the budget only. */
export function isWholeBudget(label: string): boolean {
  return /整体/.test(label);
}

/** The source row of money carried over from last year. */
export function isCarriedIn(label: string): boolean {
  return /结转|结余/.test(label) && !/下年|年末/.test(label);
}
