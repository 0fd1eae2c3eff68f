/** The drafted report as a Word document. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { draftReport, findOutline, OUTLINES, review } from '../../src/core';
import { writeReport, readDocumentText } from '../../src/documents';
import { officialDocument } from '../../src/documents/official-document';
import { readWorkbook } from '../../src/hosts/file';
import { describeNeeding } from '../tools/optional';
import { missingForPages, pagesOf, paragraphsOf, partOf } from './kit';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/zhuzhou-2021.xlsx');
const { facts, findings } = review(readWorkbook(new Uint8Array(readFileSync(SAMPLE)), 'a.xlsx'));
const draft = draftReport(facts, findings, findOutline(OUTLINES[0]!.id)!);

describe('the report as a Word document', () => {
  let docx: Uint8Array;
  beforeAll(async () => {
    docx = await writeReport(draft);
  });

  it('says what the draft says, and highlights each gap', () => {
    const seen = paragraphsOf(docx);
    expect(seen.map(({ text }) => text)).toEqual(draft.paragraphs.map(({ text }) => text));
    expect(seen.flatMap(({ highlighted }) => highlighted)).toHaveLength(draft.gaps.length);
    expect(draft.gaps.length).toBeGreaterThan(0);
  });

  it('has the unit in the first line of a title of two', () => {
    const [title] = partOf(docx, 'word/document.xml').split('</w:p>');
    expect(title!.split('<w:br/>').map((part) => part.replace(/<[^>]*>/g, ''))).toEqual([
      draft.unitName,
      draft.title.slice(draft.unitName!.length),
    ]);
  });

  it('is read back as its lines', () => {
    const lines = readDocumentText(docx)
      .split('\n')
      .filter((line) => line !== '');
    const [, ...rest] = draft.paragraphs.map(({ text }) => text);
    expect(lines.slice(2)).toEqual(rest);
  });

  describeNeeding(missingForPages(), 'as pages', () => {
    it('holds every word, about 22 lines of 28 characters a page', () => {
      const pages = pagesOf(docx);
      const words = draft.paragraphs.map(({ text }) => text.replace(/\s/g, '')).join('');
      expect(pages.map((page) => page.replace(/—\d+—$/, '')).join('')).toBe(words);
      const lines = draft.paragraphs.reduce((sum, { text }) => sum + Math.ceil((text.length + 2) / 28), 0);
      expect(Math.abs(pages.length - lines / 22)).toBeLessThan(1.5);
    }, 120_000);

    it('holds 22 lines a page', async () => {
      const lines = Array.from({ length: 45 }, (_, index) => ({ level: 'body' as const, text: `第${index + 1}行` }));
      const pages = pagesOf(await officialDocument('行', lines));
      expect(pages.map((page) => page.match(/第\d+行/g)!.length)).toEqual([22, 22, 1]);
    }, 120_000);

    it('holds 28 characters a line', async () => {
      // two characters of the first line are its indent
      const over = await officialDocument('字', [{ level: 3, text: '字'.repeat(28 * 22 - 1) }]);
      const whole = await officialDocument('字', [{ level: 3, text: '字'.repeat(28 * 22 - 2) }]);
      expect([over, whole].map((docx) => pagesOf(docx).length)).toEqual([2, 1]);
    }, 120_000);
  });
});
