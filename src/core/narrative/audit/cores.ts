/** The words of a label that carry meaning: everything else is taken off from both ends. */
import { LEADING, TRAILING } from './words';

const LEADS = new RegExp(LEADING.source, 'y');
const TRAILS = new RegExp(TRAILING.source, 'y');
/** Longer texts before a number are no label. */
const LONGEST = 60;

function wordAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Ends of the neutral words the text begins with, 0 included. */
function starts(text: string): number[] {
  const found = [0];
  for (let at = 0; at < text.length;) {
    const next = wordAt(LEADS, text, at);
    if (next === at) break;
    found.push(next);
    at = next;
  }
  return found;
}

/** Places from which on there are only words that lead to the number. */
function ends(text: string): number[] {
  const reaches = new Set([text.length]);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const next = wordAt(TRAILS, text, at);
    if (next > at && reaches.has(next)) reaches.add(at);
  }
  return [...reaches];
}

/** What a label may mean once neutral words are off; empty where nothing else was said. Longest first. */
export function coresOf(words: string): string[] {
  if (words.length > LONGEST) return [];
  const to = ends(words);
  const cores = starts(words).flatMap((from) => to.filter((end) => end >= from).map((end) => words.slice(from, end)));
  return [...new Set(cores)].sort((a, b) => b.length - a.length);
}
