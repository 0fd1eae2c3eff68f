import { Q13 } from '../../../src/core/rules/quality/Q13-vague-target';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q13, {
  valid: [
    ['numbers, dates and a thing to be made', departmentGrid()],
    ['in time under 时效', departmentGrid({ E17: '及时' })],
    ['on schedule under 时效', departmentGrid({ E17: '按期完成' })],
    ['up to standard under 质量', departmentGrid({ E16: '合格' })],
    ['in order under 质量', departmentGrid({ E16: '合规' })],
    ['a number within', departmentGrid({ E21: '有效改善3处环境' })],
    ['everything that should', departmentGrid({ E21: '应保尽保' })],
    ['a grade with its limit', departmentGrid({ E21: '良好以上' })],
    ['within the budget', departmentGrid({ E18: '不超过预算' })],
    ['a document', departmentGrid({ E21: '印发管理办法' })],
    ['a rise by a number', departmentGrid({ E20: '提高10%以上' })],
    ['in time in a list without levels', departmentGrid({ C17: null, C16: null, C14: null, E17: '及时' })],
    ['yes', departmentGrid({ E21: '是' })],
    ...[
      ['管护制度', '健全'],
      ['长效机制', '已建立健全'],
      ['绩效目标合理性', '合理'],
      ['预算编制完整性', '完整'],
    ].map(([name, target]) => [`${name} ${target}`, departmentGrid({ D21: name!, E21: target! })] as const),
  ],
  invalid: [
    ['a state of what is no rule', departmentGrid({ D21: '基础设施', E21: '完善' }), { cell: 'E21' }],
    ...[
      '有效提升',
      '逐步提高',
      '进一步加强',
      '效果明显',
      '良好',
      '有效改善',
      '显著提高',
      '改善学校的办学条件',
      '服务水平有效提升',
      '进一步加强管理',
      '促进经济发展',
      '符合相关规定',
      '严格执行相关制度规定',
      '是否利于企业走出去',
      '及时',
      '较好',
      '群众幸福感明显增强。',
      ' 有效 改善 ',
    ].map((text) => [text, departmentGrid({ E21: text }), { cell: 'E21', severity: 'info', field: 'target' }] as const),
    [
      'up to standard elsewhere',
      departmentGrid({ E14: '合格' }),
      { cell: 'E14', subject: '业务培训期数', params: { found: '合格' } },
    ],
  ],
});
