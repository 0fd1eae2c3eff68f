import { E01 } from '../../../src/core/rules/explanations/E01-reason-missing';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

const REASON = '因道路改造影响出行，下一步优化施工时段。';
const noReasons = { I13: null, I14: null };

testRule(E01, {
  valid: [
    ['all met', departmentGrid()],
    ['not met, with a reason', departmentGrid({ F14: '9期', H14: 7.5, I14: REASON })],
    ['full marks on a row not met, with a reason: S04', departmentGrid({ F14: '9期', I14: REASON })],
    ['met and still less: S05', departmentGrid({ H14: 9 })],
    ['a form without the column', departmentGrid({ ...noReasons, F14: '9期', H14: 7.5 })],
    [
      'the execution rate as an indicator, high',
      departmentGrid({ D14: '预算执行率', E14: '100%', F14: '99%', H14: 9.9 }),
    ],
    ['the fund row', departmentGrid({ F5: 600, I5: 5.39 })],
    ['a qualitative row with full marks', departmentGrid({ E21: '有效改善', F21: '部分达成预期指标' })],
    ['a short reason', departmentGrid({ F14: '9期', H14: 7.5, I14: '疫情' })],
    [
      'a reason that names a limit of words',
      departmentGrid({ F14: '9期', H14: 7.5, I14: '原因是征文字数超出要求（限100字以内），3期未能举办；下一步改进。' }),
    ],
    ['short by less than rounding shows', departmentGrid({ E15: '≥100000次', F15: '99999次' })],
    ['actual blank: E03', departmentGrid({ F14: null, H14: 0 })],
    ['late with full marks: a person decides', departmentGrid({ F17: '2022年1月' })],
    [
      'the reason of a merged group stands in a lower row',
      departmentGrid({ G14: 20, H14: 15, G15: null, H15: null, F15: '50次', I15: REASON }),
    ],
    [
      'the reason of a merged group stands in its first row',
      departmentGrid({ G14: 20, H14: 15, G15: null, H15: null, F15: '50次', I14: REASON }),
    ],
  ],
  invalid: [
    [
      'not met, blank',
      departmentGrid({ F22: '85%', H22: 9.44 }),
      {
        cell: 'I22',
        severity: 'error',
        variant: 'unmet',
        field: 'reason',
        subject: '群众满意度',
        related: ['H22', 'G22'],
        params: { score: '9.44', weight: '10' },
        fix: null,
      },
    ],
    [
      'the execution rate as an indicator, low',
      departmentGrid({ D14: '预算执行率', E14: '100%', F14: '85%', H14: 8.5 }),
      { cell: 'I14', params: { score: '8.50' } },
    ],
    ['whatever was entered', departmentGrid({ F22: '85%' }), { cell: 'I22', params: { score: '9.44' } }],
    ['score blank as well', departmentGrid({ F22: '85%', H22: null }), { cell: 'I22', params: { score: '9.44' } }],
    ['a zero', departmentGrid({ F22: '85%', H22: 9.44, I22: 0 }), { cell: 'I22' }],
    ['无', departmentGrid({ F22: '85%', H22: 9.44, I22: '无' }), { cell: 'I22' }],
    ['crosses', departmentGrid({ F22: '85%', H22: 9.44, I22: 'XXX' }), { cell: 'I22' }],
    ['a full-width dash', departmentGrid({ F22: '85%', H22: 9.44, I22: '－' }), { cell: 'I22' }],
    ['the hint of the form', departmentGrid({ F22: '85%', H22: 9.44, I22: '需说明原因' }), { cell: 'I22' }],
    [
      'a hint with its limit of words',
      departmentGrid({ F22: '85%', H22: 9.44, I22: '请说明偏差原因及改进措施（100字以内）' }),
      { cell: 'I22' },
    ],
    [
      'a qualitative row with less than its weight',
      departmentGrid({ E21: '有效改善', F21: '部分达成预期指标', H21: 7 }),
      { cell: 'I21', variant: 'judged', params: { score: '7', weight: '10' } },
    ],
    ['late and less', departmentGrid({ F17: '2022年1月', H17: '8分' }), { cell: 'I17', variant: 'judged' }],
    [
      'an accident against none, full marks all the same',
      departmentGrid({ D21: '安全事故起数', E21: '0起', F21: '1起' }),
      { cell: 'I21', variant: 'missed', params: { score: '0.00', weight: '10' } },
    ],
    [
      'a merged group without any reason',
      departmentGrid({ G14: 20, H14: 15, G15: null, H15: null, F15: '50次' }),
      { cell: 'I14', variant: 'judged' },
    ],
  ],
});
