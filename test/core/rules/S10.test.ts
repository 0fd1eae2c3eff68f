import { review } from '../../../src/core/review';
import { S10 } from '../../../src/core/rules/scores/S10-rate-gap';
import { checkInvalid, checkValid } from '../../../src/core/rules/tester';
import { departmentGrid, projectGrid, unweightedGrid } from '../../support/forms';
import { applyFix, testRule } from './rule-test';

const zeroWeights = Object.fromEntries([14, 15, 16, 17, 18, 19, 20].map((row) => [`G${row}`, 0]));

testRule(S10, {
  valid: [
    ['nearly all spent', departmentGrid()],
    ['exactly ten points', projectGrid({ F7: 90, H7: '90%', I7: 9 })],
    ['little spent and little reached', projectGrid({ F7: 76, H7: '76%', I7: 7.6, H14: 10, H18: 10 })],
    ['more spent than reached', projectGrid({ H14: 2, H15: 2 })],
    ['a score missing: S07', projectGrid({ F7: 76, H15: null })],
    ['a weight missing: S08', projectGrid({ F7: 76, G15: null })],
    ['no budget: A01', projectGrid({ E7: null })],
    ['the form scores the rate nowhere', projectGrid({ F7: 76, G6: null, I6: null, G7: null, I7: null })],
    ['no points for the rate', projectGrid({ F7: 76, G7: 0, I7: 0 })],
    ['weights of zero: S08', projectGrid({ F7: 76, ...zeroWeights })],
    ['spent, but a wrong score: S01', projectGrid({ I7: 5 })],
  ],
  invalid: [
    [
      'explained in the fund row: a gap all the same',
      projectGrid({ F7: 76, H7: '76%', I7: 7.6, J6: '原因', J7: '质保金次年支付。' }),
      { cell: 'H7', severity: 'info', params: { gap: '24.00' } },
    ],
    [
      'all reached with three quarters',
      projectGrid({ F7: 76, H7: '76%', I7: 7.6 }),
      {
        cell: 'H7',
        severity: 'warning',
        field: 'rate',
        subject: '年度资金总额',
        related: ['F7', 'E7', 'I7'],
        params: { rate: '76.00', indicators: '100.00', gap: '24.00' },
      },
    ],
    ['a little more than ten points', projectGrid({ F7: 89.9, H7: '89.9%', I7: 8.99 }), { cell: 'H7' }],
    [
      'rows with less than full marks',
      projectGrid({ F7: 60, H14: 12.8 }),
      { cell: 'H7', params: { indicators: '92.00', gap: '32.00' } },
    ],
    ['a form without the rate', projectGrid({ F7: 76, H6: null, H7: null }), { cell: 'I7' }],
  ],
});

describe('S10 beside other findings and policies', () => {
  const low = { F7: 76, H7: '76%', I7: 7.6, F8: 66, H21: 97.6 };

  it('stands under the execution rate that is to be explained', () => {
    const { findings } = review(projectGrid(low));
    expect(findings.map(({ rule }) => rule)).not.toContain('S10');
    expect(findings.find(({ rule }) => rule === 'E04')?.hides).toContain('S10');
  });

  it('takes the points of the policy', () => {
    const testCase = { name: 'bands', grid: projectGrid({ F7: 85, H7: '85%' }), policyId: 'mof-2021-101' };
    const reports = [{ cell: 'H7', params: { gap: '15.00' } }];
    expect(checkInvalid(S10, { ...testCase, reports }, applyFix)).toEqual([]);
    expect(checkValid(S10, testCase)).toHaveLength(1);
    // Seven of ten points for the last per cent that was not spent are the band, no gap.
    expect(checkValid(S10, { ...testCase, grid: projectGrid() })).toEqual([]);
  });
});

const LOW = { F5: 900, H5: '80.89%', I5: 16.18, H23: 96.18 };

testRule(
  S10,
  {
    valid: [['points behind the labels', unweightedGrid()]],
    invalid: [
      [
        'all of them, and a fifth of the money left',
        unweightedGrid(LOW),
        { cell: 'H5', params: { indicators: '100.00' } },
      ],
    ],
  },
  { policyId: 'hubei' },
);
