import { Q27 } from '../../../src/core/rules/quality/Q27-number-in-name';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q27, {
  valid: [
    ['a rate within a time', departmentGrid({ D14: '72小时内办结率' })],
    ['a voltage', departmentGrid({ D14: '10千伏线路改造' })],
    ['hours of a service', departmentGrid({ D14: '24小时晴雨预报准确率' })],
    ['a circle of minutes', departmentGrid({ D14: '农村居民15分钟就医圈覆盖率' })],
    ['names', departmentGrid()],
    ...[
      '2021年度培训期数',
      '12345热线办结率',
      '721工作法推广数',
      'PM2.5平均浓度',
      '第3批项目数量',
      '1期工程完工率',
      '3A级景区数量',
      '8个100%标准达标率',
      '110千伏线路数量',
      '培训期数（**10期）',
      '5G基站数量',
      '三级管护制度',
      '建校70周年活动数',
      '采购64排CT设备台数',
    ].map((name) => [name, departmentGrid({ D14: name })] as const),
  ],
  invalid: [
    [
      'a count',
      departmentGrid({ D14: '培训200人次' }),
      { cell: 'D14', severity: 'info', field: 'level3', params: { found: '200人次' } },
    ],
    ['per cent', departmentGrid({ D16: '整改办结率95%' }), { cell: 'D16', params: { found: '95%' } }],
    ['a comparison', departmentGrid({ D16: '整改办结率≥95' }), { cell: 'D16' }],
    ['a comparison in words', departmentGrid({ D16: '办结率不低于95%' }), { cell: 'D16' }],
    ['money', departmentGrid({ D19: '追缴500万元费用' }), { cell: 'D19', params: { found: '500万元' } }],
    ['in brackets', departmentGrid({ D14: '培训（12期）' }), { cell: 'D14' }],
  ],
});
