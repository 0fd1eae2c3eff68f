import { X14 } from '../../../src/core/rules/cross/X14-report-people';
import { basicDataGrid, departmentGrid, reportGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

const report = (...paragraphs: string[]) => workbook(departmentGrid(), basicDataGrid(), reportGrid(...paragraphs));

testRule(X14, {
  valid: [
    ['agrees', report('本单位共有编制人数50人，实有人数43人，在职人员控制率为86.00%。')],
    ['other words', report('核定编制50名，年末实有在职人员43名。')],
    ['kinds of posts', report('行政编制20名，事业编制30名，工勤编制2个。')],
    ['others who work there', report('聘用人员12人，退休人员20人，现有干部职工61人，3人被评为先进个人。')],
    ['last year', report('2020年在职人数41人，上年末编制55名。')],
    ['no basic data', workbook(departmentGrid(), reportGrid('编制人数55人'))],
    ['a blank number', workbook(basicDataGrid({ C4: null }), reportGrid('在职人数55人'))],
  ],
  invalid: [
    [
      'posts',
      report('本单位共有编制人数55人，实有人数43人。'),
      {
        cell: 'A2',
        sheet: '自评报告',
        severity: 'error',
        field: 'authorised',
        expected: '50',
        actual: '55',
        difference: '5',
        related: ['基础数据表!B4'],
      },
    ],
    ['staff', report('编制50人，在职在编人员34人。'), { cell: 'A2', field: 'staff', expected: '43', actual: '34' }],
    ['both', report('编制60名，', '实有在职人数50名'), { cell: 'A2' }, { cell: 'A3' }],
  ],
});
