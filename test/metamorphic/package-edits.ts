/** Edits of the parts of a package: what other programs write differently though the workbook is the same. */
import { encoded, FORM_PART, sheetXml, zipParts, type FileBook } from './file-book';

const WORKBOOK = 'xl/workbook.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function withParts(book: FileBook, parts: Readonly<Record<string, string>>): Uint8Array {
  return zipParts({ ...book.parts, [FORM_PART]: sheetXml(book.sheet), ...parts });
}

/** The form changes places with another sheet of the workbook: first to last (`0`, `2`). */
export function movedToSheet(book: FileBook, place: 0 | 2): Uint8Array {
  const workbook = book.parts[WORKBOOK]!;
  const ids = [...workbook.matchAll(/r:id="(rId\d+)"/g)].map(([, id]) => id!);
  const swapped = new Map([
    [ids[1]!, ids[place]!],
    [ids[place]!, ids[1]!],
  ]);
  return withParts(book, {
    [WORKBOOK]: workbook.replace(/r:id="(rId\d+)"/g, (_, id: string) => `r:id="${swapped.get(id) ?? id}"`),
  });
}

export function renamed(book: FileBook, name: string): Uint8Array {
  let count = 0;
  const xml = book.parts[WORKBOOK]!.replace(/<sheet name="[^"]*"/g, (tag) => {
    count += 1;
    return count === 2 ? `<sheet name="${encoded(name)}"` : tag;
  });
  return withParts(book, { [WORKBOOK]: xml });
}

export function hiddenSheet(book: FileBook, state: 'hidden' | 'veryHidden'): Uint8Array {
  const id = [...book.parts[WORKBOOK]!.matchAll(/r:id="(rId\d+)"/g)][1]![1]!;
  return withParts(book, {
    [WORKBOOK]: book.parts[WORKBOOK]!.replace(`r:id="${id}"`, `state="${state}" r:id="${id}"`),
  });
}

/** Every element of the sheet with a prefix, as some exporters write. */
export function prefixed(book: FileBook): Uint8Array {
  const xml = sheetXml(book.sheet)
    .replace(/<(\/?)([a-z])/gi, '<$1x:$2')
    .replace('xmlns=', 'xmlns:x=');
  return withParts(book, { [FORM_PART]: xml });
}

/** Texts in the table of strings as Excel keeps them: plain, or in runs of several looks with a phonetic guide. */
export function sharedStrings(book: FileBook, runs: boolean): Uint8Array {
  const table: string[] = [];
  const sheet = sheetXml(book.sheet, (text) => {
    table.push(text);
    return { type: 's', inner: `<v>${table.length - 1}</v>` };
  });
  const t = (text: string): string => `<t xml:space="preserve">${encoded(text)}</t>`;
  const items = table.map((text) => {
    const half = Math.ceil(text.length / 2);
    const run = (part: string): string => (part === '' ? '' : `<r><rPr><b/><sz val="11"/></rPr>${t(part)}</r>`);
    if (!runs) return `<si>${t(text)}</si>`;
    return `<si>${run(text.slice(0, half))}${run(text.slice(half))}<rPh sb="0" eb="1">${t('ペキン')}</rPh></si>`;
  });
  const relationships = 'xl/_rels/workbook.xml.rels';
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
  const types = '[Content_Types].xml';
  const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
  return withParts(book, {
    [FORM_PART]: sheet,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.join('')}</sst>`,
    [relationships]: book.parts[relationships]!.replace(
      '</Relationships>',
      `<Relationship Id="rIdStrings" Type="${kind}" Target="sharedStrings.xml"/></Relationships>`,
    ),
    [types]: book.parts[types]!.replace(
      '</Types>',
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${content}"/></Types>`,
    ),
  });
}
