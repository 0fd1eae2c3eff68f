/** 自评表 as tables behind a report. */
import { readFileSync } from 'node:fs';
import { attachedForms, draftReport, findOutline, review, type AttachedForm } from '../../src/core';
import { writeReport } from '../../src/documents';
import { readWorkbook } from '../../src/hosts/file';
import { FIXTURES } from '../core/forms/fixtures';
import { describeNeeding } from '../tools/optional';
import { missingForPages, pagesOf, paragraphsOf, partOf } from './kit';

const { facts, findings } = review(readWorkbook(readFileSync('assets/samples/zhuzhou-2021.xlsx'), 'a.xlsx'));
const draft = draftReport(facts, findings, findOutline('zhuzhou')!);
const attached = attachedForms([facts.department!.form]);

const cellsOf = (form: AttachedForm) => form.tables.flatMap(({ rows }) => rows.flat());
const forms = FIXTURES.flatMap(({ name, grid }) =>
  review(grid).facts.forms.flatMap(({ form }) => (form.kind === 'basic-data' ? [] : [{ name, form }])),
);

describe('the tables of a form', () => {
  it.each(forms)('$name: every row is as wide as the table, whatever covers it', ({ form }) => {
    const [made] = attachedForms([form]);
    for (const { widths, rows } of made!.tables) {
      // Columns that cells of earlier rows still cover.
      let covered = widths.map(() => 0);
      for (const row of rows) {
        const free = covered.filter((left) => left === 0).length;
        expect(row.reduce((sum, { columns }) => sum + columns, 0)).toBe(free);
        const next = covered.map((left) => Math.max(0, left - 1));
        let at = 0;
        for (const { columns, rows: height } of row) {
          while (covered[at]! > 0) at += 1;
          for (let column = 0; column < columns; column += 1) next[at + column] = height - 1;
          at += columns;
        }
        covered = next;
      }
      expect(covered.every((left) => left === 0)).toBe(true);
    }
  });

  it.each(forms)('$name: holds every indicator, target, actual and score', ({ form }) => {
    const texts = cellsOf(attachedForms([form])[0]!).map(({ text }) => text);
    const wanted = form.indicators.flatMap(({ level3, target, actual, score }) => [
      ...[level3, target?.value.raw ?? '', actual?.value.raw ?? '', score?.raw ?? ''],
    ]);
    expect(wanted.filter((text) => !texts.includes(text) && text !== '')).toEqual([]);
  });

  it('numbers several attachments, not a single one', () => {
    const [form] = [facts.department!.form];
    expect(attachedForms([form]).map(({ mark }) => mark)).toEqual(['附件']);
    expect(attachedForms([form, form]).map(({ mark }) => mark)).toEqual(['附件1', '附件2']);
    expect(attachedForms([])).toEqual([]);
  });
});

describe('a report with its form', () => {
  let docx: Uint8Array;
  beforeAll(async () => {
    docx = await writeReport(draft, { attached });
  });

  it('says first what the draft says, then what the form says', () => {
    const texts = paragraphsOf(docx).map(({ text }) => text);
    expect(texts.slice(0, draft.paragraphs.length)).toEqual(draft.paragraphs.map(({ text }) => text));
    const rest = texts.slice(draft.paragraphs.length);
    const lines = cellsOf(attached[0]!).flatMap(({ text }) => text.split('\n'));
    expect(lines.filter((line) => !rest.includes(line))).toEqual([]);
  });

  it('turns the page for many columns, and repeats the headings of each table', () => {
    const xml = partOf(docx, 'word/document.xml');
    expect(xml.match(/w:orient="\w+"/g)).toEqual(['w:orient="portrait"', 'w:orient="landscape"']);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(attached[0]!.tables.length);
  });

  it('is as before without forms', async () => {
    expect(partOf(await writeReport(draft), 'word/document.xml')).not.toContain('<w:tbl>');
  });

  describeNeeding(missingForPages(), 'as pages', () => {
    it('begins the form on a page of its own, with the heading on every page of the table', () => {
      const title = attached[0]!.title.replace(/\s/g, '');
      const pages = pagesOf(docx).map((page) => page.replace(/—\d+—$/, ''));
      const first = pages.findIndex((page) => page.startsWith(`附件${title}`));
      expect(first).toBeGreaterThan(0);
      const headings = pages.slice(first).filter((page) => page.includes('三级指标'));
      expect(headings).toHaveLength(pages.length - first);
      expect(pages.at(-1)).toContain('总分');
    }, 120_000);
  });
});
