import {
  DEFAULT_POLICY_ID,
  disagreements,
  fieldsOf,
  POLICIES,
  policyById,
  policySchema,
  UnknownPolicyError,
  type Policy,
} from '../../../src/core/policies';

const IDS = POLICIES.map(({ id }) => [id] as const);

/** What the contract names. */
const CONTRACT = [
  'mof-2020',
  'mof-2021-101',
  'mof-2021-101-cost',
  'hunan',
  'hubei',
  'sichuan-2023',
  'henan-2024',
  'yinchuan-2021',
  'chongqing-2021',
];

describe('built-in policies', () => {
  it('are those of the contract, the default first', () => {
    expect(POLICIES.map(({ id }) => id)).toEqual(CONTRACT);
    expect(DEFAULT_POLICY_ID).toBe('mof-2020');
  });

  it.each(IDS)('%s has the shape of the schema', (id) => {
    expect(policySchema.safeParse(policyById(id)).error).toBeUndefined();
  });

  it.each(IDS)('%s agrees with itself', (id) => {
    expect(disagreements(policyById(id))).toEqual([]);
  });

  it.each(IDS)('%s names a source for every field', (id) => {
    expect(fieldsOf(policyById(id)).filter(({ field }) => field.source.trim() === '')).toEqual([]);
  });

  it('throws on an id that is none', () => {
    expect(() => policyById('nowhere')).toThrow(UnknownPolicyError);
  });

  it('tells which policies hold assumed values', () => {
    expect(POLICIES.find(({ id }) => id === 'mof-2020')).toMatchObject({ assumed: true });
  });

  it.each([
    [{ fullScore: { value: 100, verified: 'found', source: 'x' } }],
    [{ inverse: { value: 'sometimes', verified: 'found', source: 'x' } }],
    [{ grades: { value: [], verified: 'perhaps', source: 'x' } }],
    [{ passGate: { value: '1.5', verified: 'found', source: 'x' } }],
    [{ rulesOff: { value: ['A3'], verified: 'found', source: 'x' } }],
    [{ fullScore: { value: '100', verified: 'found', source: '' } }],
    [{ fullscore: { value: '100', verified: 'found', source: 'x' } }],
  ])('refuses %j', (change) => {
    expect(policySchema.safeParse({ ...policyById('mof-2020'), ...change }).success).toBe(false);
  });
});

/** `label weight` of the level-1 labels, then the blocks that are no indicators. */
function division({ level1Weights, otherBlocks }: Policy): string[] {
  return [...level1Weights.value, ...otherBlocks.value].map(({ label, weight }) => `${label} ${weight}`);
}

/** Domain notes §2.3: execution rate, everything else, and how that is divided. */
const DIVISIONS: readonly (readonly [id: string, execution: string, rest: string, division: readonly string[]])[] = [
  ['mof-2020', '10', '90', ['产出指标 50', '效益指标 30', '满意度指标 10']],
  ['mof-2021-101', '10', '90', ['产出指标 50', '效益指标 30', '满意度指标 10']],
  ['mof-2021-101-cost', '10', '90', ['成本指标 20', '产出指标 40', '效益指标 20', '满意度指标 10']],
  ['hunan', '10', '90', ['产出指标 50', '效益指标 30', '满意度指标 10']],
  ['hubei', '20', '80', []],
  ['sichuan-2023', '10', '90', []],
  ['henan-2024', '10', '90', ['成本指标 10', '产出指标 30', '效益指标 25', '满意度指标 5', '资金管理 20']],
  ['yinchuan-2021', '10', '90', ['产出指标 30', '效益指标 35', '项目决策 10', '项目管理 25']],
  ['chongqing-2021', '10', '90', []],
];

describe('weights', () => {
  it.each(DIVISIONS)('of %s', (id, execution, rest, expected) => {
    const policy = policyById(id);
    expect([policy.executionRate.weight.value, policy.indicatorWeight.value]).toEqual([execution, rest]);
    expect(division(policy)).toEqual(expected);
  });

  it.each([
    ['mof-2021-101', ['产出指标 50', '效益指标 40']],
    ['mof-2021-101-cost', ['成本指标 20', '产出指标 40', '效益指标 30']],
  ])('of %s without 满意度', (id, expected) => {
    const [weights] = policyById(id).level1Alternatives.value;
    expect(weights!.map(({ label, weight }) => `${label} ${weight}`)).toEqual(expected);
  });
});

/** Path, value and how well it is known: [found] and [K] of domain notes §2. */
const FIELDS: readonly (readonly [id: string, path: string, verified: string, value: unknown])[] = [
  ['mof-2020', 'executionRate.mode', 'found', 'pro-rata'],
  ['mof-2020', 'executionRate.denominator', 'found', 'adjusted'],
  ['mof-2020', 'executionRate.zeroBudget', 'assumed', 'none'],
  ['mof-2020', 'inverse', 'found', 'ratio'],
  ['mof-2020', 'passGate', 'assumed', null],
  ['mof-2020', 'qualitative', 'assumed', { achieved: '0.80', partly: '0.60' }],
  ['mof-2020', 'overCompletion.deduct', 'assumed', 'off'],
  ['mof-2020', 'satisfaction.mode', 'assumed', 'ratio'],
  ['mof-2020', 'weightSeverity', 'assumed', 'info'],
  ['mof-2020', 'rulesOff', 'assumed', ['Q23', 'Q26', 'F07', 'X22']],
  ['mof-2020', 'scorecard.threePublicBasis', 'found', 'accounts'],
  ['mof-2020', 'scorecard.completionFormula', 'found', 'executed'],
  ['mof-2021-101', 'executionRate.mode', 'assumed', 'bands'],
  ['mof-2021-101', 'passGate', 'assumed', '0.60'],
  ['mof-2021-101', 'satisfaction.mode', 'assumed', 'bands'],
  ['mof-2021-101-cost', 'level1Weights', 'assumed', expect.anything()],
  ['mof-2021-101-cost', 'passGate', 'assumed', '0.60'],
  ['hunan', 'level1Weights', 'found', expect.anything()],
  ['hunan', 'scorecard.counting', 'assumed', 'step'],
  ['hunan', 'scorecard.threePublicBasis', 'found', 'budget'],
  ['hunan', 'scorecard.completionFormula', 'found', 'balance'],
  ['hunan', 'scorecard.criteria.staff-control', 'found', expect.anything()],
  ['hunan', 'scorecard.criteria.running-costs-control', 'assumed', expect.anything()],
  ['hunan', 'scorecard.criteria.procurement', 'assumed', expect.anything()],
  ['hubei', 'executionRate.weight', 'found', '20'],
  ['hubei', 'qualitative', 'found', { achieved: '0.80', partly: '0.50' }],
  ['hubei', 'inverse', 'found', 'ratio'],
  ['hubei', 'impliedWeights', 'found', true],
  ['hubei', 'overCompletion.deduct', 'found', 'off'],
  ['sichuan-2023', 'executionRate.explainBelow', 'found', '0.90'],
  ['sichuan-2023', 'executionRate.weight', 'found', '10'],
  ['henan-2024', 'executionRate.weight', 'assumed', '10'],
  ['henan-2024', 'level1Weights', 'found', expect.anything()],
  ['henan-2024', 'otherBlocks', 'assumed', expect.anything()],
  ['yinchuan-2021', 'executionRate.withinBlock', 'found', '项目管理'],
  ['yinchuan-2021', 'otherBlocks', 'found', expect.anything()],
  ['chongqing-2021', 'structure', 'found', 'flat'],
  ['chongqing-2021', 'executionRate.mode', 'found', 'pro-rata'],
];

describe('fields', () => {
  it.each(FIELDS)('%s %s is %s', (id, path, verified, value) => {
    const found = fieldsOf(policyById(id)).find((field) => field.path === path);
    expect(found?.field).toEqual({ value, verified, source: expect.any(String) as string });
  });

  it('are the same ones in every policy, but for the criteria of a scorecard', () => {
    const paths = (id: string) =>
      fieldsOf(policyById(id))
        .map(({ path }) => path)
        .filter((path) => !path.startsWith('scorecard.criteria.'));
    for (const id of CONTRACT) expect(paths(id)).toEqual(paths('mof-2020'));
  });

  it('take their source along: a changed value never keeps the source of the base', () => {
    const base = new Map(fieldsOf(policyById('mof-2020')).map(({ path, field }) => [path, field]));
    for (const id of CONTRACT.slice(1)) {
      for (const { path, field } of fieldsOf(policyById(id))) {
        const before = base.get(path);
        if (before === undefined || before === field) continue;
        expect([id, path, field.source]).not.toEqual([id, path, before.source]);
      }
    }
  });
});
