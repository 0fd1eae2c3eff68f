/** What the manifest check needs of XML: elements, their paths, and problems as data. */
import { DOMParser, ParseError, type Document, type Element } from '@xmldom/xmldom';

/** `id` is stable; `where` is the path of elements, with an id where there is one; `detail` is the offending value. */
export interface Problem {
  readonly id: ProblemId;
  readonly where: string;
  readonly detail: string;
}

export type ProblemId =
  | 'not-well-formed'
  | 'wrong-root'
  | 'wrong-namespace'
  | 'element-unknown'
  | 'element-missing'
  | 'element-repeated'
  | 'element-order'
  | 'id-not-guid'
  | 'version-not-4-parts'
  | 'permission-unknown'
  | 'attribute-missing'
  | 'type-unknown'
  | 'tab-unknown'
  | 'host-missing'
  | 'host-not-overridden'
  | 'requirement-unknown'
  | 'url-not-https'
  | 'url-too-long'
  | 'domain-not-an-origin'
  | 'domain-repeated'
  | 'page-outside'
  | 'text-empty'
  | 'text-too-long'
  | 'locale-default'
  | 'locale-missing'
  | 'locale-repeated'
  | 'locale-malformed'
  | 'id-missing'
  | 'id-too-long'
  | 'id-repeated'
  | 'resid-unknown'
  | 'resid-unused'
  | 'icon-size-missing'
  | 'icon-size-unknown'
  | 'icon-file-missing'
  | 'icon-file-size';

export const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
export const nameOf = (element: Element): string => element.localName ?? element.tagName;
export const value = (element: Element): string =>
  (element.getAttribute('DefaultValue') ?? element.textContent ?? '').trim();

/** Names from the root down to the element itself. */
export function pathOf(element: Element): string[] {
  const parent = element.parentNode;
  const above = parent !== null && parent.nodeType === element.ELEMENT_NODE ? pathOf(parent as Element) : [];
  return [...above, nameOf(element)];
}

/** How a problem names the element: its path and, where it has one, its id. */
export function place(element: Element): string {
  const id = element.getAttribute('id');
  return pathOf(element).join('/') + (id === null ? '' : `#${id}`);
}

export function everyElement(root: Element): Element[] {
  return [root, ...children(root).flatMap(everyElement)];
}

/** xmldom lets a bare `&` pass where a blank follows; Office does not. */
const BARE_AMPERSAND = /&(?!#\d+;|#x[0-9a-f]+;|[a-z]\w*;)/i;

/** The document, or the one problem that it is not XML. */
export function parse(xml: string): Document | Problem {
  try {
    if (BARE_AMPERSAND.test(xml.replace(/<!--[^]*?-->/g, ''))) throw new ParseError('&');
    return new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new ParseError(message);
      },
    }).parseFromString(xml, 'text/xml');
  } catch (error) {
    return { id: 'not-well-formed', where: '', detail: error instanceof Error ? error.message : String(error) };
  }
}
