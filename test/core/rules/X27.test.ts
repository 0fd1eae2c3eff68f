import { X27 } from '../../../src/core/rules/cross/X27-scorecard-score';
import { basicDataGrid, departmentGrid, workbook, type Changes } from '../../support/forms';
import { figuresGrid, scorecardGrid, type Row } from '../scoring/scorecard-form';
import { testRule } from './rule-test';

const card = (rows: readonly Row[], basic: Changes = {}) => workbook(scorecardGrid(rows), basicDataGrid(basic));
const R02: Changes = { B4: 143, C4: 136, D4: '95.10%', B6: 29.08, C6: 63.46, D6: 44.29, C20: 1922.76, D20: 2690.62 };
const R02_FIGURES = figuresGrid({ 上年三公经费预算数: 32, 预算完成率: '99.27%' });

testRule(
  X27,
  {
    valid: [
      ['as computed', card([['在职人员控制率', 8, 8]])],
      [
        'the worked example',
        workbook(
          scorecardGrid([
            ['在职人员控制率', 8, 8],
            ['“三公经费”变动率', 8, 0],
            ['预算完成率', 8, 8],
            ['预算控制率', 8, 0],
          ]),
          basicDataGrid(R02),
          R02_FIGURES,
        ),
      ],
      [
        'parts of a step are taken off as well',
        workbook(scorecardGrid([['预算完成率', 8, 7.71]]), basicDataGrid(R02), R02_FIGURES),
      ],
      ['within a tenth', card([['在职人员控制率', 8, 7.95]])],
      ['no data', scorecardGrid([['在职人员控制率', 8, 5]])],
      ['no score', card([['在职人员控制率', 8]])],
      ['no ratio: a person decides', card([['管理制度健全性', 8, 5]])],
      ['another form', departmentGrid({ H14: 3 })],
    ],
    invalid: [
      [
        'full marks with too many staff',
        card([['在职人员控制率', 8, 8]], { C4: 52, D4: '104%' }),
        {
          cell: 'F4',
          sheet: '评分表',
          severity: 'warning',
          subject: '在职人员控制率',
          field: 'score',
          variant: 'rate',
          expected: '6.00',
          actual: '8',
          difference: '2',
          params: { rate: '104.00' },
          fix: null,
        },
      ],
      ['less than is due', card([['在职人员控制率', 8, 5]]), { cell: 'F4', expected: '8.00', difference: '-3' }],
      [
        'one of several',
        workbook(
          scorecardGrid([
            ['在职人员控制率', 8, 8],
            ['预算控制率', 8, 8],
          ]),
          basicDataGrid(R02),
        ),
        { cell: 'F5', subject: '预算控制率', expected: '0.00' },
      ],
    ],
  },
  { policyId: 'hunan' },
);
