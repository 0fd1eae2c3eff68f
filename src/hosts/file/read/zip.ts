/**
 * Unpacks the text parts of an Office package, once, under a cap: nothing is inflated before the sizes
 * the archive declares have been added up, and an entry cannot grow beyond the size it declares. What
 * comes out must have the checksum the archive states, so a flipped bit never becomes a wrong amount.
 */
import { unzipSync } from 'fflate';
import { crc32 } from './checksum';
import { UnreadableWorkbookError } from './unreadable';

/**
 * Bytes that may come out of one package. 600,000 cells of a real sheet are about 46 MB of XML; past
 * this the memory of the parsed workbook, not its size, becomes the trouble.
 */
export const MAX_UNPACKED_BYTES = 160 * 1024 * 1024;

interface Entry {
  readonly crc: number;
  readonly encrypted: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const MAX_COMMENT = 65_535;

/** Checksums and encryption flags by name; fflate does not hand them over. Stops quietly where the directory does. */
function directory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) {
    if (bytes.length - end > 22 + MAX_COMMENT) return entries;
    end -= 1;
  }
  if (end < 0) return entries;
  const size = view.getUint32(end + 12, true);
  // A zip64 archive states its directory elsewhere; its own place just before the end is as good.
  const zip64 = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50;
  let at = zip64 ? view.getUint32(view.getUint32(end - 12, true) + 48, true) : view.getUint32(end + 16, true);
  if (!zip64 && at + size > end) return entries;
  // Without the UTF-8 flag fflate takes names byte by byte, and its names are what is looked up here.
  const decoders = [new TextDecoder('latin1'), new TextDecoder('utf-8')] as const;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const decoder = decoders[(flags & 2048) === 0 ? 0 : 1];
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, { crc: view.getUint32(at + 16, true), encrypted: (flags & 1) === 1 });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What reading a workbook never needs: pictures, drawings, comments, caches of other workbooks. */
const UNNEEDED =
  /^(docProps|customXml)\/|\/(media|drawings|charts|chartsheets|diagrams|embeddings|ctrlProps|activeX|printerSettings|externalLinks|pivotCache|pivotTables|queryTables|tables|slicers|threadedComments|persons|richData|webextensions)\//i;
const UNNEEDED_PART = /\/(calcChain|comments\d*|metadata|connections)\.xml$/i;

function isNeeded(name: string): boolean {
  return /\.(xml|rels)$/i.test(name) && !UNNEEDED.test(name) && !UNNEEDED_PART.test(name);
}

export interface Unpacked {
  /** Needed text parts by their name in lower case with `/`: part names are compared without case. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Every name in the archive, written the same way. */
  readonly names: ReadonlySet<string>;
}

function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** Throws UnreadableWorkbookError: damaged, encrypted or too-large. */
export function unpack(bytes: Uint8Array): Unpacked {
  const names = new Set<string>();
  let total = 0;
  let files: Record<string, Uint8Array>;
  let entries: Map<string, Entry>;
  try {
    entries = directory(bytes);
    files = unzipSync(bytes, {
      filter: (file) => {
        names.add(partName(file.name));
        if (!isNeeded(partName(file.name))) return false;
        if (entries.get(file.name)?.encrypted === true) throw new UnreadableWorkbookError('encrypted', file.name);
        total += file.originalSize;
        if (!(total <= MAX_UNPACKED_BYTES)) throw new UnreadableWorkbookError('too-large', file.name);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof UnreadableWorkbookError) throw cause;
    throw new UnreadableWorkbookError('damaged', String(cause));
  }
  const parts = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(files)) {
    const stated = entries.get(name)?.crc;
    if (stated !== undefined && stated !== crc32(content)) throw new UnreadableWorkbookError('damaged', name);
    parts.set(partName(name), content);
  }
  return { parts, names };
}
