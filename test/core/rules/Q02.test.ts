import { Q02 } from '../../../src/core/rules/quality/Q02-output-part-missing';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q02, {
  valid: [
    ['all four', departmentGrid()],
    ['成本 as a level of its own', projectGrid({ B17: '成本指标(5分)', C17: '经济成本指标' })],
    ['without level 2', projectGrid({ C14: null, C15: null, C16: null, C17: null, C18: null, C19: null, C20: null })],
    ['a flat list', projectGrid({ B14: null, B18: null, B20: null })],
    ['divided by tasks', projectGrid({ C14: '重点工作', C15: '重点工作', C16: '日常履职', C17: '日常履职' })],
    ['other wording', projectGrid({ C14: '产出数量', C15: '产出质量', C16: '产出时效', C17: '产出成本' })],
  ],
  invalid: [
    [
      'no 时效',
      projectGrid({ C16: '质量指标' }),
      { cell: 'B14', severity: 'info', field: 'level2', params: { missing: '时效指标' } },
    ],
    [
      'two missing',
      projectGrid({ C16: '数量指标', C17: '质量指标' }),
      { cell: 'B14', params: { missing: '时效指标、成本指标' } },
    ],
    [
      'a label without a row',
      projectGrid({ D17: null, E17: null, F17: null, G17: null, H17: null }),
      { cell: 'B14', params: { missing: '成本指标' } },
    ],
  ],
});
