/**
 * Just enough XML to edit a package part in place: elements are found with their positions in the
 * text, changed pieces are spliced in, and every other character stays as the program wrote it.
 * Names are compared without their prefix, so `x:row` and `row` are the same element.
 */

import { decodeEntities, encodeAttribute } from '../read/xml';

export interface XmlElement {
  /** As written, with a prefix if there is one. */
  readonly name: string;
  /** Without the prefix. */
  readonly local: string;
  /** Of `<`. */
  readonly start: number;
  /** One past the `>` of the opening tag. */
  readonly openEnd: number;
  /** Of the `<` of the closing tag; the same as `openEnd` for `<a/>`. */
  readonly closeStart: number;
  /** One past the element. */
  readonly end: number;
}

/** What a scan of a large sheet meets a million times: no names, no attributes. */
interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

const SKIPPED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const GREATER = 62;
const EXCLAMATION = 33;
const QUESTION = 63;

/** One past the `>` that ends the tag starting at `start`; a `>` inside an attribute value does not end it. */
function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at + 1;
  }
  throw new SyntaxError(`XML tag at ${start} does not end`);
}

function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf('<', from);
  while (start >= 0) {
    const second = xml.charCodeAt(start + 1);
    if (second !== EXCLAMATION && second !== QUESTION) {
      const end = tagEnd(xml, start);
      const kind = second === SLASH ? 'close' : xml.charCodeAt(end - 2) === SLASH ? 'empty' : 'open';
      return { kind, start, end };
    }
    const here = start;
    const [opening, ending] = SKIPPED.find(([mark]) => xml.startsWith(mark, here))!;
    const close = xml.indexOf(ending, start + opening.length);
    if (close < 0) return null;
    start = xml.indexOf('<', close + ending.length);
  }
  return null;
}

const NAME = /[^\s/>]*/y;

function nameAt(xml: string, start: number): string {
  NAME.lastIndex = start + 1;
  return NAME.exec(xml)?.[0] ?? '';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `x:` for `x:row`, empty for `row`. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

function elementsBetween(xml: string, from: number, to: number): XmlElement[] {
  const found: XmlElement[] = [];
  let depth = 0;
  let first: Tag | null = null;
  for (let tag = nextTag(xml, from); tag !== null && tag.start < to; tag = nextTag(xml, tag.end)) {
    if (depth === 0 && tag.kind !== 'close') first = tag;
    if (tag.kind === 'open') depth += 1;
    else if (tag.kind === 'close') depth -= 1;
    if (depth === 0 && first !== null) {
      const closeStart = tag.kind === 'close' ? tag.start : first.end;
      const name = nameAt(xml, first.start);
      found.push({
        name,
        local: localName(name),
        start: first.start,
        openEnd: first.end,
        closeStart,
        end: tag.end,
      });
      first = null;
    }
  }
  return found;
}

/** The document element. Throws where there is none: a part that is no XML is no workbook. */
export function rootOf(xml: string): XmlElement {
  const root = elementsBetween(xml, 0, xml.length)[0];
  if (root === undefined) throw new SyntaxError('XML part without an element');
  return root;
}

export function childrenOf(xml: string, parent: XmlElement): XmlElement[] {
  return elementsBetween(xml, parent.openEnd, parent.closeStart);
}

export function childOf(xml: string, parent: XmlElement, local: string): XmlElement | undefined {
  return childrenOf(xml, parent).find((child) => child.local === local);
}

export function openTag(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.openEnd);
}

export function isSelfClosing(xml: string, element: XmlElement): boolean {
  return xml[element.openEnd - 2] === '/';
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of an opening tag by their name as written; entities resolved. */
export function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(name!, decodeEntities(double ?? single ?? ''));
  }
  return attributes;
}

/** An attribute of an opening tag; undefined where it is not written. */
export function attributeOf(xml: string, element: XmlElement, name: string): string | undefined {
  return attributesOf(openTag(xml, element)).get(name);
}

/** The opening tag with attributes set (a text) or taken out (null); all others stay as written. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const left = new Map(Object.entries(changes));
  const replaced = tag.replace(/\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g, (whole, name: string) => {
    const change = left.get(name);
    if (change === undefined) return whole;
    left.delete(name);
    return change === null ? '' : ` ${name}="${encodeAttribute(change)}"`;
  });
  const added = [...left]
    .map(([name, value]) => (value === null ? '' : ` ${name}="${encodeAttribute(value)}"`))
    .join('');
  return replaced.replace(/\s*(\/?>)$/, (_, ending: string) => added + ending);
}

/** Replaces `[start, end)` of the text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; insertions at one place keep their order. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** Puts text in as the last content of an element, opening it up if it was written `<a/>`. */
export function appendInside(xml: string, parent: XmlElement, text: string): Splice {
  if (!isSelfClosing(xml, parent)) return { start: parent.closeStart, end: parent.closeStart, text };
  const opening = openTag(xml, parent).replace(/\s*\/>$/, '>');
  return { start: parent.start, end: parent.end, text: `${opening}${text}</${parent.name}>` };
}

/**
 * Where a new child goes when the schema fixes the order: after the last child that comes before it.
 * `before` are the local names that may stand in front.
 */
export function insertInOrder(xml: string, parent: XmlElement, before: ReadonlySet<string>, text: string): Splice {
  const previous = childrenOf(xml, parent).filter((child) => before.has(child.local));
  const last = previous[previous.length - 1];
  if (last !== undefined) return { start: last.end, end: last.end, text };
  if (isSelfClosing(xml, parent)) return appendInside(xml, parent, text);
  return { start: parent.openEnd, end: parent.openEnd, text };
}
