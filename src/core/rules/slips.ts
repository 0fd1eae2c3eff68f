/** Slips of the pen that F09 and F10 find, for the audit of a report as well. */
import { isAccepted, type OwnWords } from '../policies';
import { DOCUMENT_NUMBER, TYPOS } from './words/typos';

export interface Slip {
  readonly wrong: string;
  readonly right: string;
}

/** Each wrong word once, in the order of the list; `words`: the office's own are added, what it accepts is left out. */
export function typosIn(text: string, words?: OwnWords): Slip[] {
  const squeezed = text.replace(/\s/g, '');
  return [...TYPOS, ...(words?.typos.value ?? [])]
    .filter(({ wrong }) => squeezed.includes(wrong) && (words === undefined || !isAccepted(wrong, words)))
    .map(({ wrong, right }) => ({ wrong, right }));
}

/** 湘财绩[2020]7号, and with the brackets of official documents. */
export function documentNumbersIn(text: string): Slip[] {
  return [...text.matchAll(DOCUMENT_NUMBER)].map((match) => ({
    wrong: match[0].replace(/\s/g, ''),
    right: `${match[1]!}〔${match[2]!}〕${match[3]!}号`,
  }));
}
