/** The report as it stands: what a person changed, added and took out of 自评报告, in place. */
import { applyToGrid } from '../../../src/core/edits/apply';
import { cellByAddress, constantCell, findSheet, makeSheet, parseCell, type Grid } from '../../../src/core/grid';
import type { Draft, DraftParagraph } from '../../../src/core/narrative';
import { planDraft } from '../../../src/core/report/draft-plan';
import { writtenDraft } from '../../../src/core/report/written-draft';

const EMPTY: Grid = { name: '', sheets: [], date1904: false };

function draftOf(texts: Readonly<Record<string, string>>): Draft {
  const paragraphs = Object.entries(texts).map(([id, text]): DraftParagraph => {
    const level = id === 'title' ? 'title' : /^s\d$/.test(id) ? 1 : 'body';
    const section = level === 1 ? id : id.includes('.') ? id.split('.')[0]! : '';
    return { id, section, level, text, sources: [], said: [], state: 'draft' };
  });
  return { title: texts['title'] ?? '', year: null, unitName: null, paragraphs, gaps: [] };
}

const DRAFT = draftOf({
  title: '报告',
  s1: '一、甲',
  's1.a': '甲一。',
  's1.b': '甲二【待补充：某事】。',
  s2: '二、乙',
  's2.a': '乙。',
});
const texts = (draft: Draft) => draft.paragraphs.map(({ text }) => text);

/** The sheet with some of its cells replaced; null empties a row. */
function typed(grid: Grid, cells: Readonly<Record<string, string>>): Grid {
  const sheet = findSheet(grid, '自评报告')!;
  const all = new Map<string, string>();
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (const column of 'ABCDE') {
      const value = cellByAddress(sheet, `${column}${row}`)?.value;
      if (typeof value === 'string' || typeof value === 'number') all.set(`${column}${row}`, String(value));
    }
  }
  for (const [cell, text] of Object.entries(cells)) all.set(cell, text);
  const filled = [...all]
    .filter(([, text]) => text !== '')
    .map(([cell, text]) => [parseCell(cell)!, constantCell(text)] as const);
  return { ...grid, sheets: [makeSheet(sheet.name, filled)] };
}

const written = applyToGrid(EMPTY, planDraft(EMPTY, DRAFT));

it('is the draft where nothing was written yet, or nothing changed', () => {
  for (const grid of [EMPTY, written]) expect(texts(writtenDraft(grid, DRAFT))).toEqual(texts(DRAFT));
  expect(writtenDraft(written, DRAFT).gaps).toMatchObject([{ paragraph: 's1.b', section: 's1', what: '某事' }]);
});

it('has a person’s words, titles too, and counts gaps anew', () => {
  const grid = typed(written, { A2: '我的报告', A5: '　　甲二改过。' });
  const now = writtenDraft(grid, DRAFT);
  expect(now.title).toBe('我的报告');
  expect(texts(now)).toEqual(['我的报告', '一、甲', '甲一。', '甲二改过。', '二、乙', '乙。']);
  expect(now.gaps).toEqual([]);
});

it('leaves out what was taken out, and keeps what was added where it stands', () => {
  const out = typed(written, { A4: '', B4: '', C4: '', D4: '', E4: '' });
  expect(texts(writtenDraft(out, DRAFT))).toEqual(['报告', '一、甲', '甲二【待补充：某事】。', '二、乙', '乙。']);
  const own = typed(out, { A4: '自己写的一段【待补充：数】' });
  const now = writtenDraft(own, DRAFT);
  expect(texts(now)).toEqual([
    '报告',
    '一、甲',
    '自己写的一段【待补充：数】',
    '甲二【待补充：某事】。',
    '二、乙',
    '乙。',
  ]);
  expect(now.gaps.map(({ what }) => what)).toEqual(['数', '某事']);
  expect(new Set(now.paragraphs.map(({ id }) => id)).size).toBe(now.paragraphs.length);
});
