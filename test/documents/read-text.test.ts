import { strToU8, zipSync } from 'fflate';
import { readDocumentText, UnreadableDocumentError } from '../../src/documents';

const docx = (body: string, name = 'word/document.xml'): Uint8Array =>
  zipSync({ [name]: strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`) });

const p = (inside: string): string => `<w:p><w:pPr><w:pStyle w:val="a>b"/></w:pPr>${inside}</w:p>`;
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('the text of a .docx', () => {
  it.each([
    ['paragraphs', p(t('一')) + p(t('二')), '一\n二\n'],
    ['runs of one sentence', p(t('全年支出') + t('1112.67') + t('万元')), '全年支出1112.67万元\n'],
    ['an empty paragraph', p('') + '<w:p/>' + p(t('二')), '\n二\n'],
    ['tabs and breaks', p('<w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r>'), '一\t二\n三\n'],
    ['entities', p(t('&lt;&amp;&gt;&quot;&#65;&#x4e00;&unknown;')), '<&>"A一&unknown;\n'],
    ['a table', `<w:tbl><w:tr><w:tc>${p(t('得分'))}</w:tc><w:tc>${p(t('96'))}</w:tc></w:tr></w:tbl>`, '得分\t96\n'],
    [
      'a table with an empty cell and two paragraphs in one',
      `${p(t('上'))}<w:tbl><w:tr><w:tc>${p('')}</w:tc><w:tc>${p(t('9'))}${p(t('6'))}</w:tc></w:tr></w:tbl>${p(t('下'))}`,
      '上\n\t9 6\n下\n',
    ],
    ['what was deleted while tracking', p(`<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>${t('新')}`), '新\n'],
    ['what was moved away', p(`<w:moveFrom w:id="1">${t('旧')}</w:moveFrom>${t('新')}`), '新\n'],
    [
      'a text box once',
      p(
        `<mc:AlternateContent><mc:Choice>${t('框')}</mc:Choice><mc:Fallback>${t('框')}</mc:Fallback></mc:AlternateContent>`,
      ),
      '框\n',
    ],
    ['no field codes', p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${t('页')}`), '页\n'],
    ['an empty run', p('<w:r><w:t/></w:r>' + t('后')), '后\n'],
  ])('has %s', (_, body, text) => expect(readDocumentText(docx(body))).toBe(text));
});

describe('plain text', () => {
  const gb18030 = new Uint8Array([0xd6, 0xa7, 0xb3, 0xf6]);
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', strToU8('支出'), '支出'],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('支出')]), '支出'],
    ['GB18030', gb18030, '支出'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2f, 0x65, 0xfa, 0x51]), '支出'],
    ['UTF-16, the other way', new Uint8Array([0xfe, 0xff, 0x65, 0x2f, 0x51, 0xfa]), '支出'],
    ['nothing', new Uint8Array(), ''],
  ])('in %s', (_, bytes, text) => expect(readDocumentText(bytes)).toBe(text));
});

describe('what gives no text', () => {
  it.each<[string, Uint8Array, string]>([
    ['a workbook', docx('', 'xl/workbook.xml'), 'not-a-document'],
    ['a broken package', docx(p(t('一'))).slice(0, 60), 'damaged'],
    ['a document of Word 97', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-word'],
    ['a PDF', strToU8('%PDF-1.7'), 'not-a-document'],
    ['bytes', new Uint8Array([1, 0, 2, 0]), 'not-a-document'],
    ['a bomb', docx(' '.repeat(65 * 1024 * 1024)), 'too-large'],
  ])('%s: %s', (_, bytes, reason) => {
    const read = () => readDocumentText(bytes);
    expect(read).toThrow(UnreadableDocumentError);
    expect(read).toThrow(reason);
  });
});
