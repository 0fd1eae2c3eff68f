import { Q19 } from '../../../src/core/rules/quality/Q19-money-as-output';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q19, {
  valid: [
    ['what was done', departmentGrid()],
    ['money under 成本', projectGrid({ D17: '项目资金' })],
    ['money under 效益', departmentGrid({ D19: '追缴资金' })],
    ['a count of projects', projectGrid({ D14: '资金项目数量' })],
    ['a rate', projectGrid({ D14: '资金到位率', E14: '100%', F14: '100%' })],
    ['money by another name', projectGrid({ D14: '罚没收入', E14: '≥50万元', F14: '52万元' })],
  ],
  invalid: [
    [
      'money put in',
      projectGrid({ D14: '工程资金金额', E14: '43.2万元', F14: '37.24万元' }),
      { cell: 'D14', severity: 'info', field: 'level3', related: ['E14'], params: { found: '43.2万元' } },
    ],
    ['in 元', projectGrid({ D14: '补助经费', E14: '72890元', F14: '72890元' }), { cell: 'D14' }],
    ['the unit in the name', projectGrid({ D14: '投入资金（万元）', E14: 50, F14: 50 }), { cell: 'D14' }],
  ],
});
