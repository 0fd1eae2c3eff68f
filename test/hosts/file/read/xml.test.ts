import {
  attribute,
  decodeEntities,
  decodeXstring,
  elements,
  encodeAttribute,
  encodeText,
  flagAttribute,
  nextElement,
  numberAttribute,
  prefixedAttribute,
  withoutCommentsAndCdata,
} from '../../../../src/hosts/file/read/xml';

describe('elements', () => {
  const cases: readonly (readonly [xml: string, inner: readonly string[]])[] = [
    ['<a>1</a><b/><a x="y"/><a>2</a>', ['1', '', '2']],
    ['<x:a>1</x:a ><ab>3</ab><a\n>2</a>', ['1', '2']],
    ['<a>1<a>2</a><a/></a><a>3</a>', ['1<a>2</a><a/>', '3']],
    ['<a f="[>100]0/">1</a>', ['1']],
    ['</a><a>1</a>', ['1']],
    ['<a>open', ['open']],
    ['<a f="unclosed>1</a><a>2</a>', ['2']],
  ];

  it.each(cases)('%s', (xml, inner) => {
    expect([...elements(xml, 'a')].map(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd))).toEqual(inner);
  });

  it('know their places', () => {
    const xml = '<r><x:a b="1">in</x:a><a/></r>';
    const [first, second] = [...elements(xml, 'a')];
    expect(xml.slice(first!.start, first!.end)).toBe('<x:a b="1">in</x:a>');
    expect(xml.slice(second!.start, second!.end)).toBe('<a/>');
    expect([first!.prefix, first!.selfClosing, second!.selfClosing]).toEqual(['x:', false, true]);
  });
});

it('reads attributes whatever their quotes, prefix and order', () => {
  const element = nextElement(`<c r:id='rId1' xr="x" r="A&amp;1" n=" 2.5 " b="true" z='"' e=""/>`, 'c')!;
  expect([attribute(element, 'r'), attribute(element, 'z'), attribute(element, 'id')]).toEqual(['A&1', '"', null]);
  expect([prefixedAttribute(element, 'id'), prefixedAttribute(element, 'r')]).toEqual(['rId1', null]);
  expect([numberAttribute(element, 'n'), numberAttribute(element, 'e'), numberAttribute(element, 'r')]).toEqual([
    2.5,
    null,
    null,
  ]);
  expect([flagAttribute(element, 'b'), flagAttribute(element, 'q'), flagAttribute(element, 'q', true)]).toEqual([
    true,
    false,
    true,
  ]);
});

describe('text', () => {
  it.each(['<a & "b">', "it's", '\r\n\t', '中😀', '&amp;'])('%j comes back as it was', (text) => {
    expect(decodeEntities(encodeText(text))).toBe(text);
    expect(attribute(nextElement(`<a v="${encodeAttribute(text)}"/>`, 'a'), 'v')).toBe(text);
  });

  it.each([
    ['&#20013;&#x1F600;&unknown;&#0;&#x110000;', '中😀&unknown;&#0;&#x110000;'],
    ['&amp;lt;', '&lt;'],
  ])('%s', (encoded, text) => {
    expect(decodeEntities(encoded)).toBe(text);
  });

  it('decodes characters XML cannot hold', () => {
    expect(decodeXstring('a_x000D_b_x005F_x000D__xyz_')).toBe('a\rb_x000D__xyz_');
  });

  it.each([
    ['a<!-- <b> -->c<![CDATA[<d>&]]>e', 'ac&lt;d&gt;&amp;e'],
    ['<![CDATA[<!--]]>-->', '&lt;!---->'],
    ['<!DOCTYPE a>b<!--c', '<!DOCTYPE a>b'],
    ['plain', 'plain'],
  ])('without comments and CDATA: %s', (xml, plain) => {
    expect(withoutCommentsAndCdata(xml)).toBe(plain);
  });
});
