import { F01 } from '../../../src/core/rules/form/F01-name-missing';
import { basicDataGrid, departmentGrid, projectGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

testRule(F01, {
  valid: [
    ['department', departmentGrid()],
    ['project', projectGrid()],
    ['basic data', basicDataGrid()],
    ['not printed', departmentGrid({ A3: null, C3: null })],
    ['basic data beside a form that names the unit', workbook(departmentGrid(), basicDataGrid({ A2: '填报单位：' }))],
    ['a code behind the name', departmentGrid({ C3: '[101001]某市某局' })],
  ],
  invalid: [
    ['unit', departmentGrid({ C3: null }), { cell: 'B3', severity: 'error', field: 'unitName', fix: null }],
    ['project', projectGrid({ C4: null }), { cell: 'C4', field: 'projectName' }],
    ['a dash', projectGrid({ C4: '—' }), { cell: 'C4', field: 'projectName' }],
    ['of the template', departmentGrid({ C3: '××市××局' }), { cell: 'C3', field: 'unitName' }],
    ['basic data alone', basicDataGrid({ A2: '填报单位：' }), { field: 'unitName', cell: 'B2' }],
    ['neither', projectGrid({ C4: null, H5: null }), { cell: 'C4' }, { field: 'unitName', cell: 'G5' }],
  ],
});
