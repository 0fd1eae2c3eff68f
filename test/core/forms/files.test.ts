/** The committed sample and the blank templates, through the reader of files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readForms } from '../../../src/core/forms/read';
import { readWorkbook } from '../../../src/hosts/file';
import { compact } from './compact';

const ASSETS = path.resolve(__dirname, '../../../assets');

function formsOf(file: string) {
  const bytes = new Uint8Array(readFileSync(path.join(ASSETS, file)));
  return readForms(readWorkbook(bytes, path.basename(file)));
}

it('the sample is read as printed', () => {
  const [form, basic, ...more] = formsOf('samples/zhuzhou-2021.xlsx').map(compact);
  expect(more).toEqual([]);
  expect(form).toMatchObject({
    kind: 'department-self-assessment',
    year: 2021,
    funds: ['年度资金总额*|1064.54|1112.67|1112.67|10|100|10'],
    splits: [
      'income none: general-budget 1112.67, government-fund 0, special-account 0, other 0',
      'spending none: basic 1112.67, project 0',
    ],
    indicators: [
      '产出指标|数量指标|规范化建设达标中队数|>=15个|15个|10|10',
      '产出指标|数量指标|拆除违法建设面积|>=300000平方米|372000平方米|10|10',
      '产出指标|数量指标|执法案卷评查次数|>=12次|9次|10|10',
      '产出指标|质量指标|应用系统办案率|>=90%|95%|10|10',
      '产出指标|时效指标|年度工作任务完成时间|<=2021-12-31|2021-12-31|5|5',
      '产出指标|成本指标|部门整体支出控制|<=1112.67万元|1112.67万元|5|5',
      '效益指标|经济效益指标|追缴占破道费用|>=500万元|>=580万元|10|10',
      '效益指标|社会效益指标|园林市政灯案件发案量|±>=-30%|±-50%|10|10',
      '效益指标|生态效益指标|工地扬尘管控|有效改善|达成预期指标|10|10',
      '满意度指标|社会公众或服务对象满意度指标|社会公众满意度|>=90%|85%|10|9.8',
    ],
    blocks: ['产出指标 50: 6', '效益指标 30: 3', '满意度指标 10: 1'],
    total: '100|99.8',
    missing: [],
  });
  expect(form!.goals).toHaveLength(1);
  expect(basic).toMatchObject({ kind: 'basic-data', year: 2021, unit: form!.unit, staff: '50|43|86' });
  expect(basic!.rows!.map((row) => row.split(' ')[0])).toEqual([
    ...['three-public', 'vehicles', 'vehicle-purchase', 'vehicle-running', 'abroad', 'reception'],
    ...['project', 'project-item', 'project-item', 'project-item'],
    ...['running-costs', 'office', 'utilities-travel', 'meetings-training', 'procurement', 'budget-adjustment'],
  ]);
});

it.each([
  ['templates/department.xlsx', ['department-self-assessment']],
  ['templates/project.xlsx', ['project-self-assessment']],
  ['templates/basic-data.xlsx', ['basic-data']],
  ['templates/all.xlsx', ['department-self-assessment', 'project-self-assessment', 'basic-data']],
])('%s is recognised while blank', (file, kinds) => {
  const forms = formsOf(file);
  expect(forms.map(({ kind }) => kind)).toEqual(kinds);
  for (const form of forms) {
    if (form.kind === 'basic-data') {
      expect(form.headcount).not.toBeNull();
      expect(form.rows).toHaveLength(16);
      continue;
    }
    expect(form.indicators).toEqual([]);
    expect(form.missingColumns).toEqual([]);
    expect(form.funds!.total!.weight!.number).toBe('10');
    expect(form.goals).toHaveLength(1);
    expect(form.totalRow).not.toBeNull();
  }
});
