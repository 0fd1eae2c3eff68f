import { E05 } from '../../../src/core/rules/explanations/E05-empty-reason';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

const short = (reason: string) => departmentGrid({ F14: '9期', H14: 7.5, I14: reason });

testRule(E05, {
  valid: [
    ['no deviation', departmentGrid()],
    ['a cause and a measure', short('因场地改造停办三期，下一步提前落实场地。')],
    ['six characters', short('场地改造停办')],
    ['an empty phrase beside a real cause', short('客观原因：场地改造，停办三期。')],
    ['values beside a cause', short('指标值12期，实际完成9期，因场地改造停办。')],
    ['blank: E01', departmentGrid({ F14: '9期', H14: 7.5 })],
    ['a dash: E01', short('—')],
    ['only the hint: F11', short('需说明原因')],
    ['full marks and met: E07', departmentGrid({ I14: '客观原因' })],
    ['a remark on a row that was met', departmentGrid({ I15: '已完成' })],
    ['a form without the column', departmentGrid({ I13: null, F14: '9期', H14: 7.5 })],
  ],
  invalid: [
    [
      'a listed phrase',
      short('客观原因'),
      {
        cell: 'I14',
        severity: 'info',
        variant: 'phrase',
        subject: '业务培训期数',
        field: 'reason',
        params: { found: '客观原因' },
      },
    ],
    ['two of them', short('由于客观原因，今后继续努力。'), { cell: 'I14', variant: 'phrase' }],
    ['a long empty one', short('因工作需要；下一步加强管理，进一步完善。'), { cell: 'I14', variant: 'phrase' }],
    ['too short', short('疫情'), { cell: 'I14', variant: 'short', params: { least: '6' } }],
    ['only the values again', short('指标值≥12期，实际完成9期'), { cell: 'I14', variant: 'values' }],
    ['only the values, without units', short('年度目标12期，完成9期。'), { cell: 'I14', variant: 'values' }],
    [
      'on a judged row',
      departmentGrid({ E21: '有效改善', F21: '部分达成预期指标', H21: 7, I21: '继续努力' }),
      { cell: 'I21' },
    ],
    ['on a row with much more than asked', departmentGrid({ F15: '180次', I15: '工作需要' }), { cell: 'I15' }],
    ['on full marks for a row not met', departmentGrid({ F14: '9期', I14: '客观原因' }), { cell: 'I14' }],
  ],
});
