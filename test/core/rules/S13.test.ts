import { S13 } from '../../../src/core/rules/scores/S13-score-not-a-number';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(S13, {
  valid: [
    ['numbers', departmentGrid()],
    ['numbers as text with 分', departmentGrid({ G5: '10分', I5: '9.8分', G14: ' 10 ', H14: '１０', H23: '99.80分' })],
    ['placeholders', projectGrid({ G17: '/', H17: '—' })],
    ['blanks', departmentGrid({ G14: null, H14: null, H23: null })],
    ['words in a source row', projectGrid({ I8: '不计分', G9: '不计分' })],
    ['words in a row that begins with 其中', projectGrid({ D17: '其中：人员成本', G17: '不计分', H17: '不计分' })],
    ['an error value: F05', departmentGrid({ H14: { value: { error: '#REF!' } } })],
    ['words in an amount: A01', departmentGrid({ E5: '详见决算' })],
  ],
  invalid: [
    [
      'words for a score',
      departmentGrid({ H14: '满分' }),
      { cell: 'H14', severity: 'error', field: 'score', subject: '业务培训期数', params: { found: '满分' } },
    ],
    ['a weight', departmentGrid({ G14: '约10' }), { cell: 'G14', field: 'weight' }],
    [
      'the execution rate',
      departmentGrid({ G5: '十几分', I5: '优' }),
      { cell: 'G5', field: 'fundWeight' },
      { cell: 'I5', field: 'fundScore', subject: '年度资金总额' },
    ],
    ['the total', departmentGrid({ H23: '优' }), { cell: 'H23', field: 'total', subject: '' }],
    ['the total of the weights', departmentGrid({ G23: '满分' }), { cell: 'G23', field: 'total' }],
    ['10 out of 10', departmentGrid({ H14: '10/10' }), { cell: 'H14' }],
  ],
});
