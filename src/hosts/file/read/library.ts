/** The one place that hands bytes to the spreadsheet library (SheetJS community edition, reading only). */
import { CFB, read, type ParsingOptions, type WorkBook } from '@e965/xlsx';
import { UnreadableWorkbookError } from './unreadable';

interface Input {
  readonly data: Uint8Array;
  readonly type: 'buffer' | 'array';
}

/** In node the library works four times leaner on its Buffer than on plain bytes. */
function inputOf(bytes: Uint8Array): Input {
  if (typeof Buffer === 'undefined') return { data: bytes, type: 'array' };
  return { data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), type: 'buffer' };
}

/** What goes wrong inside the library, whatever it says, is a workbook that cannot be trusted. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new UnreadableWorkbookError('damaged', String(cause));
  }
}

/** Dense sheets, without html. Throws UnreadableWorkbookError: damaged. */
export function readWithLibrary(bytes: Uint8Array, options: ParsingOptions): WorkBook {
  const { data, type } = inputOf(bytes);
  return guarded(() => read(data, { cellHTML: false, ...options, dense: true, type }));
}

/** The part of the library's container that is used; it comes without types. */
interface Container {
  readonly FileIndex: readonly { readonly name: string; readonly content?: ArrayLike<number> }[];
}

interface ContainerReader {
  readonly read: (data: Uint8Array, options: { readonly type: string }) => Container;
}

/** Streams of a compound file by name. Throws UnreadableWorkbookError: damaged. */
export function streamsOf(bytes: Uint8Array): ReadonlyMap<string, ArrayLike<number>> {
  const { data, type } = inputOf(bytes);
  const container = guarded(() => (CFB as ContainerReader).read(data, { type }));
  return new Map(container.FileIndex.map((entry) => [entry.name, entry.content ?? []]));
}
