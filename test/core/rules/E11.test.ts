import { E11 } from '../../../src/core/rules/explanations/E11-too-long';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

const long = (count: number) => '完成年度任务。'.repeat(Math.ceil(count / 7)).slice(0, count);
const printed = { I13: '偏差原因分析及改进措施（100字以内）' };

testRule(E11, {
  valid: [
    ['short texts', departmentGrid()],
    ['as many as allowed', departmentGrid({ B12: long(450), F12: long(450), I14: long(200) })],
    ['spaces do not count', departmentGrid({ I14: `${long(200)}\n   \u3000` })],
    ['as many as the form prints', departmentGrid({ ...printed, I14: long(100) })],
  ],
  invalid: [
    [
      'one more than the form prints',
      departmentGrid({ ...printed, I14: long(101) }),
      { cell: 'I14', severity: 'info', field: 'reason', params: { limit: '100', length: '101' } },
    ],
    [
      'a reason',
      departmentGrid({ I15: long(201) }),
      { cell: 'I15', subject: '日常巡查次数', params: { limit: '200' } },
    ],
    [
      'both goals',
      departmentGrid({ B12: long(451), F12: long(460) }),
      { cell: 'B12', field: 'goalExpected' },
      { cell: 'F12', field: 'goalActual', params: { length: '460' } },
    ],
  ],
});
