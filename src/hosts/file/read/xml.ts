/**
 * A scanner for the XML of workbook parts: finds elements by local name (whatever their prefix) with
 * their places in the text, reads attributes, decodes and encodes text. It builds no tree, so a part
 * of many megabytes costs no more than the elements asked for, and a patcher can replace exactly the
 * characters of one element. It does not check well-formedness.
 */

export interface XmlElement {
  /** Prefix with its colon, such as `x:`; empty where there is none. */
  readonly prefix: string;
  readonly name: string;
  /** The text between the name and `>`: give it to `attribute`. */
  readonly attributeText: string;
  readonly selfClosing: boolean;
  /** Index of `<` of the start tag. */
  readonly start: number;
  /** Between the tags; both equal `end` for `<a/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Index after the whole element. */
  readonly end: number;
}

const tagPatterns = new Map<string, RegExp>();

/** Start and end tags of one local name. `<` cannot stand in an attribute, which keeps the search linear. */
function tagPattern(name: string): RegExp {
  let pattern = tagPatterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`<(/?)([A-Za-z_][\\w.-]*:)?${name}(?=[\\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>`, 'g');
    tagPatterns.set(name, pattern);
  }
  return pattern;
}

function innerEndOf(xml: string, name: string, from: number, to: number): { innerEnd: number; end: number } {
  const pattern = tagPattern(name);
  pattern.lastIndex = from;
  let depth = 1;
  for (let match = pattern.exec(xml); match !== null && match.index < to; match = pattern.exec(xml)) {
    if (match[1] === '/') depth -= 1;
    else if (!match[3]!.endsWith('/')) depth += 1;
    if (depth === 0) return { innerEnd: match.index, end: pattern.lastIndex };
  }
  return { innerEnd: to, end: to };
}

/** The next element with this local name between `from` and `to`; one without its end tag reaches to `to`. */
export function nextElement(xml: string, name: string, from = 0, to = xml.length): XmlElement | null {
  const pattern = tagPattern(name);
  pattern.lastIndex = from;
  let match = pattern.exec(xml);
  while (match !== null && match[1] === '/') match = pattern.exec(xml);
  if (match === null || match.index >= to) return null;
  const start = match.index;
  const innerStart = pattern.lastIndex;
  const prefix = match[2] ?? '';
  const attributeText = match[3]!;
  if (attributeText.endsWith('/')) {
    const own = { attributeText: attributeText.slice(0, -1), selfClosing: true };
    return { prefix, name, ...own, start, innerStart, innerEnd: innerStart, end: innerStart };
  }
  return {
    prefix,
    name,
    attributeText,
    selfClosing: false,
    start,
    innerStart,
    ...innerEndOf(xml, name, innerStart, to),
  };
}

/** Every element with this local name between `from` and `to`, in order; not those nested in one of the same name. */
export function* elements(xml: string, name: string, from = 0, to = xml.length): Generator<XmlElement> {
  for (let next = nextElement(xml, name, from, to); next !== null; next = nextElement(xml, name, next.end, to)) {
    yield next;
  }
}

/** Elements with this local name inside another element; none where that is null. */
export function* elementsIn(xml: string, parent: XmlElement | null, name: string): Generator<XmlElement> {
  if (parent !== null) yield* elements(xml, name, parent.innerStart, parent.innerEnd);
}

/** The first element with this local name inside another element. */
export function elementIn(xml: string, parent: XmlElement | null, name: string): XmlElement | null {
  return parent === null ? null : nextElement(xml, name, parent.innerStart, parent.innerEnd);
}

const ATTRIBUTE = /(?<=^|\s)(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes with decoded values, by name as written (`r:id` with its prefix). */
export function attributes(element: XmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of element.attributeText.matchAll(ATTRIBUTE)) {
    const name = match[1] === undefined ? match[2]! : `${match[1]}:${match[2]!}`;
    found.set(name, decodeEntities(match[3] ?? match[4]!));
  }
  return found;
}

/** One attribute without a prefix, decoded; null when absent. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element === null ? null : (attributes(element).get(name) ?? null);
}

/** An attribute by its local name under any prefix, such as the `id` of `r:id`. */
export function prefixedAttribute(element: XmlElement, localName: string): string | null {
  for (const [name, value] of attributes(element)) if (name.endsWith(`:${localName}`)) return value;
  return null;
}

/** A number in an attribute; null when absent or no number. */
export function numberAttribute(element: XmlElement | null, name: string): number | null {
  const text = attribute(element, name);
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** xsd:boolean in an attribute. */
export function flagAttribute(element: XmlElement | null, name: string, otherwise = false): boolean {
  const text = attribute(element, name);
  return text === null ? otherwise : /^(1|true|on)$/i.test(text.trim());
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function characterOf(reference: string): string | null {
  const code = /^#x/i.test(reference) ? parseInt(reference.slice(2), 16) : parseInt(reference.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** `&amp;`, `&#20013;`, `&#x4e2d;` → characters; what is no entity stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d+|#[xX][\da-fA-F]+|lt|gt|amp|quot|apos);/g, (whole, reference: string) =>
    reference.startsWith('#') ? (characterOf(reference) ?? whole) : NAMED[reference]!,
  );
}

/** For text between tags. Carriage returns are encoded, because a parser would turn them into line feeds. */
export function encodeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** For an attribute in double quotes. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** ECMA-376 ST_Xstring: `_x000D_` stands for a character XML cannot hold; `_x005F_` for the underscore itself. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * For readers: comments taken out and CDATA turned into encoded text, so that neither is mistaken for
 * elements. One that does not end takes the rest of the part with it.
 */
export function withoutCommentsAndCdata(xml: string): string {
  let at = xml.search(/<!--|<!\[CDATA\[/);
  if (at < 0) return xml;
  const pieces: string[] = [];
  let kept = 0;
  while (at >= 0) {
    const comment = xml.startsWith('<!--', at);
    const cdata = !comment && xml.startsWith('<![CDATA[', at);
    if (comment || cdata) {
      const from = at + (comment ? 4 : 9);
      const close = xml.indexOf(comment ? '-->' : ']]>', from);
      const to = close < 0 ? xml.length : close;
      pieces.push(xml.slice(kept, at), cdata ? encodeText(xml.slice(from, to)) : '');
      kept = Math.min(to + 3, xml.length);
    }
    at = xml.indexOf('<!', Math.max(kept, at + 2));
  }
  return pieces.join('') + xml.slice(kept);
}
