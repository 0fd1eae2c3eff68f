import { E06 } from '../../../src/core/rules/explanations/E06-no-measure';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

const short = (reason: string) => departmentGrid({ F14: '9期', H14: 7.5, I14: reason });

testRule(E06, {
  valid: [
    ['what is paid later', short('质保金按合同暂未支付；质保期满后支付。')],
    ['no deviation', departmentGrid()],
    ['cause and measure', short('因场地改造停办三期，下一步提前落实场地。')],
    ['a measure in other words', short('因场地改造停办三期，拟在次年补办。')],
    ['what is done in the year after', short('部门间接口未打通；2022年与税务部门签订共享协议。')],
    ['more done than asked, at full marks', departmentGrid({ F15: '180次', I15: '全市集中整治，任务增加。' })],
    ['next year', short('因场地改造停办三期，次年一季度补办。')],
    [
      'a measure in a column of its own',
      departmentGrid({
        F14: '9期',
        H14: 7.5,
        I13: '偏差原因',
        I14: '因场地改造停办三期。',
        J13: '改进措施',
        J14: '明确新场地',
      }),
    ],
    ['an empty phrase: E05', short('客观原因')],
    ['too short: E05', short('疫情')],
    ['blank: E01', short('')],
    ['full marks and met: E07', departmentGrid({ I14: '受疫情影响停办三期' })],
  ],
  invalid: [
    [
      'a cause alone',
      short('场地改造停工两个月，少办三期。'),
      { cell: 'I14', severity: 'info', subject: '业务培训期数', field: 'reason' },
    ],
    [
      'nothing in the column of measures',
      departmentGrid({ F14: '9期', H14: 7.5, I13: '偏差原因', I14: '场地改造停办三期。', J13: '改进措施', J14: '无' }),
      { cell: 'I14' },
    ],
    [
      'on a judged row',
      departmentGrid({ F17: '2022年1月', H17: 8, I17: '受汛期影响工期顺延一个月。' }),
      { cell: 'I17' },
    ],
    ['a year of the past is no measure', short('场地2021年改造停工两个月，少办三期。'), { cell: 'I14' }],
  ],
});
