import { S04 } from '../../../src/core/rules/scores/S04-unmet-full';
import { departmentGrid, projectGrid, unweightedGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(S04, {
  valid: [
    ['all met', departmentGrid()],
    ['exactly met', departmentGrid({ F15: '100次' })],
    ['less than full marks: S03', departmentGrid({ F14: '9期', H14: 9 })],
    ['short by less than rounding shows', departmentGrid({ E15: '≥100000次', F15: '99999次' })],
    ['more than the number asked', departmentGrid({ F16: '100%' })],
    [
      'over the limit under 成本, but the comparator says at least',
      departmentGrid({ E18: '≥1112.67万元', F18: '1200万元' }),
    ],
    ['other units of the same measure', departmentGrid({ E19: '≥500万元', F19: '5200000元' })],
    ['on the last day', departmentGrid({ F17: '2021年12月31日' })],
    ['late: a person decides', departmentGrid({ F17: '2022年2月' })],
    ['a qualitative row', departmentGrid({ E21: '有效提升', F21: '部分达成预期指标' })],
    ['accidents against none: a person decides', departmentGrid({ D21: '安全事故起数', E21: '0起', F21: '1起' })],
    ['a falling number reached', departmentGrid({ F20: '-30%' })],
    ['a limit that is the budget', departmentGrid({ E18: '不超过预算' })],
    ['actual blank: E03', departmentGrid({ F14: null })],
    ['weight and score of zero', departmentGrid({ F14: '9期', G14: 0, H14: 0 })],
  ],
  invalid: [
    [
      'short',
      departmentGrid({ F14: '9期' }),
      {
        cell: 'H14',
        severity: 'error',
        subject: '业务培训期数',
        field: 'score',
        expected: '7.50',
        actual: '10',
        difference: '2.5',
        related: ['E14', 'F14', 'G14'],
        params: { target: '≥12期', done: '9期' },
        fix: '7.50',
      },
    ],
    [
      'with a reason, too',
      departmentGrid({ F14: '9期', I14: '因疫情停办三期，下一步加强线上培训。' }),
      { cell: 'H14' },
    ],
    ['a limit passed', departmentGrid({ F18: '1390.8375万元' }), { cell: 'H18', expected: '8.00' }],
    ['a percentage', projectGrid({ F18: '72.74%' }), { cell: 'H18', expected: '11.49', fix: '11.49' }],
    ['a bare number as target', projectGrid({ E14: 50, F14: 49 }), { cell: 'H14', expected: '19.60' }],
    ['score as text', projectGrid({ F14: '40处', G14: '20分', H14: '20分' }), { cell: 'H14', fix: '16.00' }],
    ['a change that falls short', departmentGrid({ F20: '下降10%' }), { cell: 'H20', expected: '3.33' }],
    ['below a range', departmentGrid({ E16: '95%-98%', F16: '90%' }), { cell: 'H16', expected: '9.47' }],
    [
      'a column formatted without decimals',
      projectGrid({ F14: '40处', H14: { value: 20, numberFormat: '0' } }),
      { cell: 'H14', fix: '16.00' },
    ],
  ],
});

const GATE = { F14: '20处', I7: 7, H21: 97 };

testRule(
  S04,
  {
    valid: [
      ['points of the band of satisfaction', projectGrid({ F20: '85%', H20: 8 })],
      ['full by the band though below the target', projectGrid({ E20: '≥95%', F20: '92%' })],
    ],
    invalid: [
      [
        'below the gate',
        projectGrid(GATE),
        {
          cell: 'H14',
          variant: 'unmet',
          expected: '0.00',
          params: { way: 'ratio-below-gate', gate: '60', ratio: '40' },
        },
      ],
      [
        'satisfaction in bands',
        projectGrid({ F20: '85%' }),
        { cell: 'H20', variant: 'unmet', expected: '8.00', params: { way: 'satisfaction-band' } },
      ],
      [
        'the target met, the band not full',
        projectGrid({ E20: '≥80%', F20: '85%' }),
        { cell: 'H20', variant: 'band', expected: '8.00' },
      ],
    ],
  },
  { policyId: 'mof-2021-101' },
);

testRule(
  S04,
  {
    valid: [
      ['all met', unweightedGrid()],
      ['weights that cannot be known', unweightedGrid({ F14: '9期', H15: 7, H23: 98.6 })],
    ],
    invalid: [
      [
        'the only row of its label',
        unweightedGrid({ F22: '81%' }),
        { cell: 'H22', expected: '9.00', related: ['E22', 'F22'], fix: '9.00' },
      ],
      ['all points of the label given', unweightedGrid({ F14: '9期' }), { cell: 'H14', expected: '6.00', fix: '6.00' }],
    ],
  },
  { policyId: 'hubei' },
);
