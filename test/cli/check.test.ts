/** `check` and `score`: what they print of the sample, of folders, and in every format. */
import { read, utils } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NOT_CHECKED } from '../../src/core';
import { basicDataGrid, departmentGrid, projectGrid, workbook } from '../support/forms';
import { grid } from '../support/grids';
import { bytesOfGrid, folderWith, isAdvice, places, SAMPLE, SAMPLE_SHEET, workbooksOf, ziping, type Ran } from './kit';
import { reviewSchema, type ReviewDocument } from './review-schema';

/** Domain notes §6.3: three mistakes, and four pieces of advice. */
const SAMPLE_FINDINGS = ['S04 H16', 'S03 H23', 'E01 I23', 'E02 I15', 'Q36 F20', 'E02 I21', 'Q13 E22'];
const SEVERITIES = ['error', 'error', 'error', 'info', 'info', 'info', 'info'];

function documentOf(ran: Ran): ReviewDocument {
  return reviewSchema.parse(JSON.parse(ran.out));
}

type Form = ReviewDocument['workbooks'][number]['forms'][number];

function assessed(form: Form | undefined) {
  if (form === undefined || form.kind === 'basic-data') throw new Error('no self-assessment form');
  return form;
}

function csvRows(text: string): string[][] {
  const book = read(text.replace(/^\ufeff/, ''), { type: 'string', raw: true });
  return utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, defval: '', raw: true });
}

describe('the sample', () => {
  const folder = folderWith({ 'a.xlsx': SAMPLE });

  it('has three mistakes, four pieces of advice and nothing else', () => {
    const ran = ziping(folder, ['check', 'a.xlsx', '--format', 'json']);
    expect(ran.code).toBe(1);
    const [book, ...more] = workbooksOf(ran);
    expect(more).toEqual([]);
    expect(places(book!)).toEqual(SAMPLE_FINDINGS);
    expect(book!.findings.map(({ severity }) => severity)).toEqual(SEVERITIES);
    expect(book!.findings.map(({ sheet }) => sheet)).toEqual(SEVERITIES.map(() => SAMPLE_SHEET));
  });

  it.each(['check', 'score'])('%s --format json has the shape of the contract', (command) => {
    const document = documentOf(ziping(folder, [command, 'a.xlsx', '--format', 'json']));
    expect(document.tool).toEqual({ name: 'ziping', version: '1.2.3' });
    expect(document.policy.id).toBe('mof-2020');
    const [book] = document.workbooks;
    expect(book).toMatchObject({ file: 'a.xlsx', verdict: 'blocked', error: null });
    expect(book!.counts).toEqual({ error: 3, warning: 0, info: 4 });
    expect(book!.forms.map(({ kind }) => kind)).toEqual(['department-self-assessment', 'basic-data']);
    const form = assessed(book!.forms[0]);
    expect(form.total).toEqual({ weight: '100', score: '99.8', computedScore: '96.94' });
    expect(form.grade).toBe('优');
    expect(form.executionRate).toMatchObject({ value: '1.0000', points: '10.00' });
    expect(form.indicators.map(({ row, computedScore }) => [row, computedScore])).toEqual([
      [14, '10.00'],
      [15, '10.00'],
      [16, '7.50'],
      [17, '10.00'],
      [18, '5.00'],
      [19, '5.00'],
      [20, '10.00'],
      [21, '10.00'],
      [22, '10.00'],
      [23, '9.44'],
    ]);
    expect(form.indicators.filter(({ needsJudgement }) => needsJudgement).map(({ row }) => row)).toEqual([22]);
    expect(book!.forms[1]).toMatchObject({ headcount: { authorised: '50', actual: '43', rate: '0.86' } });
  });

  it('gives every indicator with its trace in text, and ends with what is not checked', () => {
    const { out } = ziping(folder, ['score', 'a.xlsx']);
    for (const number of ['96.94', '99.80', '100.00', '7.50', '9.44', '10×9÷12', '10×85÷90']) {
      expect(out).toContain(number);
    }
    expect(out.trimEnd().endsWith(NOT_CHECKED.at(-1)!)).toBe(true);
  });

  it.each(['check', 'score'])('%s ends with what is not checked, in text and Markdown', (command) => {
    for (const format of ['text', 'markdown']) {
      const lines = ziping(folder, [command, 'a.xlsx', '--format', format]).out.trimEnd().split('\n');
      const last = lines.slice(-NOT_CHECKED.length);
      expect(last.map((line) => line.replace(/^[\s-]+/, ''))).toEqual(NOT_CHECKED);
    }
  });

  it('has colour only where it is asked for', () => {
    const coloured = ziping(folder, ['check', 'a.xlsx'], { colour: true });
    const plain = ziping(folder, ['check', 'a.xlsx']);
    const colour = /\u001b\[\d+m/g;
    expect(coloured.out).toMatch(colour);
    expect(plain.out).not.toMatch(colour);
    expect(coloured.out.replace(colour, '')).toBe(plain.out);
  });

  it('lists findings as csv with fixed columns that read back', () => {
    const { out } = ziping(folder, ['check', 'a.xlsx', '--format', 'csv']);
    expect(out.startsWith('\ufeff')).toBe(true);
    const [header, ...rows] = csvRows(out);
    expect(header).toHaveLength(12);
    expect(rows.map((row) => row.length)).toEqual(SEVERITIES.map(() => 12));
    expect(rows.map((row) => `${row[5]!} ${row[3]!}`)).toEqual(SAMPLE_FINDINGS);
    const numbers = rows.slice(0, 2).map((row) => row.slice(8, 11).map(Number));
    expect(numbers).toEqual([
      [10, 7.5, 2.5],
      [9.8, 9.44, 0.36],
    ]);
  });

  it('lists indicators as csv', () => {
    const [header, ...rows] = csvRows(ziping(folder, ['score', 'a.xlsx', '--format', 'csv']).out);
    expect(header).toHaveLength(13);
    expect(rows).toHaveLength(10);
    expect(rows.map((row) => Number(row[10])).reduce((a, b) => a + b, 0)).toBeCloseTo(86.94, 10);
  });
});

describe('folders and several files', () => {
  const folder = folderWith({
    'in/b.xlsx': SAMPLE,
    'in/a.xlsx': bytesOfGrid(departmentGrid()),
    'in/deep/er/c.XLSX': bytesOfGrid(projectGrid()),
    'in/old.xls': bytesOfGrid(projectGrid({ H14: 30 }), 'biff8'),
    'in/~$b.xlsx': 'lock',
    'in/readme.txt': 'x',
    'in/bad.xlsm': 'not a zip',
  });
  const names = ['in/a.xlsx', 'in/b.xlsx', 'in/bad.xlsm', 'in/deep/er/c.XLSX', 'in/old.xls'].map((name) =>
    path.normalize(name),
  );

  it('takes every workbook below, lock files left out', () => {
    const ran = ziping(folder, ['check', 'in', '--format', 'json']);
    expect(ran.code).toBe(2);
    const books = documentOf(ran).workbooks;
    expect(books.map(({ file }) => file)).toEqual(names);
    expect(books.map(({ verdict }) => verdict)).toEqual(['ready', 'blocked', 'unreadable', 'ready', 'blocked']);
    expect(books[2]!.error?.code).toBe('text-file');
    expect(places(books[4]!)).toContain('A06 H14');
  });

  it('counts a file once that is named twice', () => {
    const ran = ziping(folder, [
      'check',
      'in/a.xlsx',
      './in/a.xlsx',
      path.join(folder, 'in/a.xlsx'),
      '--format',
      'json',
    ]);
    expect(workbooksOf(ran)).toHaveLength(1);
  });

  it('goes on when one input is missing, and says so on stderr', () => {
    const ran = ziping(folder, ['check', 'gone.xlsx', 'in/a.xlsx', '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('gone.xlsx');
    expect(workbooksOf(ran).map(({ file }) => file)).toEqual(['in/a.xlsx']);
  });

  it.each(['text', 'json', 'markdown', 'csv'])(
    'check and score give the reason for what cannot be read: %s',
    (format) => {
      const reason = workbooksOf(ziping(folder, ['check', 'in/bad.xlsm', '--format', 'json']))[0]!.error!.message;
      for (const command of ['check', 'score']) {
        const ran = ziping(folder, [command, 'in/bad.xlsm', '--format', format]);
        expect(ran.out).toContain(reason.slice(0, 10));
        expect(ran.err === '').toBe(format === 'text');
      }
    },
  );

  it('writes one row per workbook with -o', () => {
    const ran = ziping(folder, ['check', 'in', '-o', '汇总.xlsx']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(path.normalize('in/bad.xlsm'));
    const book = read(readFileSync(path.join(folder, '汇总.xlsx')));
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, defval: null });
    expect(rows[0]!.slice(0, 7)).toEqual(['单位', '项目', '得分', '等级', '结论', '必须修改', '需说明']);
    expect(rows.slice(1).map((row) => [row[2], row[3], row[5], row[6], row[7]])).toEqual([
      [99.8, '优', 0, 0, 'a.xlsx'],
      [99.8, '优', 3, 0, 'b.xlsx'],
      [null, null, null, null, 'bad.xlsm'],
      [99.62, '优', 0, 0, 'c.XLSX'],
      [99.62, '优', expect.any(Number), expect.any(Number), 'old.xls'],
    ]);
  });
});

describe('options', () => {
  it('reads a column that a person names', () => {
    const folder = folderWith({ 'a.xlsx': bytesOfGrid(departmentGrid({ H13: '甲' })) });
    const rulesOf = (ran: Ran) => workbooksOf(ran)[0]!.findings.map(({ rule }) => rule);
    const check = (...map: string[]) => rulesOf(ziping(folder, ['check', 'a.xlsx', '--format', 'json', ...map]));
    expect(check()).toContain('F14');
    expect(check('--map', '得分=H')).not.toContain('F14');
    expect(check('--map', `${SAMPLE_SHEET}！得分＝h`)).not.toContain('F14');
  });

  it.each([
    ['a sheet that is not there', ['别的表!得分=H']],
    ['a sheet that is not there, beside one that is', ['得分=H', '别的表!得分=H']],
    ['a column without content', ['得分=ZZ']],
    ['a column without content of a sheet', [`${SAMPLE_SHEET}!得分=ZZ`]],
  ])('refuses to map %s', (_, mappings) => {
    const folder = folderWith({ 'a.xlsx': bytesOfGrid(departmentGrid({ H13: '甲' })) });
    const map = mappings.flatMap((mapping) => ['--map', mapping]);
    for (const command of [['check'], ['score'], ['fill', '-o', 'b.xlsx'], ['draft']]) {
      const ran = ziping(folder, [command[0]!, 'a.xlsx', ...command.slice(1), ...map]);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(isAdvice(ran.err)).toBe(true);
    }
  });

  it('reads a sheet nobody recognises once its columns are named', () => {
    const rows = [
      ['某局2023年工作要点'],
      ['要点', '分项', '事项', '要做到', '第四季度', '分量', '成绩'],
      ['产出指标', '数量指标', '建成社区数', '≥12个', '12个', 50, 50],
      ['总分', null, null, null, null, 50, 50],
    ];
    const folder = folderWith({
      'a.xlsx': bytesOfGrid(
        grid({
          要点: rows,
          附注: [
            ['甲', '乙', '丙'],
            ['一', '二', 3],
          ],
        }),
      ),
    });
    const read = (...mappings: string[]) =>
      ziping(folder, ['check', 'a.xlsx', '--format', 'json', ...mappings.flatMap((one) => ['--map', one])]);
    const named = ['一级指标=A', '二级指标=B', '三级指标=C', '年度指标值=D', '实际完成值=E', '分值=F', '得分=G'];
    expect(read().code).toBe(2);
    for (const sheet of ['', '要点!']) {
      const [book] = documentOf(read(...named.map((one) => sheet + one))).workbooks;
      expect(book!.forms.map((form) => [form.sheet, assessed(form).indicators.length])).toEqual([['要点', 1]]);
    }
    expect(read('要点!年度指标值=D')).toMatchObject({ code: 2, out: '' });
  });

  it('keeps labels of a workbook from steering the terminal', () => {
    const folder = folderWith({ 'a.xlsx': bytesOfGrid(departmentGrid({ D14: '培训\u001b[31m期数\n次', H14: 30 })) });
    const { out } = ziping(folder, ['check', 'a.xlsx']);
    expect(out).not.toContain('\u001b');
    expect(out.split('\n').filter((line) => line.includes('期数') && !line.startsWith('  '))).toEqual([]);
  });

  it('scores only what has scores', () => {
    const folder = folderWith({
      'both.xlsx': bytesOfGrid(workbook(basicDataGrid(), projectGrid())),
      'basic.xlsx': bytesOfGrid(basicDataGrid()),
    });
    const forms = documentOf(ziping(folder, ['score', 'both.xlsx', '--format', 'json'])).workbooks[0]!.forms;
    expect(forms.map(({ kind }) => kind).sort()).toEqual(['basic-data', 'project-self-assessment']);
    expect(assessed(forms.find(({ kind }) => kind !== 'basic-data')).total.computedScore).toBe('99.62');
    expect(ziping(folder, ['score', 'basic.xlsx']).code).toBe(0);
  });
});
