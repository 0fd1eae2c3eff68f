import type { CellValue } from '../../../src/core/grid';
import { bandsOf } from '../../../src/core/scoring/indicator';
import { POLICY, policyWith, scoredRow } from './scored-form';

type Quick = readonly [
  what: string,
  target: CellValue,
  actual: CellValue,
  points: string | null,
  trace: string,
  name?: string,
  level2?: string,
];

const ZERO = '安全事故起数';

describe('numbers', () => {
  const cases: readonly Quick[] = [
    ['exactly', '≥12次', '12次', '10.00', 'met'],
    ['more earns nothing extra', '≥12次', '120次', '10.00', 'met'],
    ['pro rata', '≥12次', '9次', '7.50', 'ratio'],
    ['rounded half up', '≥90%', '85%', '9.44', 'ratio'],
    ['half a hundredth goes up', '≥2000次', '1999次', '10.00', 'ratio'],
    ['nothing done', '≥12次', '0次', '0.00', 'ratio'],
    ['less than nothing', '≥12次', '-3次', '0.00', 'ratio'],
    ['a bare number', 12, 9, '7.50', 'ratio'],
    ['strictly more, exactly reached', '>92%', '92%', '10.00', 'met'],
    ['percent formats', '≥95%', 0.95, '10.00', 'met'],
    ['another unit of the same measure', '≥500万元', '4500000元', '9.00', 'ratio'],
    ['scale words', '≥30万平方米', '15万㎡', '5.00', 'ratio'],
    ['a bit more than', '≥500万元', '580余万元', '10.00', 'met'],
    ['a limit kept', '≤100万元', '96.2万元', '10.00', 'met'],
    ['a limit kept by far', '≤100万元', '0.5万元', '10.00', 'met'],
    ['a limit passed', '≤100万元', '125万元', '8.00', 'inverse-ratio'],
    ['a limit by its words', '不超过5天', '10天', '5.00', 'inverse-ratio'],
    ['成本 with money, no comparator', '100万元', '125万元', '8.00', 'inverse-ratio', '项目支出', '成本指标'],
    ['成本 with money, at least', '≥100万元', '125万元', '10.00', 'met', '项目支出', '成本指标'],
    ['a rate to be low', '5%', '10%', '5.00', 'inverse-ratio', '差错率'],
    ['完成率 is positive under 成本, too', '95%', '100%', '10.00', 'met', '成本核算率', '成本指标'],
    ['支出 decides nothing', '100万元', '125万元', '10.00', 'met', '民生支出'],
    ['equal, reached', '=5个', '5个', '10.00', 'met'],
    ['equal, short', '=5个', '4个', '8.00', 'ratio'],
    ['equal, passed', '=5个', '6个', '10.00', 'met'],
    ['in a range', '80%-90%', '85%', '10.00', 'met'],
    ['below a range', '80%-90%', '60%', '7.50', 'range-below'],
    ['above a range, positive', '80%-90%', '95%', '10.00', 'met'],
    ['above a range, inverse', '4%-5%', '10%', '5.00', 'range-above', '差错率'],
    ['within the budget', '不超过预算', '1100万元', '10.00', 'met', '部门支出', '成本指标'],
    ['over the budget', '控制在预算范围内', '2225.34万元', '5.00', 'inverse-ratio', '部门支出', '成本指标'],
  ];

  it.each(cases.map((one) => [one[0], one] as const))('%s', (_, [, target, actual, points, trace, name, level2]) => {
    const row = scoredRow({ target, actual, ...(name && { name }), ...(level2 && { level2 }) });
    expect([row.points, row.trace.id, row.needsJudgement]).toEqual([points, trace, false]);
    expect(row.outcome).toBe(trace === 'met' ? 'met' : 'unmet');
  });

  it.each([
    [10, '8.00'],
    ['10分', '8.00'],
    [22.5, '18.00'],
    [7, '5.60'],
    [0, '0.00'],
  ])('a weight of %s', (weight, points) => {
    expect(scoredRow({ target: '≥10次', actual: '8次', weight }).points).toBe(points);
  });
});

describe('inverse modes and the pass gate', () => {
  it.each([
    ['ratio', '125万元', '8.00', 'inverse-ratio'],
    ['linear', '125万元', '7.50', 'inverse-linear'],
    ['linear', '250万元', '0.00', 'inverse-linear'],
    ['none', '100.01万元', '0.00', 'inverse-none'],
    ['none', '100万元', '10.00', 'met'],
  ])('%s with %s', (inverse, actual, points, trace) => {
    const row = scoredRow({ target: '≤100万元', actual }, policyWith({ inverse }));
    expect([row.points, row.trace.id]).toEqual([points, trace]);
  });

  it.each([
    ['60次', '6.00', 'ratio'],
    ['59次', '0.00', 'ratio-below-gate'],
  ])('a gate of 60 %% with %s', (actual, points, trace) => {
    const row = scoredRow({ target: '≥100次', actual }, policyWith({ passGate: '0.60' }));
    expect([row.points, row.trace.id]).toEqual([points, trace]);
  });
});

describe('zero targets', () => {
  it.each([
    ['nothing happened', '0起', '0起', 'met', '10.00'],
    ['in words', '无', '无', 'met', '10.00'],
    ['零事故', '零事故', '0次', 'met', '10.00'],
  ])('%s', (_, target, actual, outcome, points) => {
    const row = scoredRow({ target, actual, name: ZERO });
    expect([row.outcome, row.points]).toEqual([outcome, points]);
  });

  it.each([
    ['one happened', null, '0.00'],
    ['full marks do not count', 10, '0.00'],
    ['points per case count', 8, '8.00'],
    ['negative points do not', -2, '0.00'],
  ])('%s', (_, score, points) => {
    const row = scoredRow({ target: '0起', actual: '1起', name: ZERO, score });
    expect([row.outcome, row.points, row.proposed, row.trace.id]).toEqual([
      'judgement',
      points,
      'missed',
      'zero-target-missed',
    ]);
  });

  it('a number that may well be more is for a person to judge', () => {
    const row = scoredRow({ target: '0个', actual: '3个', name: '新增项目数' });
    expect([row.outcome, row.points, row.trace.id]).toEqual(['judgement', null, 'zero-target-missed']);
  });
});

describe('changes', () => {
  it.each([
    ['reached', '下降≥30%', '下降50%', '10.00', 'met'],
    ['exactly', '下降30%', '下降30%', '10.00', 'met'],
    ['short', '下降≥30%', '下降15%', '5.00', 'change-ratio'],
    ['the wrong way', '下降≥30%', '上升5%', '0.00', 'change-ratio'],
    ['without the word', '下降≥30%', '50%', '10.00', 'met'],
    ['growth', '增长≥10%', '增长8%', '8.00', 'change-ratio'],
    ['from and to', '由65%提升至95%', '95%', '10.00', 'met'],
  ])('%s', (_, target, actual, points, trace) => {
    const row = scoredRow({ target, actual, name: '案件发生量' });
    expect([row.points, row.trace.id]).toEqual([points, trace]);
  });
});

describe('dates', () => {
  it.each([
    ['on the day', '2021年12月31日前', '2021年12月31日'],
    ['before', '2021年12月31日前', '2021年11月2日'],
    ['known to the month', '2021年6月15日前', '2021年6月'],
    ['declared done', '12月底之前完成', '100%'],
    ['in words', '2021年12月底前', '按时完成'],
  ])('%s', (_, target, actual) => {
    const row = scoredRow({ target, actual, name: '完成时间', level2: '时效指标' });
    expect([row.outcome, row.points]).toEqual(['met', '10.00']);
  });

  it.each([
    ['proposed', null, '7.00'],
    ['entered within the band', 6.5, '6.50'],
    ['entered above the band', 10, '7.00'],
    ['entered below the band', 5, '7.00'],
  ])('late: %s', (_, score, points) => {
    const row = scoredRow({
      target: '2021年10月底前',
      actual: '2021年12月',
      name: '完成时间',
      level2: '时效指标',
      score,
    });
    expect([row.outcome, row.points, row.proposed, row.trace.id]).toEqual(['judgement', points, 'partly', 'late-date']);
  });
});

describe('words', () => {
  it.each([
    ['达成预期指标', null, '10.00', 'achieved'],
    ['达成预期指标', 8, '8.00', 'achieved'],
    ['达成预期指标', 7.99, '10.00', 'achieved'],
    ['达成预期指标', 10.5, '10.00', 'achieved'],
    ['部分达成预期指标', null, '7.00', 'partly'],
    ['部分达成预期指标', 6, '6.00', 'partly'],
    ['部分达成预期指标', 8, '7.00', 'partly'],
    ['基本完成', 7.5, '7.50', 'partly'],
    ['未达成预期指标', null, '3.00', 'missed'],
    ['未达成预期指标', 5.99, '5.99', 'missed'],
    ['未达成预期指标', 6, '3.00', 'missed'],
    ['制度已印发各县区', null, null, null],
    ['制度已印发各县区', 9, '9.00', null],
  ])('%s, entered %s', (actual, score, points, proposed) => {
    const row = scoredRow({ target: '有效改善', actual, level2: '生态效益指标', score });
    expect([row.outcome, row.needsJudgement, row.points, row.proposed]).toEqual(['judgement', true, points, proposed]);
    expect(row.trace.id).toBe(proposed === null ? 'no-band' : 'band');
  });

  it('bands of 22.5 points', () => {
    expect(bandsOf('22.5', POLICY)).toEqual([
      { name: 'achieved', low: '18.00', high: '22.50', proposal: '22.50' },
      { name: 'partly', low: '13.50', high: '18.00', proposal: '15.75' },
      { name: 'missed', low: '0.00', high: '13.50', proposal: '6.75' },
    ]);
  });
});

describe('what cannot be scored', () => {
  it.each([
    ['no target', null, '12次', 10, 'no-target'],
    ['no actual', '≥12次', '—', 10, 'no-actual'],
    ['an error value', '≥12次', { error: '#REF!' }, 10, 'no-actual'],
    ['no weight', '≥12次', '12次', null, 'no-weight'],
    ['words as weight', '≥12次', '12次', '若干', 'no-weight'],
  ] as const)('%s', (_, target, actual, weight, trace) => {
    const row = scoredRow({ target, actual, weight, score: 5 });
    expect([row.outcome, row.points, row.trace.id]).toEqual(['unscored', null, trace]);
  });

  it('units that do not convert are left to a person', () => {
    const row = scoredRow({ target: '≥12次', actual: '12公里', score: 7 });
    expect([row.outcome, row.points, row.trace.id]).toEqual(['judgement', '7.00', 'incomparable']);
  });
});

describe('a doubtful reading that is scored is said beside the score', () => {
  it.each([
    ['both sure', '80%~95%', '90%', 'met', undefined],
    ['the target', '95~80%', '90%', 'met', { raw: '95~80%', read: '80%~95%' }],
    ['nothing is scored by it', '95~80%', '50公里', 'judgement', undefined],
  ])('%s', (_, target, actual, outcome, params) => {
    const row = scoredRow({ target, actual });
    expect([row.outcome, row.trace.also?.id, row.trace.also?.params]).toEqual([
      outcome,
      params === undefined ? undefined : 'read-as',
      params,
    ]);
  });
});
