import { X20 } from '../../../src/core/rules/cross/X20-unit-name';
import { basicDataGrid, departmentGrid, projectGrid, reportGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

const both = (department: string, basic: string) =>
  workbook(departmentGrid({ C3: department }), basicDataGrid({ A2: `填报单位：${basic}` }));

testRule(X20, {
  valid: [
    ['the same', workbook(departmentGrid(), basicDataGrid())],
    ['with a code', both('101001-某市某局', '某市某局')],
    ['a code in brackets', both('[101001]某市某局', '某市某局')],
    ['the office itself', both('某市某局（本级）', '某市某局机关')],
    ['with those below it', both('某市某局', '某市某局（含下属单位）')],
    ['with a place for the seal', both('某市某局', '某市某局（公章）')],
    ['without the place', both('某市城市管理局', '城市管理局')],
    ['spaces', both('某 市 某 局', '某市某局')],
    ['blank: F01', both('某市某局', '')],
    ['a placeholder: F01', both('/', '某市某局')],
    ['projects are carried out by others', workbook(departmentGrid(), projectGrid())],
    ['the report', workbook(departmentGrid(), reportGrid('某市某局2021年度部门整体支出绩效自评报告'))],
    ['a report without a name', workbook(departmentGrid(), reportGrid('2021年度部门整体支出绩效自评报告'))],
  ],
  invalid: [
    [
      'another office',
      both('某市某局', '某市财政局'),
      {
        cell: 'A2',
        sheet: '基础数据表',
        severity: 'warning',
        field: 'unitName',
        variant: 'form',
        params: { name: '某市财政局', other: '某市某局' },
        related: ['部门整体支出绩效自评表!C3'],
      },
    ],
    ['one of its offices', both('某市某局', '某市某局机关服务中心'), { cell: 'A2', variant: 'form' }],
    [
      'the report',
      workbook(departmentGrid(), reportGrid('某市水务局2021年度部门整体支出绩效自评报告')),
      { cell: 'A2', sheet: '自评报告', variant: 'report', params: { name: '某市水务局' } },
    ],
  ],
});
