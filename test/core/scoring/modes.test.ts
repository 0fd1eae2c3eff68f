/** Every way of scoring that a policy can choose, and the policies that choose it. */
import type { CellValue } from '../../../src/core/grid';
import { POLICIES, policyById, type Policy } from '../../../src/core/policies';
import { departmentGrid, projectGrid, type Changes } from '../../support/forms';
import { grid } from '../../support/grids';
import { POLICY, scoredForm, scoredRow } from './scored-form';

const own = <T>(value: T) => ({ value, verified: 'assumed' as const, source: 'test' });

function withRate(changes: Partial<Policy['executionRate']>): Policy {
  return { ...POLICY, executionRate: { ...POLICY.executionRate, ...changes } };
}

function rateOf(policy: Policy, initial: CellValue, adjusted: CellValue, executed: CellValue, weight: CellValue = 10) {
  const form = scoredForm(projectGrid({ D7: initial, E7: adjusted, F7: executed, G7: weight }), policy);
  const { value, points, trace, pointsTrace } = form.executionRate!;
  return { value, points, trace: trace.id, pointsTrace: pointsTrace.id };
}

describe('points of the execution rate', () => {
  const BANDS = policyById('mof-2021-101');

  it.each<[executed: number, points: string]>([
    [100, '10.00'],
    [99.99, '7.00'],
    [80, '7.00'],
    [79.99, '5.00'],
    [60, '5.00'],
    [59.99, '0.00'],
    [0, '0.00'],
    [120, '10.00'],
    [-5, '0.00'],
  ])('in bands: %s of 100 earns %s', (executed, points) => {
    expect(rateOf(BANDS, 100, 100, executed)).toMatchObject({ points, pointsTrace: 'rate-band' });
  });

  it('in bands of another weight', () => {
    expect(rateOf(BANDS, 100, 100, 85, 20).points).toBe('14.00');
  });

  const THRESHOLD = withRate({ mode: own('threshold'), threshold: own({ fullAt: '0.90', perPoint: '1' }) });

  it.each<[executed: number, points: string]>([
    [100, '15.00'],
    [90, '15.00'],
    [89.5, '14.50'],
    [80, '5.00'],
    [75, '0.00'],
    [10, '0.00'],
    [110, '15.00'],
  ])('from a threshold: %s of 100 earns %s of 15', (executed, points) => {
    expect(rateOf(THRESHOLD, 100, 100, executed, 15)).toMatchObject({ points, pointsTrace: 'rate-threshold' });
  });

  it.each<['adjusted' | 'initial', CellValue, CellValue, string, string]>([
    ['adjusted', 80, 100, '0.8000', 'rate'],
    ['initial', 80, 100, '1.0000', 'rate-initial'],
    ['initial', null, 100, '0.8000', 'rate'],
  ])('divided by %s', (denominator, initial, adjusted, value, trace) => {
    // Where the form has no such column at all, the other one counts.
    const columns: Changes = initial === null ? { D6: null, D7: null, D8: null, D9: null } : { D7: initial };
    const policy = withRate({ denominator: own(denominator) });
    const { executionRate } = scoredForm(projectGrid({ ...columns, E7: adjusted, F7: 80 }), policy);
    expect([executionRate?.value, executionRate?.trace.id]).toEqual([value, trace]);
  });

  it.each<['none' | 'full' | 'zero', number, string | null, string]>([
    ['none', 0, null, 'rate-zero-budget'],
    ['full', 0, '10.00', 'rate-zero-points'],
    ['zero', 0, '0.00', 'rate-zero-points'],
    ['full', 5, null, 'rate-zero-budget'],
  ])('without a budget: %s, spent %s', (zeroBudget, executed, points, pointsTrace) => {
    const scored = rateOf(withRate({ zeroBudget: own(zeroBudget) }), 0, 0, executed);
    expect(scored).toEqual({ value: null, points, trace: 'rate-zero-budget', pointsTrace });
  });
});

describe('inverse indicators by percentage points', () => {
  const policy = (counting: 'step' | 'continuous'): Policy => ({
    ...POLICY,
    inverse: own('per-point'),
    inversePerPoint: own('0.5'),
    scorecard: { ...POLICY.scorecard, counting: own(counting) },
  });

  it.each<['step' | 'continuous', string, string, string]>([
    ['step', '≤100万元', '104.9万元', '8.00'],
    ['continuous', '≤100万元', '104.9万元', '7.55'],
    // Of a rate the points themselves count: 4.5 above 5 %, not 90 %.
    ['step', '≤5%', '9.5%', '8.00'],
    ['continuous', '≤5%', '9.5%', '7.75'],
    ['step', '≤100万元', '100.5万元', '10.00'],
    ['step', '≤100万元', '300万元', '0.00'],
  ])('%s: %s, done %s earns %s', (counting, target, actual, points) => {
    expect(scoredRow({ target, actual }, policy(counting))).toMatchObject({
      points,
      outcome: 'unmet',
      trace: { id: 'inverse-per-point' },
    });
  });
});

describe('over-completion', () => {
  const policy: Policy = {
    ...POLICY,
    overCompletion: { ...POLICY.overCompletion, deduct: own('linear'), linear: own({ from: '0.30', floor: '0.60' }) },
  };

  it.each([
    ['≥10次', '13次', '10.00', 'met'],
    ['≥10次', '15次', '8.00', 'over-deducted'],
    ['≥10次', '16.5次', '6.50', 'over-deducted'],
    ['≥10次', '40次', '6.00', 'over-deducted'],
    ['≤100万元', '20万元', '10.00', 'met'],
    ['下降≥10%', '下降60%', '10.00', 'met'],
  ])('linear: %s, done %s earns %s', (target, actual, points, trace) => {
    expect(scoredRow({ target, actual }, policy)).toMatchObject({ points, outcome: 'met', trace: { id: trace } });
  });

  it('is off in every policy of ours', () => {
    expect(POLICIES.filter(({ id }) => policyById(id).overCompletion.deduct.value !== 'off')).toEqual([]);
    expect(scoredRow({ target: '≥10次', actual: '40次' })).toMatchObject({ points: '10.00', trace: { id: 'met' } });
  });
});

describe('satisfaction in bands', () => {
  it.each<[target: string, actual: string, points: string, outcome: string]>([
    ['≥90%', '95%', '10.00', 'met'],
    ['≥95%', '90%', '10.00', 'met'],
    ['≥90%', '89.99%', '8.00', 'unmet'],
    ['≥90%', '80%', '8.00', 'unmet'],
    ['≥90%', '79%', '5.00', 'unmet'],
    ['≥90%', '60%', '5.00', 'unmet'],
    ['≥90%', '59%', '0.00', 'unmet'],
    // The rate itself decides, not the target.
    ['≥80%', '85%', '8.00', 'met'],
  ])('%s, done %s earns %s', (target, actual, points, outcome) => {
    const cells = { name: '群众满意度', level2: '满意度指标', target, actual };
    expect(scoredRow(cells, policyById('mof-2021-101'))).toMatchObject({
      points,
      outcome,
      trace: { id: 'satisfaction-band' },
    });
  });

  it.each([
    ['words', { name: '群众满意度', target: '满意', actual: '满意' }, 'band'],
    ['another rate', { name: '案件办结率', target: '≥90%', actual: '85%' }, 'ratio'],
  ])('not for %s', (_, cells, trace) => {
    expect(scoredRow(cells, policyById('mof-2021-101')).trace.id).toBe(trace);
  });

  it('only where the policy says so', () => {
    const cells = { name: '群众满意度', level2: '满意度指标', target: '≥90%', actual: '85%' };
    expect(scoredRow(cells)).toMatchObject({ points: '9.44', trace: { id: 'ratio' } });
  });
});

describe('one row under every policy', () => {
  type Expected = readonly [id: string, half: string, over: string, band: string];
  const ROWS: readonly Expected[] = [
    ['mof-2020', '5.00', '8.00', '5.90'],
    ['mof-2021-101', '0.00', '8.00', '5.90'],
    ['mof-2021-101-cost', '0.00', '8.00', '5.90'],
    ['hunan', '5.00', '8.00', '5.90'],
    ['hubei', '5.00', '8.00', '7.00'],
    ['sichuan-2023', '5.00', '8.00', '5.90'],
    ['henan-2024', '5.00', '8.00', '5.90'],
    ['yinchuan-2021', '5.00', '8.00', '5.90'],
    ['chongqing-2021', '5.00', '8.00', '5.90'],
  ];

  it.each(ROWS)('%s: half done, a limit passed, 5.90 for 部分达成', (id, half, over, band) => {
    const policy = policyById(id);
    const words = { target: '有效改善', actual: '未达成预期指标', level2: '生态效益指标', score: 5.9 };
    const partly = { ...words, actual: '部分达成预期指标' };
    expect(scoredRow({ target: '≥100次', actual: '50次' }, policy).points).toBe(half);
    expect(scoredRow({ target: '≤100万元', actual: '125万元' }, policy).points).toBe(over);
    // Above 50 % 未达成 is partly under Hubei's bands: 5.90 counts for 部分达成 there and for 未达成 elsewhere.
    expect(scoredRow(partly, policy).points).toBe(id === 'hubei' ? '5.90' : '7.00');
    expect(scoredRow(words, policy).points).toBe(id === 'hubei' ? '3.00' : band);
  });

  it('every policy is among them', () => {
    expect(ROWS.map(([id]) => id)).toEqual(POLICIES.map(({ id }) => id));
  });
});

describe('a form without a weight column (Hubei)', () => {
  const HUBEI = policyById('hubei');
  type Row = readonly [level1: string | null, name: string, target: CellValue, actual: CellValue, score: CellValue];
  const form = (rows: readonly Row[]) =>
    grid({
      自评表: [
        ['2020年度项目支出绩效自评表'],
        ['项目名称', '某项目'],
        ['预算执行情况（万元）\n（20分）', null, '预算数（A）', '执行数（B）', '执行率（B/A）', '得分（20分*执行率）'],
        [null, '年度财政资金总额', 100, 90, '90%', 18],
        ['年度绩效目标\n（80分）', '一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'],
        ...rows.map(([level1, name, target, actual, score]) => [
          null,
          level1,
          '数量指标',
          name,
          target as string,
          actual as string,
          score as number,
        ]),
        ['总分', null, null, null, null, null, 90],
      ],
    });

  const scored = (rows: readonly Row[], policy = HUBEI) =>
    scoredForm(form(rows), policy).indicators.map(({ impliedWeight, points, trace }) => [
      impliedWeight ?? null,
      points,
      trace.id,
    ]);

  it('a single row has the points of its label', () => {
    expect(
      scored([
        ['产出指标（60分）', '培训次数', '≥12次', '9次', 50],
        ['效益指标（20分）', '覆盖率', '≥90%', '95%', 20],
      ]),
    ).toEqual([
      ['60', '45.00', 'ratio'],
      ['20', '20.00', 'met'],
    ]);
  });

  it('rows that were given all points of their label had just these', () => {
    expect(
      scored([
        ['产出指标（60分）', '培训次数', '≥12次', '9次', 40],
        [null, '巡查次数', '≥10次', '12次', 20],
        ['效益指标（20分）', '覆盖率', '≥90%', '95%', 20],
      ]).slice(0, 2),
    ).toEqual([
      ['40', '30.00', 'ratio'],
      ['20', '20.00', 'met'],
    ]);
  });

  it.each<[string, CellValue]>([
    ['points were taken off somewhere', 15],
    ['a score is missing', null],
  ])('nothing is known of several rows where %s', (_, score) => {
    expect(
      scored([
        ['产出指标（60分）', '培训次数', '≥12次', '12次', 40],
        [null, '巡查次数', '≥10次', '12次', score],
        ['效益指标（20分）', '覆盖率', '≥90%', '95%', 20],
      ]).slice(0, 2),
    ).toEqual([
      [null, null, 'weight-not-implied'],
      [null, null, 'weight-not-implied'],
    ]);
  });

  it('no other policy implies weights', () => {
    const rows: Row[] = [['产出指标（80分）', '培训次数', '≥12次', '9次', 50]];
    for (const { id } of POLICIES.filter((policy) => policy.id !== 'hubei')) {
      expect(scored(rows, policyById(id))).toEqual([[null, null, 'no-weight']]);
    }
  });

  it('a form with a weight column keeps its weights', () => {
    const { indicators } = scoredForm(departmentGrid({ G14: null }), HUBEI);
    expect(indicators[0]).toMatchObject({ points: null, trace: { id: 'no-weight' } });
  });

  it('comes to 20 and 80', () => {
    const { executionRate, total } = scoredForm(
      form([
        ['产出指标（60分）', '培训次数', '≥12次', '12次', 60],
        ['效益指标（20分）', '覆盖率', '≥90%', '95%', 20],
      ]),
      HUBEI,
    );
    expect(executionRate).toMatchObject({ weight: '20', points: '18.00' });
    expect(total).toMatchObject({ weight: '100', computed: '98.00' });
  });
});
