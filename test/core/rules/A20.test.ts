import { review } from '../../../src/core/review';
import { A20 } from '../../../src/core/rules/arithmetic/A20-level1-weights';
import { checkInvalid, checkValid } from '../../../src/core/rules/tester';
import { departmentGrid } from '../../support/forms';
import { applyFix, testRule } from './rule-test';

const plain = { B14: '产出指标', B19: '效益指标', B22: '满意度指标' };
const shifted = { ...plain, G14: 5, H14: 5, G19: 15, H19: 15 };

/** 20 for the costs, 40, 20, 10. */
const WITH_COST = {
  ...{ B14: '成本指标', B15: '产出指标', B19: '效益指标', B22: '满意度指标' },
  ...{ G14: 20, G15: 10, G16: 10, G17: 10, G18: 10, G19: 10, G20: 5, G21: 5, G22: 10 },
};

testRule(A20, {
  valid: [
    ['points printed on the form', departmentGrid()],
    ['printed points come before the policy: A19', departmentGrid({ B14: '产出指标（45分）', G14: 5 })],
    ['points printed on some of the labels', departmentGrid({ ...shifted, B22: '满意度指标（10分）' })],
    ['the weights of the policy', departmentGrid(plain)],
    ['other words for the levels', departmentGrid({ B14: '产出', B19: '效益', B22: '服务对象满意度指标' })],
    [
      'a block that the form does not have: Q01',
      departmentGrid({ ...plain, B22: null, C22: '可持续影响指标', G22: 0 }),
    ],
    ['a tree of its own', departmentGrid({ ...shifted, B14: '管理效率' })],
    ['no weight filled in', departmentGrid({ ...plain, G22: null })],
    ['costs as a level of their own, of which the policy does not speak', departmentGrid(WITH_COST)],
  ],
  invalid: [
    [
      'more for the effects',
      departmentGrid(shifted),
      {
        cell: 'G23',
        severity: 'info',
        subject: '产出指标',
        field: 'weight',
        expected: '50',
        actual: '45',
        difference: '-5',
        variant: 'several',
        related: ['G14', 'G15', 'G16', 'G17', 'G18', 'G19', 'G20', 'G21'],
        params: { total: '45', weight: '50', totals: '45、35', weights: '50、30' },
      },
    ],
    [
      'without a total row',
      departmentGrid({ ...plain, A23: null, G23: null, H23: null, G21: 5, G22: 15 }),
      { cell: 'G19', subject: '效益指标', actual: '25', variant: 'one' },
      { cell: 'G22', subject: '满意度指标', actual: '15' },
    ],
    [
      'a little',
      departmentGrid({ ...plain, G21: 9.5, G22: 10.5 }),
      { cell: 'G23', difference: '-0.5', params: { totals: '29.5、10.5' } },
    ],
  ],
});

describe('A20 under other policies', () => {
  const noSatisfaction = { ...plain, B22: null, C22: '可持续影响指标' };
  it.each([
    ['a division that is just as good', departmentGrid(noSatisfaction), 'mof-2021-101', []],
    ['the same form under the national measure', departmentGrid(noSatisfaction), 'mof-2020', [{ cell: 'G23' }]],
    ['costs as the policy divides them', departmentGrid(WITH_COST), 'mof-2021-101-cost', []],
    [
      'less for the costs than the policy says',
      departmentGrid({ ...WITH_COST, G14: 15, G15: 15 }),
      'mof-2021-101-cost',
      [{ cell: 'G23', variant: 'several', subject: '成本指标', params: { totals: '15、45' } }],
    ],
    ['a policy that leaves the division to the unit', departmentGrid(shifted), 'sichuan-2023', []],
  ])('%s', (name, grid, policyId, reports) => {
    const testCase = { name, grid, policyId };
    expect(checkInvalid(A20, { ...testCase, reports }, applyFix)).toEqual([]);
    expect(checkValid(A20, testCase)).toHaveLength(reports.length);
  });

  it('stands under a wrong sum of all weights', () => {
    const { findings } = review(departmentGrid({ ...plain, G14: 12 }));
    expect(findings.map(({ rule }) => rule)).not.toContain('A20');
    expect(findings.find(({ rule }) => rule === 'A05')?.hides).toContain('A20');
  });
});
