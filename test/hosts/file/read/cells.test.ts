import { cellByAddress, type Cell, type CellValue } from '../../../../src/core/grid';
import { readWorkbook } from '../../../../src/hosts/file';
import { makeSheetXml, type WorkbookXml } from '../../../fixtures/files/make-package';

function read(row: string, book: Omit<WorkbookXml, 'sheets'> = {}): (address: string) => Cell | undefined {
  const grid = readWorkbook(makeSheetXml(row, book), 'a.xlsx');
  return (address) => cellByAddress(grid.sheets[0]!, address);
}

const STRINGS = [
  '<si><t>数量指标</t></si>',
  '<si/>',
  '<si><t xml:space="preserve">  前后空格 </t></si>',
  '<si><r><t>绩效</t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve"> 自评</t></r><rPh sb="0" eb="1"><t>jixiao</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
  '<si><t>a_x000D_b_x005F_x000D_</t></si>',
  '<si><t>&lt;≥95%&gt; &amp; &quot;x&quot; &#20013;&#x1F600;</t></si>',
  '<si><t/><rPh sb="0" eb="1"><t>ソ</t></rPh></si>',
  '<si><t><![CDATA[<c r="A1">&amp;]]></t></si>',
  '<si><t>第一行\n第二行</t></si>',
  '<si><t>&amp;lt;</t></si>',
].join('');

const STYLES =
  '<numFmts count="2"><numFmt numFmtId="176" formatCode="0.00_ ;[Red]\\-0.00\\ "/><numFmt numFmtId="400" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="176"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="400"/><xf numFmtId="49"/><xf numFmtId="43"/></cellXfs>';

describe('constants', () => {
  const cases: readonly (readonly [xml: string, value: CellValue | undefined])[] = [
    ['<c r="A1"><v>0.1</v></c>', 0.1],
    ['<c r="A1"><v>59.68000000000001</v></c>', 59.68000000000001],
    ['<c r="A1"><v>-1.5E-3</v></c>', -0.0015],
    ['<c r="A1" t="n"><v>9007199254740993</v></c>', 9007199254740992],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['<c r="A1" t="e"><v>#SPILL!</v></c>', { error: '#SPILL!' }],
    ['<c r="A1" t="d"><v>2021-12-31</v></c>', 44561],
    ['<c r="A1" t="d"><v>2021-12-31T12:00:00</v></c>', 44561.5],
    ['<c r="A1" t="s"><v>0</v></c>', '数量指标'],
    ['<c r="A1" t="s"><v>1</v></c>', undefined],
    ['<c r="A1" t="s"><v>2</v></c>', '  前后空格 '],
    ['<c r="A1" t="s"><v>3</v></c>', '绩效 自评'],
    ['<c r="A1" t="s"><v>4</v></c>', '东京'],
    ['<c r="A1" t="s"><v>5</v></c>', 'a\rb_x000D_'],
    ['<c r="A1" t="s"><v>6</v></c>', '<≥95%> & "x" 中😀'],
    ['<c r="A1" t="s"><v>7</v></c>', undefined],
    ['<c r="A1" t="s"><v>8</v></c>', '<c r="A1">&amp;'],
    ['<c r="A1" t="s"><v>9</v></c>', '第一行\n第二行'],
    ['<c r="A1" t="s"><v>10</v></c>', '&lt;'],
    ['<c r="A1" t="inlineStr"><is><t>效益</t></is></c>', '效益'],
    ['<c r="A1" t="inlineStr"><is><r><t>社会</t></r><r><t>效益</t></r></is></c>', '社会效益'],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', undefined],
    ['<c r="A1" t="str"><v>文本</v></c>', '文本'],
    ['<c r="A1" s="1"/>', undefined],
    ['<c r="A1" s="1"></c>', undefined],
    ['<c r="A1" s="1"><v/></c>', undefined],
    ['<c r="A1"><!-- <v>1</v> --><v>2</v></c>', 2],
  ];

  it.each(cases)('%s', (xml, value) => {
    const cell = read(`<row r="1">${xml}</row>`, { strings: STRINGS, styles: STYLES })('A1');
    expect(cell?.value).toEqual(value);
    expect(cell?.formula ?? null).toBeNull();
  });
});

describe('formulas', () => {
  const cases: readonly (readonly [xml: string, formula: string, value: CellValue])[] = [
    ['<c r="A1"><f>B1*2</f><v>4</v></c>', '=B1*2', 4],
    ['<c r="A1"><f>B1*2</f></c>', '=B1*2', null],
    ['<c r="A1"><f>B1*2</f><v/></c>', '=B1*2', null],
    ['<c r="A1"><f>B1*2</f><v></v></c>', '=B1*2', null],
    ['<c r="A1" s="1"><f>B1*2</f></c>', '=B1*2', null],
    ['<c r="A1" t="n"><f>B1*2</f></c>', '=B1*2', null],
    ['<c r="A1" t="str"><f>B1&amp;"x"</f><v>x</v></c>', '=B1&"x"', 'x'],
    ['<c r="A1" t="str"><f>B1&amp;"&lt;中&gt;"</f><v>&lt;中&gt;</v></c>', '=B1&"<中>"', '<中>'],
    ['<c r="A1" t="str"><f>T(B1)</f><v></v></c>', '=T(B1)', ''],
    ['<c r="A1" t="str"><f>T(B1)</f><v/></c>', '=T(B1)', ''],
    ['<c r="A1" t="str"><f>T(B1)</f></c>', '=T(B1)', null],
    ['<c r="A1" t="b"><f>B1=1</f><v>1</v></c>', '=B1=1', true],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '=1/0', { error: '#DIV/0!' }],
    ['<c r="A1"><f>_xlfn._xlws.FILTER(B1:B2,C1:C2)</f><v>1</v></c>', '=FILTER(B1:B2,C1:C2)', 1],
    ["<c r='A1'><f>SUM('2021年 表'!A1:B2)</f><v>7</v></c>", "=SUM('2021年 表'!A1:B2)", 7],
    ['<c r="A1"><f t="array" ref="A1">SUM(B1:B2*C1:C2)</f><v>3</v></c>', '=SUM(B1:B2*C1:C2)', 3],
  ];

  it.each(cases)('%s', (xml, formula, value) => {
    expect(read(`<row r="1">${xml}</row>`, { styles: STYLES })('A1')).toMatchObject({ formula, value });
  });

  it('writes out shared formulas for every cell', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">$C1+D$1+LOG10(C1)+\'A1\'!B1+"C1"</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"></f></c></row>';
    const cell = read(rows);
    expect(cell('A1')).toMatchObject({ formula: '=$C1+D$1+LOG10(C1)+\'A1\'!B1+"C1"', value: 1 });
    expect(cell('B1')).toMatchObject({ formula: '=$C1+E$1+LOG10(D1)+\'A1\'!C1+"C1"', value: 2 });
    expect(cell('A2')).toMatchObject({ formula: '=$C2+D$1+LOG10(C2)+\'A1\'!B2+"C1"', value: null });
  });

  it('gives every cell of an array formula the formula', () => {
    const cell = read(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    );
    expect([cell('A1'), cell('A2')]).toMatchObject([
      { formula: '=B1:B2*2', value: 2 },
      { formula: '=B1:B2*2', value: 4 },
    ]);
  });
});

describe('number formats and texts', () => {
  const cases: readonly (readonly [style: number, value: string, numberFormat: string, text: string])[] = [
    [0, '0.5', 'General', '0.5'],
    [1, '0.9567', '0.00%', '95.67%'],
    [2, '-1.5', '0.00_ ;[Red]\\-0.00\\ ', '-1.50 '],
    [3, '44561', 'mm-dd-yy', '2021/12/31'],
    [4, '44561', 'yyyy"年"m"月"d"日"', '2021年12月31日'],
    [5, '44561', 'yyyy"年"m"月"', '2021年12月'],
    [6, '7', '@', '7'],
    [99, '7', 'General', '7'],
  ];

  it.each(cases)('style %i of %s', (style, value, numberFormat, text) => {
    const xml = `<row r="1"><c r="A1" s="${style}"><v>${value}</v></c></row>`;
    expect(read(xml, { styles: STYLES })('A1')).toEqual({ value: Number(value), formula: null, numberFormat, text });
  });

  it('keeps the format of a formula that was not calculated', () => {
    const cell = read('<row r="1"><c r="A1" s="1"><f>B1</f></c></row>', { styles: STYLES })('A1');
    expect(cell).toEqual({ value: null, formula: '=B1', numberFormat: '0.00%', text: '' });
  });

  it('tells apart as many formats as Excel allows', () => {
    const count = 250;
    const ids = Array.from({ length: count }, (_, index) => 164 + index);
    const formats = ids.map((id) => `<numFmt numFmtId="${id}" formatCode="0.00&quot;${id}&quot;"/>`);
    const styles = `<numFmts>${formats.join('')}</numFmts><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const rows = ids.map((_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${index}"><v>1</v></c></row>`);
    const cell = read(rows.join(''), { styles });
    expect(ids.map((_, index) => cell(`A${index + 1}`)?.numberFormat)).toEqual(ids.map((id) => `0.00"${id}"`));
  });
});
