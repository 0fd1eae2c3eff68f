import { X26 } from '../../../src/core/rules/cross/X26-projects-sum';
import { departmentGrid, projectGrid, workbook, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

const projects = (department: Changes, ...executed: readonly number[]) =>
  workbook(
    departmentGrid(department),
    ...executed.map((amount, index) => projectGrid({ F7: amount, E7: amount }, `项目${index + 1}`)),
  );

testRule(X26, {
  valid: [
    ['less', projects({}, 96.2, 100)],
    ['exactly', projects({}, 112.67, 100)],
    ['not split', projects({ F8: '项目支出：' }, 300)],
    ['split by the initial budget', projects({ F8: '项目支出：164.54', F7: '其中：基本支出：900' }, 200)],
    ['another year', workbook(departmentGrid(), projectGrid({ A3: '（2020年度）', F7: 300 }))],
    ['no department form', projectGrid({ F7: 300 })],
    ['no project form', departmentGrid()],
  ],
  invalid: [
    [
      'more',
      projects({}, 140, 100),
      {
        cell: 'F8',
        sheet: '部门整体支出绩效自评表',
        severity: 'warning',
        params: { count: '2', total: '240.00', project: '212.67' },
        related: ['项目1!F7', '项目2!F7'],
      },
    ],
    ['the department has none', projects({ F8: '项目支出：0', F7: '其中：基本支出：1112.67' }, 5), { cell: 'F8' }],
  ],
});
