import { E09 } from '../../../src/core/rules/explanations/E09-epidemic';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const in2023 = { A2: '（2023年度）' };

testRule(E09, {
  valid: [
    ['another reason', departmentGrid({ ...in2023, I14: '场地改造停办三期，下一步补办。' })],
    ['the year of the epidemic', departmentGrid({ I14: '受疫情影响停办三期。' })],
    ['an animal epidemic', departmentGrid({ ...in2023, I14: '突发动物疫情，巡查力量抽调。' })],
    ['after it', departmentGrid({ ...in2023, I14: '疫情结束后恢复较慢。' })],
    ['no year', departmentGrid({ A2: null, E17: '12月底前', F17: '12月', I14: '受疫情影响停办三期。' })],
    ['the indicator itself', departmentGrid({ ...in2023, D14: '疫情防控培训期数' })],
  ],
  invalid: [
    [
      'a row',
      departmentGrid({ ...in2023, I14: '受疫情影响停办三期。' }),
      { cell: 'I14', severity: 'info', field: 'reason', subject: '业务培训期数', params: { year: '2023' } },
    ],
    ['later', departmentGrid({ A2: '（2024年度）', I15: '新冠感染，人员不足。' }), { cell: 'I15' }],
    [
      'the fund row',
      projectGrid({ A3: '（2023年度）', J6: '原因', J7: '受疫情影响采购延期。' }),
      { cell: 'J7', field: 'fundReason' },
    ],
  ],
});
