/** 退回意见: who gets a page, and what stands on it. */
import { returnNotices, review, type Grid, type WorkbookResult } from '../../src/core';
import { writeReturnNotice } from '../../src/documents';
import { describeNeeding } from '../tools/optional';
import { departmentGrid, projectGrid, type Changes } from '../support/forms';
import { missingForPages, pagesOf, paragraphsOf } from './kit';

const result = (file: string, grid: Grid): WorkbookResult => ({ file, review: review(grid) });

const MISSED: Changes = { F15: '90次', H15: 10, I15: '人手不足，下一步补充人员。' };
/** An explained warning or none at all: nothing to send back. */
const CLEAN = result('clean.xlsx', departmentGrid());
const WRONG = result('in/甲.xlsx', departmentGrid({ ...MISSED, C3: '甲局' }));
const TWICE = [
  result('b1.xlsx', departmentGrid({ ...MISSED, C3: '乙局' })),
  result('b2.xlsx', projectGrid({ I7: 5, H21: 95, H5: '乙局' })),
];
const BROKEN: WorkbookResult = { file: 'x.xlsx', error: { code: 'damaged', message: '' } };

describe('return notices', () => {
  it.each<[string, readonly WorkbookResult[], readonly string[]]>([
    ['nobody', [CLEAN, BROKEN], []],
    ['one unit', [CLEAN, WRONG, BROKEN], ['甲局']],
    ['several in the order of the workbooks', [...TWICE, WRONG], ['乙局', '甲局']],
    ['a unit without a name', [result('in/无名.xlsx', departmentGrid({ ...MISSED, C3: null }))], ['无名.xlsx']],
  ])('for %s', (_, results, units) => {
    const names = returnNotices(results).map(({ unitName }) => unitName);
    expect(names.map((name, index) => (name.includes(units[index]!) ? units[index] : name))).toEqual(units);
  });

  it('tell each error and each open warning with its cell, and no suggestion', () => {
    const text = returnNotices([WRONG])[0]!
      .paragraphs.map((paragraph) => paragraph.text)
      .join('\n');
    expect(text).toContain('（H15）');
    expect(text).toContain('甲.xlsx');
    expect(text).not.toContain('in/');
    const { findings } = (WRONG as { review: ReturnType<typeof review> }).review;
    const told = findings.filter(({ severity }) => severity !== 'info').length;
    expect(text.match(/^\d+\./gm)).toHaveLength(told);
    expect(text.match(/【待填/g)).toHaveLength(3);
  });

  it('count the findings of several workbooks through', () => {
    const [notice, ...others] = returnNotices(TWICE);
    const numbers = notice!.paragraphs.flatMap(({ text }) => /^(\d+)\./.exec(text)?.[1] ?? []);
    expect(others).toEqual([]);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(numbers.length).toBeGreaterThan(1);
  });
});

describe('退回意见.docx', () => {
  const notices = returnNotices([...TWICE, WRONG]);

  it('begins a page for each unit but the first', async () => {
    const pages = paragraphsOf(await writeReturnNotice(notices)).filter(({ startsPage }) => startsPage);
    expect(pages.map(({ text }) => text)).toEqual([notices[1]!.paragraphs[0]!.text]);
  });

  it('is not made for nobody', () => expect(writeReturnNotice([])).rejects.toThrow(RangeError));

  describeNeeding(missingForPages(), 'as pages', () => {
    it('never has the signature on a page without text', async () => {
      const [notice] = returnNotices([WRONG]);
      const { paragraphs } = notice!;
      const fill = Array.from({ length: 24 }, (_, count) => count);
      const long = fill.map((count) => ({
        ...notice!,
        paragraphs: [...fill.slice(0, count).map(() => paragraphs[2]!), ...paragraphs.slice(-3)],
      }));
      const last = paragraphs.slice(-3).map(({ text }) => text.replace(/\s/g, ''));
      const pages = pagesOf(await writeReturnNotice(long));
      const alone = pages.filter((page) => page.includes(last[1]!) && !page.includes(last[0]!));
      expect([pages.length > long.length, alone]).toEqual([true, []]);
    }, 120_000);

    it('has the whole notice of a unit on its page', async () => {
      const [first] = returnNotices([WRONG]);
      const pages = pagesOf(await writeReturnNotice([first!, first!]));
      const words = first!.paragraphs.map(({ text }) => text.replace(/\s/g, '')).join('');
      expect(pages.map((page) => page.replace(/—\d—$/, ''))).toEqual([words, words]);
    }, 120_000);
  });
});
