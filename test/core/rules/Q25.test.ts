import { Q25 } from '../../../src/core/rules/quality/Q25-other-year';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q25, {
  valid: [
    ['the year itself', departmentGrid()],
    ['the year before', departmentGrid({ E17: '2020年12月底前', F17: '2020年12月' })],
    ['the year after', departmentGrid({ E17: '2022年3月底前' })],
    ['a plan of several years', departmentGrid({ D17: '十四五规划完成时间', E17: '2025年12月底前' })],
    ['several years in the value', departmentGrid({ E17: '2018年-2023年', F17: '2021年12月' })],
    ['no year in the form', departmentGrid({ A2: null, E17: '2018年12月底前' })],
    ['no date', departmentGrid({ E21: '取得2018至2022监测资料' })],
  ],
  invalid: [
    [
      'an old target',
      departmentGrid({ E17: '2018年12月底前' }),
      { cell: 'E17', severity: 'warning', field: 'target', params: { found: '2018', year: '2021' } },
    ],
    [
      'both',
      projectGrid({ E16: '2019年12月底前', F16: '2019年11月' }),
      { cell: 'E16' },
      { cell: 'F16', field: 'actual' },
    ],
    ['a year too many', departmentGrid({ F17: '2031年12月20日' }), { cell: 'F17' }],
  ],
});
