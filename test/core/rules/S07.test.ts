import { S07 } from '../../../src/core/rules/scores/S07-score-missing';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const noScores = {
  H13: null,
  ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`H${14 + index}`, null])),
};

testRule(S07, {
  valid: [
    ['all filled', departmentGrid()],
    ['a score of zero', departmentGrid({ F14: 0, H14: 0 })],
    ['a form without a score column', departmentGrid(noScores)],
    ['blank under a merged score', departmentGrid({ G14: 20, H14: 20, G15: null, H15: null })],
    ['a row that begins with 其中', projectGrid({ D17: '其中：人员成本', H17: null })],
    ['a sub-row without weight and score', projectGrid({ G17: null, H17: null })],
    ['a sub-row with placeholders for both', projectGrid({ G17: '/', H17: '/' })],
    ['no actual yet: E03', departmentGrid({ F14: null, H14: null })],
    ['no target: Q06', departmentGrid({ E14: null, H14: null })],
    ['an error value: F05', departmentGrid({ H14: { value: { error: '#VALUE!' } } })],
    [
      'the weights cannot be found: F14',
      projectGrid({ G13: '其他', B14: '产出指标', B18: '效益指标', B20: '满意度指标', H15: null }),
    ],
    ['words: S13', departmentGrid({ H14: '待评定分数' })],
  ],
  invalid: [
    [
      'blank',
      departmentGrid({ H14: null }),
      {
        cell: 'H14',
        severity: 'error',
        field: 'score',
        subject: '业务培训期数',
        variant: 'computed',
        related: ['E14', 'F14', 'G14'],
        expected: '10.00',
        actual: null,
        fix: null,
      },
    ],
    ['a placeholder', departmentGrid({ F22: '85%', H22: '—' }), { cell: 'H22', expected: '9.44' }],
    ['where a person decides', departmentGrid({ H21: null }), { cell: 'H21', variant: 'open', expected: null }],
    ['white space', projectGrid({ H14: '  ' }), { cell: 'H14' }],
  ],
});
