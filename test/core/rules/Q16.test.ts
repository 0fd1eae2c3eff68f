import { Q16 } from '../../../src/core/rules/quality/Q16-trivial-target';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q16, {
  valid: [
    ['targets that ask something', departmentGrid()],
    ['more than zero', departmentGrid({ E15: '>0次', F15: '1次' })],
    ['nothing may happen', departmentGrid({ D15: '安全事故起数', E15: '0起', F15: '0起' })],
    ['a limit of the budget', departmentGrid({ D16: '三公经费控制率', E16: '≤100%' })],
    ['a limit of the cost', departmentGrid({ D18: '成本比例', E18: '≤100%', F18: '98%' })],
    ['twice as much', departmentGrid({ F15: '200次', I15: '任务增加。' })],
    ['three times as much without a reason: E02', departmentGrid({ F15: '300次' })],
    ['a cost far below', departmentGrid({ F18: '100万元' })],
    ['no fall', departmentGrid({ E20: '增长≥0%', F20: '增长3%' })],
  ],
  invalid: [
    [
      'at least nothing',
      departmentGrid({ E15: '≥0次' }),
      { cell: 'E15', severity: 'info', variant: 'trivial', field: 'target', params: { target: '≥0次' } },
    ],
    [
      'at most everything',
      departmentGrid({ D16: '投诉率', E16: '≤100%', F16: '1%' }),
      { cell: 'E16', variant: 'trivial' },
    ],
    [
      'passed by far, with a reason',
      departmentGrid({ F15: '201次', I15: '集中整治，任务增加。' }),
      { cell: 'E15', variant: 'passed', related: ['F15'], params: { times: '2' } },
    ],
    [
      'passed by far in a form without reasons',
      departmentGrid({ I13: null, F15: '300次' }),
      { cell: 'E15', variant: 'passed' },
    ],
  ],
});
