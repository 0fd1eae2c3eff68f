import { readReportText } from '../../../src/core/facts/report-text';
import { departmentGrid, gridOf, reportGrid, workbook } from '../../support/forms';

const EMPTY = gridOf('表', { A1: '一' });

/** `年初预算 1064.54 万元`, number by number. */
const numbersOf = (text: string) =>
  readReportText(EMPTY, text)!.sentences.flatMap(({ numbers }) =>
    numbers.map(({ before, number, unit }) => `${before}|${number}|${unit ?? ''}`),
  );

describe('numbers with their unit and what stands before them', () => {
  it.each<[string, string[]]>([
    [
      '2021年预算收入1112.67万元，其中年初预算1,064.54万元，调整追加48.13万元。',
      ['|2021|年', '预算收入|1112.67|万元', '其中年初预算|1064.54|万元', '调整追加|48.13|万元'],
    ],
    ['共有编制人数 50 人，实有人数 43 人。', ['共有编制人数|50|人', '实有人数|43|人']],
    ['拆除违法建设1766处、37.2万平米。', ['拆除违法建设|1766|处', '、|372000|平方米']],
    ['支出11126700元', ['支出|1112.67|万元']],
    ['支出0.11亿元', ['支出|1100|万元']],
    ['根据湘财绩〔2020〕7号和PM2.5要求', ['根据湘财绩〔|2020|', '〕|7|']],
    ['满意度达到百分之九十五。', ['满意度达到|95|%']],
    ['发案量下降50%，2021-2023年', ['发案量下降|50|%', '|2021|', '-|2023|年']],
    ['自评得分96.94分，等级为“优”。', ['自评得分|96.94|分']],
    ['一是加强管理；二是完善制度。', []],
    ['执行数为【待补充：第5行】万元。', []],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));

  it('tells what the last digit is worth, and what is only about right', () => {
    const [sentence] = readReportText(EMPTY, '支出1112.7万元，办实事350余件，约43人，收入0.11亿元')!.sentences;
    expect(sentence!.numbers.map(({ step, approximate }) => [step, approximate])).toEqual([
      ['0.1', false],
      ['1', true],
      ['1', true],
      ['100', false],
    ]);
  });

  it('remembers the clauses before a number in its sentence', () => {
    const { sentences } = readReportText(EMPTY, '2020年，我单位收入9万元。其中：支出8万元')!;
    expect(sentences.map(({ numbers }) => numbers.at(-1)!.earlier)).toEqual([['2020年'], ['其中']]);
  });
});

describe('where the report is read', () => {
  it('takes the column 正文 of the companion sheet, without its memory of deleted paragraphs', () => {
    const grid = workbook(
      departmentGrid(),
      reportGrid('某局2021年度部门整体支出绩效自评报告', '', '支出9万元。', '已删除的段落'),
    );
    const report = readReportText(grid)!;
    expect(report.sheet).toBe('自评报告');
    expect(report.paragraphs.map(({ cell, line }) => [cell, line])).toEqual([
      ['A2', 2],
      ['A4', 4],
    ]);
    expect(report.sentences.at(-1)!.numbers[0]).toMatchObject({ number: '9', clause: '支出9万元' });
    expect(report.title).toEqual({ cell: 'A2', line: 2, unitName: '某局', year: 2021 });
  });

  it('reads a sheet of that name that a person made', () => {
    const report = readReportText(gridOf('自评报告', { B2: '支出9万元。', A3: '收入10万元。' }))!;
    expect(report.paragraphs.map(({ cell }) => cell)).toEqual(['B2', 'A3']);
  });

  it('prefers a given text, which has lines instead of cells', () => {
    const report = readReportText(reportGrid('支出9万元。'), '\n收入10万元。\n')!;
    expect(report).toMatchObject({ sheet: null, paragraphs: [{ cell: null, line: 2, text: '收入10万元。' }] });
  });

  it.each([
    ['no such sheet', departmentGrid(), null],
    ['only the headings', reportGrid(), null],
    ['a blank text', reportGrid('支出9万元。'), '  \n '],
  ])('is null: %s', (_, grid, text) => expect(readReportText(grid, text)).toBeNull());
});

describe('texts with the line breaks of a page', () => {
  const lines = (...text: string[]) => readReportText(EMPTY, text.join('\n'))!.paragraphs.map(({ text: one }) => one);

  it('joins full lines without a stop', () => {
    expect(
      lines(
        '二、预算收支情况',
        '2021 年预算收入 1112.67 万元，其中年初预算 1064.54 万',
        '',
        '元，调整追加 48.13 万元。',
        '（一）其他',
      ),
    ).toEqual([
      '二、预算收支情况',
      '2021 年预算收入 1112.67 万元，其中年初预算 1064.54 万元，调整追加 48.13 万元。',
      '（一）其他',
    ]);
  });

  it('leaves long paragraphs apart', () => {
    const long = '工作'.repeat(40);
    expect(lines(long, long)).toEqual([long, long]);
  });
});

describe('grades', () => {
  it.each<[string, string[]]>([
    ['自评得分96.94分，等级为“优”。', ['优']],
    ['自评等级：良。', ['良']],
    ['自评结果为优秀等次。', ['优秀']],
    ['评价等级为中，需改进。', ['中']],
    ['优化营商环境，评优评先，完成良好。', []],
    ['其中优92家。', []],
  ])('%s', (text, expected) => {
    expect(readReportText(EMPTY, text)!.grades.map(({ grade }) => grade)).toEqual(expected);
  });
});
