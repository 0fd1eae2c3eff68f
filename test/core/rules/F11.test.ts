import { F11 } from '../../../src/core/rules/form/F11-hint-left';
import { basicDataGrid, departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(F11, {
  valid: [
    ['nothing left', departmentGrid()],
    ['blank reasons', projectGrid({ I14: null })],
    ['a real reason', departmentGrid({ I14: '因疫情停办三期，下一步加强线上培训，说明材料附后。' })],
    ['a text that ends with a bracket', departmentGrid({ F12: '培训12期，服务水平提升（群众满意度93%）' })],
    ['a dash', departmentGrid({ I14: '—' })],
    ['basic data', basicDataGrid()],
  ],
  invalid: [
    [
      'a reason',
      departmentGrid({ I14: '需说明原因' }),
      { cell: 'I14', severity: 'warning', field: 'reason', subject: '业务培训期数', params: { found: '需说明原因' } },
    ],
    [
      'a goal',
      departmentGrid({ F12: '对照年度目标，说明完成情况（100字以内）' }),
      { cell: 'F12', field: 'goalActual' },
    ],
    [
      'a text block under the table',
      projectGrid({ A22: '评价结论', C22: '对项目总体评价（200字以内）' }),
      { cell: 'C22', variant: 'block', field: null, subject: '评价结论' },
    ],
    ['two of them', departmentGrid({ I14: '（请填写原因）', I15: '请说明偏差原因' }), { cell: 'I14' }, { cell: 'I15' }],
  ],
});
