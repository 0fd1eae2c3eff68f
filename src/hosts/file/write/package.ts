/**
 * A spreadsheet package: a zip of parts. Parts that are not changed keep their bytes; parts that are
 * changed are text for as long as they are worked on.
 */
import { encodeAttribute } from '../read/xml';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { WorkbookWriteError } from './errors';
import { applySplices, attributesOf, appendInside, childrenOf, openTag, prefixOf, rootOf } from './xml';

/** The earliest date a zip can carry, as local time because that is what zip stores: same bytes every day. */
const FIXED_DATE = new Date(1980, 0, 1, 0, 0, 0);

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part meant, from the root of the package without a leading slash. */
  readonly path: string;
}

/** Resolves a relationship target against the folder of the part that names it. */
export function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export class Package {
  private readonly texts = new Map<string, string>();

  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static open(bytes: Uint8Array): Package {
    try {
      return new Package(new Map(Object.entries(unzipSync(bytes))));
    } catch (cause) {
      throw new WorkbookWriteError('not-a-package', String(cause));
    }
  }

  static empty(): Package {
    return new Package(new Map());
  }

  /** Part names are compared without case, and some writers store them with backslashes. */
  private stored(path: string): string | undefined {
    if (this.parts.has(path)) return path;
    const wanted = path.toLowerCase();
    return [...this.parts.keys()].find((name) => name.replaceAll('\\', '/').toLowerCase() === wanted);
  }

  has(path: string): boolean {
    return this.stored(path) !== undefined;
  }

  text(path: string): string {
    const name = this.stored(path);
    if (name === undefined) throw new WorkbookWriteError('not-a-package', `no part ${path}`);
    const known = this.texts.get(name);
    // The byte order mark stays part of the text so that it is written again.
    return known ?? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.parts.get(name));
  }

  setText(path: string, text: string): void {
    const name = this.stored(path) ?? path;
    this.texts.set(name, text);
    if (!this.parts.has(name)) this.parts.set(name, new Uint8Array());
  }

  relationships(part: string): Relationship[] {
    const path = relationshipsPath(part);
    if (!this.has(path)) return [];
    const xml = this.text(path);
    return childrenOf(xml, rootOf(xml)).map((element) => {
      const attributes = attributesOf(openTag(xml, element));
      return {
        id: attributes.get('Id') ?? '',
        type: attributes.get('Type') ?? '',
        path: resolveTarget(part, attributes.get('Target') ?? ''),
      };
    });
  }

  /** Names `target` (a path from the root) as related to `part`; the id collides with no other. */
  addRelationship(part: string, type: string, target: string): string {
    const path = relationshipsPath(part);
    const taken = new Set(this.relationships(part).map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const xml = this.text(path);
    const root = rootOf(xml);
    const tag = `<${prefixOf(root)}Relationship Id="rId${number}" Type="${type}" Target="/${encodeAttribute(target)}"/>`;
    this.setText(path, applySplices(xml, [appendInside(xml, root, tag)]));
    return `rId${number}`;
  }

  addContentType(part: string, contentType: string): void {
    const xml = this.text('[Content_Types].xml');
    const root = rootOf(xml);
    const tag = `<${prefixOf(root)}Override PartName="/${encodeAttribute(part)}" ContentType="${contentType}"/>`;
    this.setText('[Content_Types].xml', applySplices(xml, [appendInside(xml, root, tag)]));
  }

  /** The same input gives the same bytes on every machine and day. */
  toBytes(): Uint8Array {
    const encoder = new TextEncoder();
    const files: Zippable = {};
    for (const [name, bytes] of this.parts) {
      const text = this.texts.get(name);
      files[name] = [text === undefined ? bytes : encoder.encode(text), { mtime: FIXED_DATE, level: 6 }];
    }
    return zipSync(files);
  }
}

function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
