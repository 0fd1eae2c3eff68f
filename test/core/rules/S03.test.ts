import { S03 } from '../../../src/core/rules/scores/S03-unmet-score';
import { departmentGrid, projectGrid, unweightedGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(S03, {
  valid: [
    [
      'less, by a local standard that the reason names',
      departmentGrid({ F14: '9期', H14: 6.5, I14: '场地停用，按县财政扣分标准扣1分；下一步提前落实场地。' }),
    ],
    ['all met', departmentGrid()],
    ['pro rata', departmentGrid({ F14: '9期', H14: 7.5 })],
    ['a tenth more', departmentGrid({ F14: '9期', H14: 7.6 })],
    ['a tenth less', departmentGrid({ F14: '9期', H14: 7.4 })],
    ['full marks: S04', departmentGrid({ F14: '9期' })],
    ['more than full marks: A06', departmentGrid({ F14: '9期', H14: 11 })],
    ['met, deliberately less: S05', departmentGrid({ H14: 8 })],
    ['a limit passed, target over actual', departmentGrid({ F18: '1390.84万元', H18: 8 })],
    ['a fraction for per cent', departmentGrid({ F16: 0.98 })],
    ['late: a person decides', departmentGrid({ F17: '2022年1月', H17: 6 })],
    ['words for a number', departmentGrid({ F14: '基本完成', H14: 6 })],
    ['a change, pro rata', departmentGrid({ F20: '下降15%', H20: 5 })],
    ['score blank: S07', departmentGrid({ F14: '9期', H14: null })],
    ['merged rows share a score', departmentGrid({ G14: 20, H14: 15, G15: null, H15: null, F15: '50次' })],
  ],
  invalid: [
    [
      'more than the share',
      departmentGrid({ F22: '85%', H22: 9.8 }),
      {
        cell: 'H22',
        severity: 'error',
        variant: 'higher',
        subject: '群众满意度',
        field: 'score',
        expected: '9.44',
        actual: '9.8',
        difference: '0.36',
        related: ['E22', 'F22', 'G22'],
        params: { target: '≥90%', done: '85%' },
        fix: '9.44',
      },
    ],
    [
      'less than the share',
      departmentGrid({ F14: '9期', H14: 6 }),
      { cell: 'H14', severity: 'warning', variant: 'lower', difference: '-1.5', fix: '7.50' },
    ],
    [
      'less, with a reason',
      departmentGrid({ F14: '9期', H14: 6, I14: '因疫情停办三期，下一步加强线上培训。' }),
      { cell: 'H14', severity: 'warning' },
    ],
    ['more than a tenth', departmentGrid({ F14: '9期', H14: 7.61 }), { cell: 'H14', difference: '0.11' }],
    [
      'nothing done, half the points',
      projectGrid({ F14: 0, H14: '10分' }),
      { cell: 'H14', expected: '0.00', fix: '0.00' },
    ],
    [
      'a limit passed, actual over target',
      projectGrid({ F17: '125万元', H17: 4.5 }),
      { cell: 'H17', variant: 'higher', expected: '4.00' },
    ],
    ['a fraction for per cent', projectGrid({ F20: 0.81, H20: 9.5 }), { cell: 'H20', expected: '9.00' }],
    [
      'the formula stays',
      departmentGrid({ F14: '9期', H14: { value: 9, formula: '=G14*0.9' } }),
      { cell: 'H14', fix: null },
    ],
  ],
});

testRule(
  S03,
  {
    valid: [['the share of the only row of its label', unweightedGrid({ F22: '81%', H22: 9, H23: 98.6 })]],
    invalid: [
      [
        'too much',
        unweightedGrid({ F22: '81%', H22: 9.5, H23: 99.1 }),
        { cell: 'H22', variant: 'higher', expected: '9.00', params: { way: 'ratio' } },
      ],
    ],
  },
  { policyId: 'hubei' },
);
