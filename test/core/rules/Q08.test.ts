import { Q08 } from '../../../src/core/rules/quality/Q08-units-differ';
import { departmentGrid, projectGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

/** Comparator, number and unit in columns of their own. */
const withUnitColumn = (changes: Changes) =>
  projectGrid({
    ...{ E13: '指标性质', F13: '指标值', G13: '度量单位', H13: '完成值', I13: '权重', J13: '得分' },
    ...{ D14: '业务培训期数', E14: '≥', F14: 12, G14: '期', H14: 12, I14: 90, J14: 90 },
    ...Object.fromEntries([15, 16, 17, 18, 19, 20].flatMap((row) => [...'BCDEFGHI'].map((c) => [`${c}${row}`, null]))),
    ...{ G21: null, H21: null, I21: 100, J21: 99.62 },
    ...changes,
  });

testRule(Q08, {
  valid: [
    ['全覆盖 and how many', departmentGrid({ D14: '基层应急队伍', E14: '乡镇全覆盖', F14: '14个乡镇全覆盖' })],
    ['the same unit', departmentGrid()],
    ['no unit in the actual', departmentGrid({ F14: 12 })],
    ['units that convert', departmentGrid({ F18: '10904200元' })],
    ['spelled differently', departmentGrid({ E15: '≥3万平方米', F15: '3.2万㎡' })],
    ['no unit in the target', departmentGrid({ E14: 12, F14: '12期' })],
    ['a percentage by name only', departmentGrid({ E16: 95, F16: '48件' })],
    ['time', departmentGrid({ C17: '时效指标', D17: '办理时限', E17: '≤30天', F17: '12个工作日' })],
    ['time elsewhere', departmentGrid({ E14: '≤30天', F14: '12个工作日' })],
    ['a date against per cent: Q35', departmentGrid({ F17: '100%' })],
    ['nothing against nothing', departmentGrid({ D15: '安全事故起数', E15: '0起', F15: '0次' })],
    ['words', departmentGrid({ F14: '已完成' })],
    ['the column contradicts the target: Q10', withUnitColumn({ F14: '12期', G14: '%', H14: 12 })],
    ['the unit column for both', withUnitColumn({})],
    ['once a month', departmentGrid({ E14: '每月1期' })],
  ],
  invalid: [
    [
      'per cent against a count',
      departmentGrid({ F16: '48件' }),
      {
        cell: 'F16',
        severity: 'error',
        field: 'actual',
        related: ['E16'],
        params: { targetUnit: '%', actualUnit: '件' },
      },
    ],
    ['the actual against the unit column', withUnitColumn({ H14: '12公里' }), { cell: 'H14', field: 'actual' }],
    [
      'the actual against the unit column of a rate',
      withUnitColumn({ D14: '群众满意度', G14: '%', F14: 90, H14: '47人' }),
      { cell: 'H14', params: { targetUnit: '%', actualUnit: '人' } },
    ],
    ['people and visits', departmentGrid({ E15: '≥100人次', F15: '108人' }), { cell: 'F15' }],
    ['cases and pieces', departmentGrid({ E15: '≥100起', F15: '108件' }), { cell: 'F15' }],
    ['money and area', departmentGrid({ F19: '520平方米' }), { cell: 'F19' }],
    [
      'points against per cent',
      departmentGrid({ F20: '下降35个百分点' }),
      { cell: 'F20', params: { targetUnit: '%', actualUnit: '百分点' } },
    ],
  ],
});
