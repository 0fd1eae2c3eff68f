import { E04 } from '../../../src/core/rules/explanations/E04-low-execution';
import { departmentGrid, gridOf, projectGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

const low = { F7: 76, H7: '76%', I7: 7.6 };
const report = (text: string) => gridOf('自评报告', { A1: '正文', B1: '章节', A2: text });

testRule(E04, {
  valid: [
    ['a high rate', projectGrid()],
    ['exactly 90 %', projectGrid({ F7: 90, H7: '90%', I7: 9 })],
    ['low, with a reason in the fund row', projectGrid({ ...low, J6: '原因', J7: '设备采购12月完成招标，次年付款。' })],
    ['low, with a reason in a source row', projectGrid({ ...low, J6: '原因', J8: '上级资金12月下达。' })],
    [
      'low, with a reason in the report',
      workbook(departmentGrid({ F5: 600, H5: '53.92%' }), report('预算执行率53.92%，主要原因是两个项目跨年实施。')),
    ],
    ['another wording', workbook(departmentGrid({ F5: 600 }), report('由于项目跨年实施，全年预算执行率为53.92%。'))],
    ['a project alone with a report', workbook(projectGrid(low), report('因采购延期，预算执行率为76%。'))],
    [
      'a project that the report names',
      workbook(projectGrid(low), departmentGrid(), report('设施维护项目因采购延期，预算执行率为76%。')),
    ],
    [
      'low, with a reason in the row that scores the rate',
      projectGrid({ ...low, D15: '预算执行率', E15: '100%', F15: '76%', I15: '设备采购12月完成招标，次年付款。' }),
    ],
    [
      'low, with a reason in a text block of the form',
      projectGrid({ ...low, A22: '存在问题', C22: '因设备招标延后，项目款结转次年支付。' }),
    ],
    [
      'low, with a reason in 实际完成情况',
      projectGrid({ ...low, F12: '维护设施52处。预算执行率76%，主要原因是质保金按合同次年支付。' }),
    ],
    [
      'low, with what it was affected by in a text block',
      projectGrid({ ...low, A22: '说明', C22: '受工程审计进度影响，质保金结转次年支付。' }),
    ],
    ['no budget', projectGrid({ E7: 0, F7: 0 })],
    ['executed blank', projectGrid({ F7: null })],
  ],
  invalid: [
    [
      'low and silent',
      projectGrid(low),
      {
        cell: 'H7',
        severity: 'warning',
        field: 'rate',
        subject: '年度资金总额',
        params: { rate: '76.00', least: '90' },
        related: ['F7', 'E7'],
      },
    ],
    [
      'a text block that speaks of something else',
      projectGrid({ ...low, A22: '存在问题', C22: '因人员调整，台账记录不够及时。' }),
      { cell: 'H7' },
    ],
    [
      '实际完成情况 that says the rate alone',
      projectGrid({ ...low, F12: '由于及时调度，维护设施52处。预算执行率76%。' }),
      { cell: 'H7' },
    ],
    ['only the hint of the form', projectGrid({ ...low, J6: '原因', J7: '需说明原因' }), { cell: 'H7' }],
    ['without a column of the rate', projectGrid({ ...low, H6: null, H7: null }), { cell: 'F7', field: 'executed' }],
    [
      'a gap of the draft',
      workbook(departmentGrid({ F5: 600 }), report('预算执行率53.92%，未达到100%，原因是【待补充：未完成原因】。')),
      { cell: 'H5', sheet: '部门整体支出绩效自评表' },
    ],
    [
      'a reason for something else',
      workbook(departmentGrid({ F5: 600 }), report('预算执行率53.92%。因公出国（境）费未发生，预算执行率较高。')),
      { cell: 'H5' },
    ],
    [
      'the reason of the department says nothing of a project',
      workbook(projectGrid(low), departmentGrid(), report('因人员减少，预算执行率为98%。')),
      { cell: 'H7', sheet: '项目支出绩效自评表' },
    ],
  ],
});
