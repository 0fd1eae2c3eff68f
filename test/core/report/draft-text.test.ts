import type { Draft, ParagraphLevel } from '../../../src/core/narrative';
import { draftToMarkdown, draftToText } from '../../../src/core/report/draft-text';

function draft(paragraphs: readonly (readonly [ParagraphLevel, string])[]): Draft {
  const rows = paragraphs.map(([level, text], index) => ({
    id: String(index),
    section: '',
    level,
    text,
    sources: [],
    said: [],
    state: 'draft' as const,
  }));
  return { title: '', year: null, unitName: null, paragraphs: rows, gaps: [] };
}

const PARTS: [ParagraphLevel, string, string, string][] = [
  ['title', '甲', '甲', '# 甲'],
  [1, '一、乙', '　　一、乙', '## 一、乙'],
  [2, '（一）丙', '　　（一）丙', '### （一）丙'],
  [3, '1.丁', '　　1.丁', '1.丁'],
  ['body', 'a_b *c* <d> #e', '　　a_b *c* <d> #e', 'a\\_b \\*c\\* \\<d\\> \\#e'],
  ['body', '2. 戊', '　　2. 戊', '2\\. 戊'],
  ['attachment', '附件：己', '　　附件：己', '附件：己'],
  ['signature', '庚', '庚', '庚'],
];

it.each(PARTS)('a paragraph of level %s', (level, text, plain, markdown) => {
  expect([draftToText(draft([[level, text]])), draftToMarkdown(draft([[level, text]]))]).toEqual([
    `${plain}\n`,
    `${markdown}\n`,
  ]);
});

it('separates paragraphs', () => {
  const two = draft([
    ['body', 'a'],
    ['body', 'b'],
  ]);
  expect([draftToText(two), draftToMarkdown(two), draftToText(draft([]))]).toEqual(['　　a\n　　b\n', 'a\n\nb\n', '']);
});
