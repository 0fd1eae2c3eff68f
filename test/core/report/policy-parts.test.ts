import { POLICY_PART_WORDS } from '../../../src/core/messages/policies';
import { POLICIES, UnknownPolicyError } from '../../../src/core/policies';
import { policyParts } from '../../../src/core/report/policy-parts';

it.each(POLICIES.map(({ id, assumed }) => [id, assumed] as const))('%s: every part has words', (id, assumed) => {
  const parts = policyParts(id);
  const words = Object.values(POLICY_PART_WORDS);
  expect(parts.filter(({ label }) => !words.includes(label))).toEqual([]);
  expect(new Set(parts.map(({ label }) => label)).size).toBe(parts.length);
  expect(parts.some(({ found }) => !found)).toBe(assumed);
  expect(parts.every(({ source }) => source !== '')).toBe(true);
});

it('knows only our policies', () => {
  expect(() => policyParts('mars-2020')).toThrow(UnknownPolicyError);
});
