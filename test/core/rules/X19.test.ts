import { X19 } from '../../../src/core/rules/cross/X19-year';
import { basicDataGrid, departmentGrid, projectGrid, reportGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

const TITLE = '某市某局2021年度部门整体支出绩效自评报告';

testRule(X19, {
  valid: [
    ['all of one year', workbook(departmentGrid(), projectGrid(), basicDataGrid(), reportGrid(TITLE))],
    ['a project with a year in its name', projectGrid({ C4: '2019年农村公路建设项目' })],
    ['a title of several years', projectGrid({ A2: '2019-2021年项目支出绩效自评表' })],
    ['the year in which the form was filled in', departmentGrid({ A1: '2022年部门整体支出绩效自评表' })],
    ['the day on which it was filled in', departmentGrid({ I2: '填报日期：2022年3月1日' })],
    [
      'last year’s form on a sheet named so',
      workbook(departmentGrid(), projectGrid(), departmentGrid({ A2: '（2020年度）' }, '2020（旧）')),
    ],
    ['no year on the form', workbook(departmentGrid({ A2: null }), basicDataGrid())],
    ['the file was made a year later', { ...departmentGrid(), name: '2022年绩效自评.xlsx' }],
    ['the file of the year', { ...departmentGrid(), name: '2021年度绩效自评.xlsx' }],
    ['a report of no year', workbook(departmentGrid(), reportGrid('部门整体支出绩效自评报告', '2020年度完成10项'))],
  ],
  invalid: [
    [
      'the report',
      workbook(departmentGrid(), basicDataGrid(), reportGrid('某市某局2022年度部门整体支出绩效自评报告')),
      {
        cell: 'A2',
        sheet: '自评报告',
        severity: 'error',
        variant: 'report',
        params: { year: '2022', other: '2021' },
        related: ['部门整体支出绩效自评表!A2'],
      },
    ],
    [
      'the basic data',
      workbook(
        departmentGrid(),
        projectGrid(),
        basicDataGrid({ B5: '2021年决算数', C5: '2022年预算数', D5: '2022年决算数' }),
      ),
      { cell: 'C5', sheet: '基础数据表', variant: 'form' },
      { cell: 'D5', sheet: '基础数据表', variant: 'form' },
    ],
    [
      'title and header',
      departmentGrid({ A1: '2020年度部门整体支出绩效自评表' }),
      { cell: 'A2', variant: 'form', params: { year: '2021', other: '2020' } },
    ],
    [
      'most of them are right',
      workbook(departmentGrid({ A2: '（2020年度）' }), projectGrid(), basicDataGrid()),
      { cell: 'A2', sheet: '部门整体支出绩效自评表' },
    ],
    [
      'the file',
      { ...departmentGrid(), name: '2022年度绩效自评.xlsx' },
      { cell: null, sheet: undefined, severity: 'warning', variant: 'file' },
    ],
  ],
});
