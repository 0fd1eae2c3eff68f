import {
  bindBudget,
  compareValues,
  overAchievement,
  parseText,
  polarityOf,
  type Comparison,
  type ValueContext,
} from '../../../src/core/values';

const YEAR: Partial<ValueContext> = { year: 2021 };

function compare(target: string, actual: string, name = '', level2 = ''): Comparison {
  const goal = parseText(target, { ...YEAR, name });
  const done = parseText(actual, { ...YEAR, name, role: 'actual' });
  return compareValues(goal, done, polarityOf(goal, name, level2));
}

/** target, actual, outcome, reason, ratio to six places or null, notes; name where it matters. */
type Row = readonly [string, string, string, string, string | null, string[], string?, string?];

const MATRIX: readonly Row[] = [
  // quantity against quantity
  ['≥15个', '15个', 'met', 'reached', '1', []],
  ['≥12次', '9次', 'unmet', 'short', '0.75', []],
  ['≥95%', '94.60%', 'unmet', 'short', '0.995789', []],
  ['15个', '15个', 'met', 'equal', '1', []],
  ['15个', '16个', 'met', 'reached', '1.066667', []],
  ['=15个', '16个', 'met', 'reached', '1.066667', ['above-equal']],
  ['>92%', '92%', 'met', 'reached', '1', ['at-strict-bound']],
  ['≤90万元', '89.974万元', 'met', 'within-limit', '0.999711', []],
  ['≤90万元', '100万元', 'unmet', 'over-limit', '1.111111', []],
  ['90万元', '100万元', 'unmet', 'over-limit', '1.111111', [], '设备成本', '成本指标'],
  ['90万元', '100万元', 'met', 'reached', '1.111111', [], '追缴金额', '经济效益指标'],
  ['100%', '72.74%', 'unmet', 'short', '0.7274', []],
  ['≥10个', '-2个', 'unmet', 'short', '0', ['negative-actual']],
  ['约90%', '85%', 'unmet', 'short', '0.944444', []],
  // convertible units
  ['≥30万平方米', '37.2万平米', 'met', 'reached', '1.24', []],
  ['≥1112.67万元', '11126700元', 'met', 'reached', '1', []],
  ['≥3公顷', '45亩', 'met', 'reached', '1', ['converted']],
  ['≤3天', '48小时', 'met', 'within-limit', '0.666667', ['converted']],
  ['≥12次/年', '12次', 'met', 'reached', '1', ['converted']],
  ['每月1次', '10次', 'unmet', 'short', '0.833333', ['converted']],
  ['≥50人', '50名', 'met', 'reached', '1', ['converted']],
  // quantity without unit inherits
  ['≥50个', '50', 'met', 'reached', '1', ['unit-inherited']],
  ['≥95%', '0.96', 'met', 'reached', '1.010526', ['unit-inherited', 'fraction-as-percent']],
  ['≤5%', '0.8', 'met', 'within-limit', '0.16', ['unit-inherited']],
  ['≥50', '50个', 'met', 'reached', '1', []],
  // units that do not convert
  ['≥95%', '30个', 'incomparable', 'units', null, []],
  ['≥30起', '30件', 'incomparable', 'units', null, []],
  ['≥30人', '30人次', 'incomparable', 'units', null, []],
  ['≤2000元/人', '35万元', 'incomparable', 'units', null, []],
  // a price of one of what only the target names
  ['≤2000元/人', '2000元', 'met', 'within-limit', '1', ['unit-inherited']],
  ['≤2.1万元/户', '20500元', 'met', 'within-limit', '0.97619', ['unit-inherited']],
  ['≤2.1万元', '2.25万元/户', 'unmet', 'over-limit', '1.071429', ['unit-inherited']],
  // things counted one by one are also called 个
  ['12个', '12项', 'met', 'equal', '1', ['converted']],
  ['≥18家', '17个', 'unmet', 'short', '0.944444', ['converted']],
  ['12个', '12人', 'incomparable', 'units', null, []],
  // a bare number is in the target's own scale where that lies nearer
  ['≤1150元', '1108', 'met', 'within-limit', '0.963478', ['unit-inherited']],
  ['≤1150元', '1208', 'unmet', 'over-limit', '1.050435', ['unit-inherited']],
  ['≥68万人', '69.3', 'met', 'reached', '1.019118', ['unit-inherited']],
  ['≥68万人', '65', 'unmet', 'short', '0.955882', ['unit-inherited']],
  ['≥5万人', '53000', 'met', 'reached', '1.06', ['unit-inherited']],
  ['≥3亿元', '3.2', 'met', 'reached', '1.066667', ['unit-inherited']],
  ['≥1.2亿元', '13000', 'met', 'reached', '1.083333', ['unit-inherited']],
  ['≤4‰', '2.8', 'met', 'within-limit', '0.7', ['unit-inherited'], '婴儿死亡率'],
  ['≤4‰', '4.6', 'unmet', 'over-limit', '1.15', ['unit-inherited'], '婴儿死亡率'],
  ['≥12000件', '11000', 'unmet', 'short', '0.916667', ['unit-inherited']],
  // by population
  ['≤18/10万', '9.8/10万', 'met', 'within-limit', '0.544444', [], '孕产妇死亡率'],
  ['≤18/10万', '20.1', 'unmet', 'over-limit', '1.116667', [], '孕产妇死亡率'],
  ['≤10/10万', '0', 'met', 'within-limit', '0', [], '孕产妇死亡率'],
  // counted per term
  ['每学期不少于10次', '22次', 'met', 'reached', '1.1', ['converted']],
  ['2次/学期', '3次', 'unmet', 'short', '0.75', ['converted']],
  ['≥40TB', '43.5TB', 'met', 'reached', '1.0875', []],
  ['≤500元/人/月', '480元/人月', 'met', 'within-limit', '0.96', []],
  // approximate actuals and comparators in actuals
  ['≥500万元', '580余万元', 'met', 'reached', '1.16', ['approximate-actual']],
  ['≥100人', '近90人', 'unmet', 'short', '0.9', ['approximate-actual']],
  ['≥90%', '90%左右', 'met', 'reached', '1', ['approximate-actual']],
  ['≥90%', '≥90%', 'met', 'reached', '1', ['comparator-in-actual']],
  ['≥95%', '90%以上', 'unmet', 'short', '0.947368', ['comparator-in-actual']],
  ['≤5天', '3天以内', 'met', 'within-limit', '0.6', ['comparator-in-actual']],
  // ranges
  ['80%~90%', '85%', 'met', 'in-range', '1.0625', []],
  ['80%~90%', '72%', 'unmet', 'below-range', '0.9', []],
  ['80%~90%', '95%', 'met', 'above-range', '1.1875', ['above-range']],
  ['2%~4%', '5%', 'unmet', 'above-limit-range', '1.25', [], '案件发生率'],
  ['≥90%', '95%~98%', 'met', 'reached', '1.055556', ['range-as-actual']],
  // zero targets
  ['0起', '0起', 'met', 'nothing-happened', null, []],
  ['零事故', '0次', 'met', 'nothing-happened', null, []],
  ['零事故', '无事故', 'met', 'nothing-happened', null, []],
  ['零事故', '2起', 'unmet', 'zero-exceeded', null, []],
  ['0', '1', 'unmet', 'zero-exceeded', null, [], '安全事故发生数'],
  ['0', '1', 'judgement', 'zero-target', null, [], '新增编制'],
  ['≥0个', '3个', 'met', 'reached', null, ['trivial-target']],
  // words for numbers and numbers for words
  ['≥95%', '已完成', 'judgement', 'words-for-number', null, []],
  ['有效改善', '95%', 'judgement', 'number-for-words', null, []],
  ['有效改善', '达成预期指标', 'judgement', 'qualitative', null, []],
  ['合格', '优', 'judgement', 'ordinal', null, []],
  ['不超过预算', '100万元', 'judgement', 'budget-unbound', null, []],
  // dates
  ['2021年12月31日前', '2021年12月31日', 'met', 'on-time', null, []],
  ['2021年12月15日前', '2021年12月', 'met', 'on-time', null, []],
  ['2021年11月30日前', '2021年12月', 'judgement', 'late', null, []],
  ['2021.12.31', '2021.11.30', 'met', 'on-time', null, []],
  ['12月底前', '2022年1月5日', 'judgement', 'late', null, []],
  ['12月底之前完成', '100%', 'met', 'declared-done', null, []],
  ['12月底前', '已完成', 'met', 'declared-done', null, []],
  ['12月底前', '及时', 'met', 'declared-done', null, []],
  ['12月底前', '90%', 'judgement', 'other-kind', null, []],
  ['12月底前', '未完成', 'judgement', 'other-kind', null, []],
  // changes
  ['下降≥30%', '下降50%', 'met', 'change-reached', '1.666667', []],
  ['下降≥30%', '下降15%', 'unmet', 'change-short', '0.5', []],
  ['下降≥30%', '增长5%', 'unmet', 'change-short', '0', []],
  ['下降≥30%', '50%', 'met', 'change-reached', '1.666667', ['direction-assumed']],
  ['下降≥30%', '12起', 'judgement', 'base-unknown', null, []],
  ['下降≥30%', '由24起降至12起', 'met', 'change-reached', '1.666667', []],
  ['增长≥10%', '增长5个百分点', 'incomparable', 'points-and-percent', null, []],
  ['增长≥40%', '由65%提升至95%', 'met', 'change-reached', '1.153846', []],
  ['由65%提升至90%', '95%', 'met', 'reached', '1.055556', []],
  ['增长≤5%', '增长8%', 'unmet', 'change-over-limit', '1.6', []],
  ['不增加', '下降2%', 'met', 'change-reached', null, []],
  ['不增加', '持平', 'met', 'change-reached', null, []],
  ['不增加', '增长3%', 'unmet', 'zero-exceeded', null, []],
  ['负增长', '持平', 'unmet', 'zero-exceeded', null, []],
  ['≥90%', '由65%提升至95%', 'met', 'reached', '1.055556', []],
  ['≥5%', '增长6%', 'met', 'reached', '1.2', []],
  ['≥5%', '下降6%', 'judgement', 'direction-unclear', null, []],
  // composites and blanks
  ['1766处37.2万平米', '15个', 'incomparable', 'composite', null, []],
  ['≥30万平方米', '1766处37.2万平米', 'met', 'reached', '1.24', ['part-chosen']],
  ['≥95%', '98%≥95%', 'met', 'reached', '1.031579', ['part-chosen']],
  ['≥95个', '18个、21个', 'incomparable', 'composite', null, []],
  ['≥95%', '—', 'incomparable', 'actual-blank', null, []],
  ['', '95%', 'incomparable', 'target-blank', null, []],
  ['≥95%', '#DIV/0!', 'incomparable', 'unreadable', null, []],
  // standards
  ['500元/人', '500元/人', 'met', 'equal', '1', [], '补助标准'],
  ['500元/人', '480元/人', 'judgement', 'standard-differs', '0.96', [], '临时救助发放标准'],
];

function sixPlaces(ratio: string | null): string | null {
  return ratio === null ? null : String(Number(Number(ratio).toFixed(6)));
}

describe('the comparison matrix', () => {
  // One argument holds the row, because jest takes a missing eighth one for its callback.
  const table = MATRIX.map((row) => [row[0], row[1], row[6] ?? '', row] as const);
  it.each(table)(
    '%s against %s %s',
    (_target, _actual, _name, [target, actual, outcome, reason, ratio, notes, name, level2]) => {
      const result = compare(target, actual, name, level2);
      expect({ ...result, ratio: sixPlaces(result.ratio) }).toMatchObject({ outcome, reason, ratio, notes });
    },
  );

  it.each([
    ['≥12次', '9次', 'below'],
    ['≤90万元', '100万元', 'above'],
    ['80%~90%', '72%', 'below'],
    ['零事故', '1起', 'above'],
    ['增长≤5%', '增长8%', 'above'],
  ])('%s against %s misses its target from %s', (target, actual, side) => {
    expect(compare(target, actual)).toMatchObject({ outcome: 'unmet', side });
  });

  it.each([
    ['有效改善', '达成预期指标', 'achieved'],
    ['有效改善', '部分达成预期指标', 'partly'],
    ['有效改善', '未达成', 'missed'],
    ['改善学校的办学条件', '改善学校的办学条件', 'achieved'],
    ['改善办学条件', '群众反映不一', null],
    ['有效改善', '100%', 'achieved'],
    ['是', '是', 'achieved'],
    ['是', '否', 'missed'],
    ['优', '良好', 'partly'],
    ['优', '合格', 'missed'],
    ['国家二级以上', '国家一级', 'achieved'],
    ['五星', '三星', 'missed'],
    ['优', '高', 'achieved'],
    ['≥95%', '基本完成', 'partly'],
    ['12月底前', '2022年3月', 'partly'],
  ])('%s against %s proposes %s', (target, actual, proposedBand) => {
    expect(compare(target, actual)).toMatchObject({ outcome: 'judgement', proposedBand });
  });

  it('gives numbers in the unit of the target', () => {
    expect(compare('≥3公顷', '45亩')).toMatchObject({ targetNumber: '3', actualNumber: '3', unit: '公顷' });
  });

  it('binds 不超过预算 to the budget of the form', () => {
    const target = bindBudget(parseText('不超过预算'), '1112.67');
    const actual = parseText('1113万元', { role: 'actual' });
    expect(compareValues(target, actual, 'inverse')).toMatchObject({ outcome: 'unmet', targetNumber: '1112.67' });
    expect(bindBudget(parseText('≤5万元'), '1')).toEqual(parseText('≤5万元'));
  });

  it('keeps an uncalculated actual apart from a blank one', () => {
    const target = parseText('≥95%');
    const blank = parseText('', { role: 'actual' });
    expect(compareValues(target, blank, 'positive').reason).toBe('actual-blank');
  });
});

describe('over-achievement', () => {
  it.each([
    ['≥30万平方米', '37.2万平方米', { amount: '24', unit: '%', direction: 'over' }],
    ['≥500万元', '580余万元', { amount: '16', unit: '%', direction: 'over' }],
    ['≤100万元', '60万元', { amount: '40', unit: '%', direction: 'under' }],
    ['下降≥30%', '下降50%', { amount: '20', unit: '百分点', direction: 'over' }],
    ['80%~90%', '95%', { amount: '5.55555555555555555556', unit: '%', direction: 'over' }],
    ['80%~90%', '85%', { amount: '0', unit: '%', direction: 'over' }],
    ['≥12次', '9次', null],
    ['零事故', '0起', null],
    ['12月底前', '2021年11月', null],
    ['有效改善', '完成', null],
  ])('%s against %s', (target, actual, expected) => {
    const result = compare(target, actual);
    const goal = parseText(target, YEAR);
    expect(overAchievement(goal, parseText(actual, { ...YEAR, role: 'actual' }), result)).toEqual(expected);
  });
});
