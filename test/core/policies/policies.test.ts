import { DEFAULT_POLICY_ID, POLICIES, policyById, policySchema, UnknownPolicyError } from '../../../src/core/policies';

describe('built-in policies', () => {
  it.each(POLICIES.map(({ id }) => [id]))('%s has the shape of the schema', (id) => {
    expect(policySchema.safeParse(policyById(id)).error).toBeUndefined();
  });

  it.each(POLICIES.map(({ id }) => [id]))('%s: weights of execution rate and level 1 add up to the full score', (id) => {
    const { executionRate, level1Weights, fullScore } = policyById(id);
    const total = level1Weights.value.reduce((sum, { weight }) => sum + Number(weight), Number(executionRate.weight.value));
    expect(total).toBe(Number(fullScore.value));
  });

  it.each(POLICIES.map(({ id }) => [id]))('%s: grades fall from the highest bound to 0', (id) => {
    const bounds = policyById(id).grades.value.map(({ from }) => Number(from));
    expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
    expect(bounds.at(-1)).toBe(0);
  });

  it.each(POLICIES.map(({ id }) => [id]))('%s names a source for every field', (id) => {
    const nameless = JSON.stringify(policyById(id)).match(/"source":""/g);
    expect(nameless).toBeNull();
  });

  it('has the default among them and throws on an id that is none', () => {
    expect(policyById(DEFAULT_POLICY_ID).id).toBe('mof-2020');
    expect(() => policyById('nowhere')).toThrow(UnknownPolicyError);
  });

  it('tells which policies hold assumed values', () => {
    expect(POLICIES.find(({ id }) => id === 'mof-2020')).toMatchObject({ assumed: true });
  });

  it.each([
    [{ fullScore: { value: 100, verified: 'found', source: 'x' } }],
    [{ inverse: { value: 'sometimes', verified: 'found', source: 'x' } }],
    [{ grades: { value: [], verified: 'perhaps', source: 'x' } }],
  ])('refuses %j', (change) => {
    expect(policySchema.safeParse({ ...policyById('mof-2020'), ...change }).success).toBe(false);
  });
});
