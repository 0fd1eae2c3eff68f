/** What is wrong with single attributes of a manifest, and with where its pages lie. */
import type { Element } from '@xmldom/xmldom';
import { NAMESPACES, TABS, TYPES } from './manifest-grammar';
import { nameOf, pathOf, place, value, type Problem, type ProblemId } from './manifest-xml';

const LOCALE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;
/** Elements whose value is an attribute, not their text, unless they refer to a resource. */
const VALUED = [
  ...['DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'],
  ...['Image', 'Url', 'String'],
];

const required = (element: Element): readonly string[] => {
  const name = nameOf(element);
  if (name === 'Override') return ['Locale', 'Value'];
  if (name === 'Set') return ['Name'];
  if (pathOf(element).join('/') === 'OfficeApp/Hosts/Host') return ['Name'];
  return VALUED.includes(name) && !element.hasAttribute('resid') ? ['DefaultValue'] : [];
};

/** Attributes that are missing or have a value Office does not know. */
export function attributes(element: Element): Problem[] {
  const problem = (id: ProblemId, detail: string): Problem => ({ id, where: place(element), detail });
  const name = nameOf(element);
  const type = element.getAttributeNS(NAMESPACES.xsi, 'type') ?? '';
  const types = TYPES[name];
  const locale = element.getAttribute('Locale');
  const id = element.getAttribute('id') ?? '';
  return [
    ...required(element).flatMap((attribute) =>
      element.hasAttribute(attribute) ? [] : [problem('attribute-missing', attribute)],
    ),
    ...(types === undefined || types.includes(type) ? [] : [problem('type-unknown', type)]),
    ...(name === 'OfficeTab' && !TABS.includes(id) ? [problem('tab-unknown', id)] : []),
    ...(locale === null || LOCALE.test(locale) ? [] : [problem('locale-malformed', locale)]),
  ];
}

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '');

/** AppDomains are origins, each once; a page elsewhere would open in a browser of its own instead of the pane. */
export function domains(elements: readonly Element[]): Problem[] {
  const named = (name: string): Element[] => elements.filter((element) => nameOf(element) === name);
  const listed = named('AppDomain');
  const start = elements.find((element) => pathOf(element).join('/') === 'OfficeApp/DefaultSettings/SourceLocation');
  if (start === undefined) return [];
  const inside = new Set([start, ...listed].map((element) => originOf(value(element))));
  const pages = new Set(named('SourceLocation').map((element) => element.getAttribute('resid')));
  return [
    ...listed.flatMap((domain, index): Problem[] => {
      const address = value(domain);
      const where = place(domain);
      const again = listed.slice(0, index).some((earlier) => originOf(value(earlier)) === originOf(address));
      return [
        ...(!address.includes('*') && originOf(address) === address.replace(/\/$/, '')
          ? []
          : [{ id: 'domain-not-an-origin' as const, where, detail: address }]),
        ...(again ? [{ id: 'domain-repeated' as const, where, detail: address }] : []),
      ];
    }),
    ...named('Url')
      .filter((url) => pages.has(url.getAttribute('id')) && !inside.has(originOf(value(url))))
      .map((url): Problem => ({ id: 'page-outside', where: place(url), detail: value(url) })),
  ];
}
