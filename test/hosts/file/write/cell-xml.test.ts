import { cellXml, textXml } from '../../../../src/hosts/file/write/cell-xml';

it.each([
  ['a<b>&c', 'a&lt;b&gt;&amp;c'],
  ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
  ['tab\tstays', 'tab\tstays'],
  ['bell\u0007', 'bell_x0007_'],
  ['_x0041_ and _x004_', '_x005F_x0041_ and _x004_'],
  ['\u{20BB7}吉', '\u{20BB7}吉'],
  ['half \uD842', 'half _xD842_'],
  ['\uDFB7 half', '_xDFB7_ half'],
])('%j is written %j', (text, xml) => {
  expect(textXml(text)).toBe(xml);
});

it.each([
  [null, '<x:c r="C2" s="3"/>'],
  ['', '<x:c r="C2" s="3"/>'],
  [0.1, '<x:c r="C2" s="3"><x:v>0.1</x:v></x:c>'],
  [false, '<x:c r="C2" s="3" t="b"><x:v>0</x:v></x:c>'],
  [' ', '<x:c r="C2" s="3" t="inlineStr"><x:is><x:t xml:space="preserve"> </x:t></x:is></x:c>'],
])('a cell with %j', (value, xml) => {
  expect(cellXml('x:', 1, 2, 3, value)).toBe(xml);
});
