/** The parts of a workbook package by what they are: relationships are followed, file names mean nothing. */
import type { SheetVisibility } from '../../../core/grid';
import { UnreadableWorkbookError } from './unreadable';
import { attribute, elements, flagAttribute, nextElement, prefixedAttribute, withoutCommentsAndCdata } from './xml';
import { unpack, type Unpacked } from './zip';

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly xml: string;
}

export interface WorkbookParts {
  readonly date1904: boolean;
  /** Worksheets in the order of their tabs; chart sheets, dialogs and macro sheets are left out. */
  readonly sheets: readonly SheetPart[];
  /** Empty where the workbook has none. */
  readonly sharedStrings: string;
  readonly styles: string;
  readonly theme: string;
}

interface Relation {
  readonly id: string;
  /** The last step of the type's address, the same in the transitional and the strict standard. */
  readonly kind: string;
  readonly path: string;
}

/** UTF-8 unless the part begins with a UTF-16 mark. */
function decodePart(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  return withoutCommentsAndCdata(new TextDecoder(wide === '' ? 'utf-8' : wide).decode(bytes));
}

function resolve(base: string, target: string): string {
  const clean = target.replaceAll('\\', '/');
  const steps = clean.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

function text({ parts }: Unpacked, path: string): string | null {
  const bytes = parts.get(path);
  return bytes === undefined ? null : decodePart(bytes);
}

function relations(unpacked: Unpacked, path: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1;
  const xml = text(unpacked, `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`) ?? '';
  return [...elements(xml, 'Relationship')].map((element) => ({
    id: attribute(element, 'Id') ?? '',
    kind: (attribute(element, 'Type') ?? '').split('/').pop()!,
    path: resolve(path, attribute(element, 'Target') ?? ''),
  }));
}

/** What a package without a workbook is. */
function otherPackage({ names }: Unpacked): UnreadableWorkbookError {
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$|^index\/document\.iwa$|^content\.xml$/)) {
    return new UnreadableWorkbookError('unsupported-workbook');
  }
  if (has(/^(word|ppt|visio)\//)) return new UnreadableWorkbookError('other-office-file');
  // A workbook whose main part is gone is damaged; anything else that is zipped never was one.
  if (has(/^xl\//)) return new UnreadableWorkbookError('damaged', 'no workbook part');
  return new UnreadableWorkbookError('archive');
}

function mainPart(unpacked: Unpacked): { path: string; xml: string } {
  const related = relations(unpacked, '').find((relation) => relation.kind === 'officeDocument')?.path;
  for (const path of [related, 'xl/workbook.xml']) {
    const xml = path === undefined ? null : text(unpacked, path);
    if (path !== undefined && xml !== null && nextElement(xml, 'workbook') !== null) return { path, xml };
  }
  throw otherPackage(unpacked);
}

function visibilityOf(state: string | null): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** A sheet's text must reach its closing tag: a part that was cut off would lose its last rows silently. */
function completeSheet(unpacked: Unpacked, path: string, name: string): string {
  const xml = text(unpacked, path);
  if (xml === null || !/<(?:[\w.-]+:)?worksheet[^<]*\/>\s*$|<\/(?:[\w.-]+:)?worksheet\s*>\s*$/.test(xml.slice(-400))) {
    throw new UnreadableWorkbookError('damaged', name);
  }
  return xml;
}

/** Opens a .xlsx or .xlsm package. Throws UnreadableWorkbookError and nothing else. */
export function openParts(bytes: Uint8Array): WorkbookParts {
  const unpacked = unpack(bytes);
  const main = mainPart(unpacked);
  const related = relations(unpacked, main.path);
  const pathOf = (kind: string): string => related.find((relation) => relation.kind === kind)?.path ?? '';
  const sheets: SheetPart[] = [];
  for (const element of elements(main.xml, 'sheet')) {
    const id = prefixedAttribute(element, 'id');
    const relation = related.find((candidate) => candidate.id === id);
    const name = attribute(element, 'name') ?? '';
    if (relation === undefined) throw new UnreadableWorkbookError('damaged', name);
    if (relation.kind !== 'worksheet') continue;
    const visibility = visibilityOf(attribute(element, 'state'));
    sheets.push({ name, visibility, xml: completeSheet(unpacked, relation.path, name) });
  }
  return {
    date1904: flagAttribute(nextElement(main.xml, 'workbookPr'), 'date1904'),
    sheets,
    sharedStrings: text(unpacked, pathOf('sharedStrings')) ?? '',
    styles: text(unpacked, pathOf('styles')) ?? '',
    theme: text(unpacked, pathOf('theme')) ?? '',
  };
}
