import { review } from '../../../src/core/review';
import { A19 } from '../../../src/core/rules/arithmetic/A19-block-weights';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A19, {
  valid: [
    ['blocks add up', departmentGrid()],
    ['labels without points', departmentGrid({ C14: '产出指标', B14: '产出指标', G14: 8 })],
    ['points without 分', departmentGrid({ B14: '产出指标（50）' })],
    ['a shared weight counts once', departmentGrid({ G14: 20, H14: 20, G15: null, H15: null })],
    ['the label typed again after a page break', departmentGrid({ B17: '产出指标' })],
    ['weights as text', departmentGrid({ G14: '10分' })],
    ['a form without weights', projectGrid({ G13: null })],
    ['no weight filled in', departmentGrid({ G14: null, G15: null, G16: null, G17: null, G18: null })],
  ],
  invalid: [
    [
      'less than printed',
      departmentGrid({ G14: 8 }),
      {
        cell: 'G23',
        severity: 'error',
        subject: '产出指标',
        field: 'weight',
        expected: '50',
        actual: '48',
        difference: '-2',
        related: ['B14', 'G14', 'G15', 'G16', 'G17', 'G18'],
        params: { points: '50', total: '48' },
      },
    ],
    [
      'without a total row',
      departmentGrid({ A23: null, G23: null, H23: null, G19: 12 }),
      { cell: 'G19', subject: '效益指标', difference: '2', related: ['B19', 'G20', 'G21'] },
    ],
    [
      'two blocks that swapped points',
      departmentGrid({ G18: 5, G19: 15 }),
      { cell: 'G23', subject: '产出指标' },
      { cell: 'G23', subject: '效益指标' },
    ],
    ['by half a point', projectGrid({ G17: 5.5 }), { cell: 'G21', difference: '0.5' }],
    ['a wrong label', projectGrid({ B20: '满意度指标(5分)' }), { cell: 'G21', subject: '满意度指标', difference: '5' }],
  ],
});

describe('A19 and a blank weight', () => {
  it('stands under it', () => {
    const { findings } = review(departmentGrid({ G14: null }));
    expect(findings.map(({ rule }) => rule)).not.toContain('A19');
    expect(findings.find(({ rule }) => rule === 'S08')?.hides).toContain('A19');
  });
});
