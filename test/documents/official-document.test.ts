import { officialDocument, type OfficialParagraph } from '../../src/documents/official-document';
import { partOf, paragraphsOf } from './kit';

const PARAGRAPHS: readonly OfficialParagraph[] = [
  { level: 'title', text: '某单位\n自评报告' },
  { level: 'addressee', text: '某单位：' },
  { level: 1, text: '一、基本情况' },
  { level: 2, text: '（一）职能' },
  { level: 3, text: '1.培训' },
  { level: 'body', text: '共有【待补充：人数】人，其中 a < b & c【待补充：其他】' },
  { level: 'body', text: '第一段\n第二段' },
  { level: 'body', text: '新的一页', startsPage: true },
  { level: 'attachment', text: '附件：1.自评表' },
  { level: 'signature', text: '某单位' },
  { level: 'signature', text: '2022年4月8日' },
];

describe('an official document', () => {
  let docx: Uint8Array;
  beforeAll(async () => {
    docx = await officialDocument('自评报告', PARAGRAPHS);
  });

  it.each([
    ['某单位自评报告', '方正小标宋简体', '44', null],
    ['某单位：', '仿宋_GB2312', '32', null],
    ['一、基本情况', '黑体', '32', '200'],
    ['（一）职能', '楷体_GB2312', '32', '200'],
    ['1.培训', '仿宋_GB2312', '32', '200'],
    ['第二段', '仿宋_GB2312', '32', '200'],
    ['附件：1.自评表', '仿宋_GB2312', '32', null],
    ['2022年4月8日', '仿宋_GB2312', '32', null],
  ])('sets %s in %s', (text, font, size, indent) => {
    expect(paragraphsOf(docx).find((paragraph) => paragraph.text === text)).toMatchObject({
      font,
      size,
      indent,
      line: '579 exact',
    });
  });

  it('keeps every word and highlights what is to be filled in', () => {
    const seen = paragraphsOf(docx).find(({ highlighted }) => highlighted.length > 0)!;
    expect(seen.text).toBe(PARAGRAPHS[5]!.text);
    expect(seen.highlighted).toEqual(['【待补充：人数】', '【待补充：其他】']);
    expect(paragraphsOf(docx).filter(({ startsPage }) => startsPage)).toMatchObject([{ text: '新的一页' }]);
  });

  it('has the paper and the margins in whole twips, and no grid', () => {
    const xml = partOf(docx, 'word/document.xml');
    const [size, margins, grid] = ['w:pgSz', 'w:pgMar', 'w:docGrid'].map(
      (tag) => new RegExp(`<${tag} [^>]*>`).exec(xml)![0],
    );
    expect(size).toMatch(/w:w="11906".*w:h="16838"/);
    for (const margin of ['top="2098"', 'right="1474"', 'bottom="1984"', 'left="1588"'])
      expect(margins).toContain(margin);
    expect(grid).not.toMatch(/w:type="(?:lines|linesAndChars|snapToChars)"/);
  });

  it('numbers odd pages on the right and even pages on the left', () => {
    const settings = partOf(docx, 'word/settings.xml');
    expect(settings).toContain('<w:evenAndOddHeaders');
    const sides = [1, 2].map((number) => /<w:jc w:val="(\w+)"/.exec(partOf(docx, `word/footer${number}.xml`))![1]);
    expect(sides.sort()).toEqual(['left', 'right']);
  });

  it('is the same text for the same paragraphs', async () => {
    const again = await officialDocument('自评报告', PARAGRAPHS);
    expect(partOf(again, 'word/document.xml')).toBe(partOf(docx, 'word/document.xml'));
  });
});
