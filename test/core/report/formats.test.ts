/** Text, Markdown and csv of a review: labels come from somebody else's workbook and must not break the document. */
import { read, utils } from '@e965/xlsx';
import { NOT_CHECKED } from '../../../src/core/messages/verdicts';
import { checkCsv, csvTable, scoreCsv } from '../../../src/core/report/csv';
import { reviewJson, type WorkbookResult } from '../../../src/core/report/json';
import { checkMarkdown, markdownTable, scoreMarkdown } from '../../../src/core/report/markdown';
import { checkText, NO_PAINT, scoreText } from '../../../src/core/report/text';
import { review } from '../../../src/core/review';
import { basicDataGrid, departmentGrid, gridOf, projectGrid, type Changes } from '../../support/forms';

const HOSTILE = '=HYPERLINK("x"),\n| **培训** `期数` <b>\u001b[31m&amp;';

function result(changes: Changes = {}, file = 'a.xlsx'): WorkbookResult {
  return { file, review: review(departmentGrid(changes)) };
}

const UNREADABLE: WorkbookResult = { file: 'bad.xlsx', error: { code: 'damaged', message: '坏了，“修”一下' } };
const NO_FORM: WorkbookResult = { file: 'none.xlsx', review: review(gridOf('通讯录', { A1: '姓名' })) };
const BASIC: WorkbookResult = { file: 'basic.xlsx', review: review(basicDataGrid()) };
const PROJECT: WorkbookResult = { file: 'project.xlsx', review: review(projectGrid({ H14: 30 })) };
const ALL = [result({ D14: HOSTILE, H14: 12 }), UNREADABLE, NO_FORM, BASIC, PROJECT, result({}, 'b.xlsx')];

function rows(csv: string): string[][] {
  const book = read(csv.slice(1), { type: 'string', raw: true });
  return utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, defval: '' });
}

describe('csv', () => {
  it.each<[name: string, make: typeof checkCsv, width: number]>([
    ['check', checkCsv, 12],
    ['score', scoreCsv, 13],
  ])('%s: a BOM, CRLF, the same columns in every row, every workbook in it', (_, make, width) => {
    const text = make(ALL);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const table = rows(text);
    expect(new Set(table.map(({ length }) => length))).toEqual(new Set([width]));
    const files = new Set(table.slice(1).map(([file]) => file));
    for (const file of ['a.xlsx', 'bad.xlsx', 'none.xlsx', 'project.xlsx']) expect(files).toContain(file);
    expect(table.find(([file]) => file === 'bad.xlsx')!.join()).toContain('坏了，“修”一下');
    expect(table.find(([file]) => file === 'none.xlsx')!.join()).toContain('通讯录');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['@x', "'@x"],
    ['-x', "'-x"],
    ['-0.36', '-0.36'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['=a,b', '"\'=a,b"'],
    ['', ''],
  ])('%j is written %j', (value, written) => {
    expect(csvTable([[value]])).toBe(`\ufeff${written}\r\n`);
  });
});

describe('Markdown', () => {
  it('takes no markup from a workbook', () => {
    for (const text of [checkMarkdown(ALL), scoreMarkdown(ALL)]) {
      expect(text).not.toContain('<b>');
      expect(text).not.toContain('\u001b');
      expect(text).not.toContain('`期数`');
      expect(text.match(/^## /gm)).toHaveLength(ALL.length);
      expect(text).toContain('坏了');
      expect(text).toContain('通讯录');
    }
  });

  it('makes tables', () => {
    expect(
      markdownTable([
        ['a', 'b'],
        ['1|2', '3'],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1\\|2 | 3 |\n');
  });
});

describe('text', () => {
  it.each<[name: string, make: typeof checkText]>([
    ['check', checkText],
    ['score', scoreText],
  ])('%s: one heading per workbook, all else indented, the end last', (_, make) => {
    const text = make(ALL, NO_PAINT);
    expect(text).not.toContain('\u001b');
    const outside = text.split('\n').filter((line) => line !== '' && !line.startsWith('  '));
    expect(outside.slice(0, -1)).toEqual(ALL.map(({ file }) => file));
    expect(text.trimEnd().endsWith(NOT_CHECKED.at(-1)!)).toBe(true);
  });

  it('paints by severity and verdict', () => {
    const tones = (one: WorkbookResult) => {
      const used = new Set<string>();
      checkText([one], (text, tone) => (used.add(tone), text));
      return used;
    };
    expect(tones(result({ H14: 12 }))).toContain('error');
    expect(tones(result())).toContain('good');
    expect(tones(result())).not.toContain('error');
  });
});

describe('what a person has settled', () => {
  const explained = (): WorkbookResult => {
    const before = review(departmentGrid({ F15: '80次', H15: 6, H23: 95.8, I15: '雨季停工，计划下半年补足。' }));
    const answer = { rule: 'S03', sheet: '', cell: 'H15', cellValue: '6', text: '按本地标准扣分' };
    const findings = before.findings.map((finding) => ({ ...finding, explanation: answer }));
    const note = { kind: 'mapping-lost', sheet: '自评', field: 'score', column: 'H' } as const;
    return { file: 'a.xlsx', review: { ...before, findings, notes: [note] } };
  };

  it.each([checkText, checkMarkdown])('stands with the finding, what is lost below', (make) => {
    const text = make([explained()]);
    expect(text).toContain('按本地标准扣分');
    expect(text).toMatch(/“自评”.*H/);
  });

  it('stands in JSON', () => {
    const one = explained();
    if ('error' in one) throw new Error('unreadable');
    const { workbooks } = reviewJson({ name: 'ziping', version: '0' }, one.review.policy, [one]);
    expect(workbooks[0]!.findings.map(({ rule, explanation }) => [rule, explanation])).toEqual([
      ['S03', '按本地标准扣分'],
    ]);
  });
});

describe('JSON', () => {
  it('says nothing as null and computed points with two decimals', () => {
    const { workbooks } = reviewJson({ name: 'ziping', version: '0' }, review(departmentGrid()).policy, [
      result({ E5: null, F14: null, I15: '', G16: null }),
    ]);
    const [form] = workbooks[0]!.forms;
    expect(form).toMatchObject({ projectName: null, executionRate: { value: null, points: null } });
    const rows = (form as { indicators: readonly Record<string, unknown>[] }).indicators;
    expect(rows[0]).toMatchObject({ computedScore: null, actual: { kind: 'blank', number: null }, weight: '10' });
    expect(rows[1]).toMatchObject({ computedScore: '10.00', reason: null });
    expect(rows[2]).toMatchObject({ computedScore: null, weight: null });
  });

  it('gives a broken workbook its reason', () => {
    const { workbooks } = reviewJson({ name: 'ziping', version: '0' }, review(departmentGrid()).policy, [
      UNREADABLE,
      NO_FORM,
    ]);
    expect(workbooks.map(({ verdict, error }) => [verdict, error?.code])).toEqual([
      ['unreadable', 'damaged'],
      ['unreadable', 'no-form'],
    ]);
  });
});
