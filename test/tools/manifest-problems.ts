/** Finds what is wrong with an add-in only manifest, without any service: structure, texts, addresses, icons. */
import type { Element } from '@xmldom/xmldom';
import {
  contentOf,
  ICON_SIZES,
  LENGTHS,
  NAMESPACES,
  PERMISSIONS,
  REFERS_TO,
  REQUIREMENT_SETS,
} from './manifest-grammar';
import { attributes, domains } from './manifest-attributes';
import {
  children,
  everyElement,
  nameOf,
  parse,
  pathOf,
  place,
  value,
  type Problem,
  type ProblemId,
} from './manifest-xml';

/** Gives the pixel size of the PNG that an address serves, or null where there is no such picture. */
export type PictureSize = (address: string) => { readonly width: number; readonly height: number } | null;

const DEFAULT_LOCALE = 'zh-CN';
const FURTHER_LOCALES = ['en-US'];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

function structure(element: Element): Problem[] {
  const problems: Problem[] = [];
  const report = (id: ProblemId, detail: string): void => void problems.push({ id, where: place(element), detail });
  const path = pathOf(element);
  const content = contentOf(path).map((item) => /^(\w+)([?+*]?)$/.exec(item)!);
  const found = children(element).map(nameOf);

  for (const [, name = '', many = ''] of content) {
    const count = found.filter((child) => child === name).length;
    if (count === 0 && (many === '' || many === '+')) report('element-missing', name);
    if (count > 1 && (many === '' || many === '?')) report('element-repeated', name);
  }
  const positions = found.map((child) => content.findIndex(([, name]) => name === child));
  positions.forEach((position, index) => {
    if (position < 0) report('element-unknown', found[index]!);
    else if (positions.slice(0, index).some((earlier) => earlier > position)) report('element-order', found[index]!);
  });
  if (element.namespaceURI !== expectedNamespace(path)) report('wrong-namespace', element.namespaceURI ?? '');
  return problems;
}

function expectedNamespace(path: readonly string[]): string {
  if (!path.includes('VersionOverrides')) return NAMESPACES.app;
  const last = path.at(-1) ?? '';
  const basic = ['Image', 'Images', 'Url', 'Urls', 'ShortStrings', 'LongStrings', 'String', 'Override', 'Sets', 'Set'];
  return basic.includes(last) ? NAMESPACES.basic : NAMESPACES.overrides;
}

/** The texts a localised element holds, the default one first. */
function texts(element: Element): { locale: string; text: string }[] {
  const overrides = children(element).filter((child) => nameOf(child) === 'Override');
  return [
    { locale: DEFAULT_LOCALE, text: value(element) },
    ...overrides.map((child) => ({
      locale: child.getAttribute('Locale') ?? '',
      text: (child.getAttribute('Value') ?? '').trim(),
    })),
  ];
}

function localised(element: Element, limit: number): Problem[] {
  const problems: Problem[] = [];
  const report = (id: ProblemId, detail: string): void => void problems.push({ id, where: place(element), detail });
  const all = texts(element);
  for (const { text } of all) {
    if (text === '') report('text-empty', '');
    if (text.length > limit) report('text-too-long', `${text.length} > ${limit}`);
  }
  for (const locale of FURTHER_LOCALES) {
    const count = all.filter((entry) => entry.locale === locale).length;
    if (count === 0) report('locale-missing', locale);
    if (count > 1) report('locale-repeated', locale);
  }
  return problems;
}

function addresses(element: Element): Problem[] {
  return texts(element).flatMap(({ text }) => {
    const problem = (id: ProblemId): Problem => ({ id, where: place(element), detail: text });
    if (!URL.canParse(text) || new URL(text).protocol !== 'https:') return [problem('url-not-https')];
    return text.length > LENGTHS.address ? [problem('url-too-long')] : [];
  });
}

function picture(element: Element, address: string, size: number, sizeOf: PictureSize): Problem[] {
  const found = sizeOf(address);
  const where = place(element);
  if (found === null) return [{ id: 'icon-file-missing', where, detail: address }];
  if (found.width === size && found.height === size) return [];
  return [{ id: 'icon-file-size', where, detail: `${found.width}×${found.height} ≠ ${size}×${size}` }];
}

function general(root: Element): Problem[] {
  const problems: Problem[] = [];
  const one = (name: string): Element | undefined => children(root).find((child) => nameOf(child) === name);
  const test = (name: string, id: ProblemId, holds: (text: string) => boolean): void => {
    const element = one(name);
    if (element === undefined || holds(value(element))) return;
    problems.push({ id, where: place(element), detail: value(element) });
  };
  test('Id', 'id-not-guid', (text) => GUID.test(text));
  test('Version', 'version-not-4-parts', (text) => {
    const parts = text.split('.');
    return parts.length === 4 && parts.every((part) => /^\d{1,5}$/.test(part) && Number(part) <= 65535);
  });
  test('DefaultLocale', 'locale-default', (text) => text === DEFAULT_LOCALE);
  test('Permissions', 'permission-unknown', (text) => PERMISSIONS.includes(text));
  test('ProviderName', 'text-empty', (text) => text !== '');
  test('ProviderName', 'text-too-long', (text) => text.length <= LENGTHS.short);
  if (root.getAttributeNS(NAMESPACES.xsi, 'type') !== 'TaskPaneApp') {
    problems.push({ id: 'wrong-root', where: 'OfficeApp', detail: 'xsi:type' });
  }
  return problems;
}

function hosts(elements: readonly Element[]): Problem[] {
  const all = elements.filter((element) => nameOf(element) === 'Host');
  const named = all.some((host) => host.getAttribute('Name') === 'Workbook');
  const overridden = all.some((host) => host.getAttributeNS(NAMESPACES.xsi, 'type') === 'Workbook');
  const problem = (id: ProblemId): Problem => ({ id, where: 'OfficeApp/Hosts', detail: 'Workbook' });
  return [...(named ? [] : [problem('host-missing')]), ...(overridden ? [] : [problem('host-not-overridden')])];
}

function requirements(elements: readonly Element[]): Problem[] {
  return elements.flatMap((element) => {
    if (nameOf(element) !== 'Set') return [];
    const name = element.getAttribute('Name') ?? '';
    const version = element.getAttribute('MinVersion') ?? '1.1';
    const [major, minor] = version.split('.').map(Number);
    const [newestMajor, newestMinor] = (REQUIREMENT_SETS[name] ?? '0.0').split('.').map(Number);
    const known = /^\d+\.\d+$/.test(version) && major === newestMajor && minor! >= 1 && minor! <= newestMinor!;
    return known ? [] : [{ id: 'requirement-unknown' as const, where: place(element), detail: `${name} ${version}` }];
  });
}

function identities(elements: readonly Element[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const element of elements) {
    const id = element.getAttribute('id');
    const inResources = pathOf(element).includes('Resources');
    const needsId =
      ['Group', 'Control', 'Url', 'String'].includes(nameOf(element)) || place(element).endsWith('Images/Image');
    if (id === null) {
      if (needsId) problems.push({ id: 'id-missing', where: place(element), detail: nameOf(element) });
      continue;
    }
    // a resource and a control may share an id, two of the same sort may not
    const key = `${inResources ? 'resource' : 'control'} ${id}`;
    if (nameOf(element) !== 'OfficeTab' && seen.has(key)) {
      problems.push({ id: 'id-repeated', where: place(element), detail: id });
    }
    seen.add(key);
    const limit = inResources ? LENGTHS.id : LENGTHS.short;
    if (id.length > limit) problems.push({ id: 'id-too-long', where: place(element), detail: id });
  }
  return problems;
}

function references(elements: readonly Element[]): Problem[] {
  const problems: Problem[] = [];
  const resources = elements.filter((element) => pathOf(element).at(-3) === 'Resources');
  const used = new Set<Element>();
  for (const element of elements) {
    const resid = element.getAttribute('resid');
    if (resid === null) continue;
    const section = REFERS_TO[nameOf(element)];
    const target = resources.find((item) => item.getAttribute('id') === resid && pathOf(item).at(-2) === section);
    if (target === undefined) problems.push({ id: 'resid-unknown', where: place(element), detail: resid });
    else used.add(target);
  }
  for (const resource of resources) {
    if (!used.has(resource)) {
      problems.push({ id: 'resid-unused', where: place(resource), detail: resource.getAttribute('id') ?? '' });
    }
  }
  return problems;
}

function ribbonIcons(elements: readonly Element[], sizeOf: PictureSize): Problem[] {
  const images = elements.filter((element) => place(element).includes('Images/Image'));
  return elements
    .filter((element) => nameOf(element) === 'Icon')
    .flatMap((icon) => {
      const pictures = children(icon).map((image) => ({ image, size: Number(image.getAttribute('size')) }));
      const missing = ICON_SIZES.required.filter((size) => !pictures.some((picture) => picture.size === size));
      const known: readonly number[] = [...ICON_SIZES.required, ...ICON_SIZES.optional];
      return [
        ...missing.map((size): Problem => ({ id: 'icon-size-missing', where: place(icon), detail: String(size) })),
        ...pictures.flatMap(({ image, size }): Problem[] => {
          if (!known.includes(size)) return [{ id: 'icon-size-unknown', where: place(image), detail: String(size) }];
          const resource = images.find((item) => item.getAttribute('id') === image.getAttribute('resid'));
          return resource === undefined
            ? []
            : texts(resource).flatMap(({ text }) => picture(image, text, size, sizeOf));
        }),
      ];
    });
}

function contents(element: Element, sizeOf: PictureSize): Problem[] {
  const [name, parent] = [nameOf(element), pathOf(element).at(-2)];
  if (element.hasAttribute('resid')) return [];
  switch (name) {
    case 'DisplayName':
      return localised(element, LENGTHS.short);
    case 'Description':
      return localised(element, LENGTHS.long);
    case 'String':
      return localised(element, parent === 'ShortStrings' ? LENGTHS.short : LENGTHS.long);
    case 'IconUrl':
      return [...addresses(element), ...picture(element, value(element), 32, sizeOf)];
    case 'HighResolutionIconUrl':
      return [...addresses(element), ...picture(element, value(element), 64, sizeOf)];
    case 'SupportUrl':
    case 'SourceLocation':
    case 'AppDomain':
    case 'Url':
    case 'Image':
      return addresses(element);
    default:
      return [];
  }
}

/** Everything wrong with the manifest; an empty list when nothing is. Where the XML itself is broken, only that. */
export function manifestProblems(xml: string, sizeOf: PictureSize): Problem[] {
  const document = parse(xml);
  if ('id' in document) return [document];
  const root = document.documentElement;
  if (root === null || nameOf(root) !== 'OfficeApp') {
    return [{ id: 'wrong-root', where: '', detail: root === null ? '' : nameOf(root) }];
  }
  const elements = everyElement(root);
  return [
    ...elements.flatMap(structure),
    ...elements.flatMap(attributes),
    ...domains(elements),
    ...general(root),
    ...hosts(elements),
    ...requirements(elements),
    ...identities(elements),
    ...references(elements),
    ...ribbonIcons(elements, sizeOf),
    ...elements.flatMap((element) => contents(element, sizeOf)),
  ];
}
