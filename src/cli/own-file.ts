/** The JSON file of an office's own policy or outline. */
import { readFileSync } from 'node:fs';
import { UsageError } from './exit';
import { say } from './fill-text';

/** Longer files are nothing of the kind; nobody should wait for one to be read. */
const LARGEST = 1_000_000;

/** What names a file rather than an id: an ending or a folder. */
export function isFileName(word: string): boolean {
  return /\.json$/i.test(word) || /[/\\]/.test(word);
}

/** @throws UsageError in the given words */
export function readOwnFile(file: string, texts: { readonly missing: string; readonly unreadable: string }): string {
  try {
    const bytes = readFileSync(file);
    if (bytes.length <= LARGEST) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(say(texts.missing, { file }));
  }
  throw new UsageError(say(texts.unreadable, { file }));
}
