/**
 * 撤销 over a reopened pane: what the last write of a document changed is kept for a day on this computer, and
 * nothing else of the workbook. Storage may be forbidden, full or somebody else's: then there is nothing kept, and
 * undo lasts as long as the pane.
 */
import { isKept, withoutWords, type Kept } from './kept';

/** The part of the web's `Storage` this needs. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Where a workbook lies; null: never saved, so that it could not be told from another one. */
export interface DocumentPlace {
  readonly address: string | null;
  /** Office's own division of a browser's storage between the documents' hosts; null where it has none. */
  readonly partition: string | null;
}

export interface UndoStore {
  /** Replaces what was kept. `now` in milliseconds; false where it could not be kept. */
  keep(kept: Kept, now: number): boolean;
  /** What was kept less than a day before `now`; null otherwise. */
  load(now: number): Kept | null;
  forget(): void;
}

export const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

const PREFIX = 'ziping.undo.1';

/** The key of a document; null where nothing can be kept of it. */
export function undoKey({ address, partition }: DocumentPlace): string | null {
  if (address === null || address === '') return null;
  return [PREFIX, partition ?? '', address].map(encodeURIComponent).join('|');
}

/** The list of what is kept is a value of its own, so that what nobody opens again also goes after a day. */
function listKey(partition: string | null): string {
  return [PREFIX, partition ?? '', ''].map(encodeURIComponent).join('|');
}

export function createUndoStore(storage: TextStorage | null, place: DocumentPlace): UndoStore {
  const key = undoKey(place);
  if (storage === null || key === null) return { keep: () => false, load: () => null, forget: () => undefined };
  const list = listKey(place.partition);
  const sweep = (now: number): Readonly<Record<string, number>> => {
    const times = Object.entries(timesIn(read(storage, list)));
    const old = times.filter(([, at]) => !isRecent(at, now));
    for (const [name] of old) remove(storage, name);
    return Object.fromEntries(times.filter(([, at]) => isRecent(at, now)));
  };
  return {
    keep(kept, now) {
      remove(storage, key);
      const times = { ...sweep(now), [key]: now };
      return (
        store(storage, list, JSON.stringify(times)) &&
        store(storage, key, JSON.stringify({ at: now, kept: withoutWords(kept) }))
      );
    },
    load(now) {
      sweep(now);
      const found = parse(read(storage, key));
      if (!isEntry(found)) return null;
      if (isRecent(found.at, now)) return found.kept;
      remove(storage, key);
      return null;
    },
    forget: () => remove(storage, key),
  };
}

interface Entry {
  readonly at: number;
  readonly kept: Kept;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { at, kept } = value as Readonly<Record<string, unknown>>;
  return typeof at === 'number' && isKept(kept);
}

/** A time to come is that of a clock which has been set back since: as good as old. */
function isRecent(at: number, now: number): boolean {
  return at <= now && now - at < KEPT_FOR_MS;
}

function timesIn(text: string | null): Record<string, number> {
  const found = parse(text);
  if (typeof found !== 'object' || found === null) return {};
  const own = Object.entries(found).filter(([name, at]) => name.startsWith(`${PREFIX}|`) && typeof at === 'number');
  return Object.fromEntries<number>(own);
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** Storage of a web view may throw at any call: forbidden by the office's rules, or full. */
function read(storage: TextStorage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

function store(storage: TextStorage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function remove(storage: TextStorage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // Nothing can be stored there either.
  }
}
