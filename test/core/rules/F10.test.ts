import { F10 } from '../../../src/core/rules/form/F10-document-number';
import { departmentGrid, reportGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

const report = (text: string) => workbook(departmentGrid(), reportGrid(text));

testRule(F10, {
  valid: [
    ['no number', departmentGrid()],
    ['the right brackets', report('根据湘财绩〔2020〕7号要求')],
    ['a year that is no document', report('（2021）年度，共12号楼')],
    ['a bracket with a date', report('截至年末（2021年12月）共处理3号线问题')],
  ],
  invalid: [
    [
      'square brackets',
      report('根据湘财绩[2020]7号要求'),
      {
        cell: 'A2',
        sheet: '自评报告',
        severity: 'info',
        params: { wrong: '湘财绩[2020]7号', right: '湘财绩〔2020〕7号' },
      },
    ],
    ['round brackets, in a goal', departmentGrid({ B12: '落实市政办发（2021） 第15号文件。' }), { cell: 'B12' }],
    ['two in one text', report('财预【2020】10号、财预(2021)101号'), { cell: 'A2' }, { cell: 'A2' }],
  ],
});
