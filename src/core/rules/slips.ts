/** Slips of the pen that F09 and F10 find, for the audit of a report as well. */
import { perObject, perText } from '../grid/memo';
import { isAccepted, type OwnWords } from '../policies';
import { BEFORE_NUMBER, DOCUMENT_NUMBER, TYPOS } from './words/typos';

export interface Slip {
  readonly wrong: string;
  readonly right: string;
}

type SlipsIn = (text: string) => readonly Slip[];

function among(typos: readonly Slip[]): SlipsIn {
  return perText((text) => {
    const squeezed = text.replace(/\s/g, '');
    return typos.filter(({ wrong }) => squeezed.includes(wrong)).map(({ wrong, right }) => ({ wrong, right }));
  });
}

const ofProduct = among(TYPOS);
const ofOffice = perObject((words: OwnWords) =>
  among([...TYPOS, ...words.typos.value].filter(({ wrong }) => !isAccepted(wrong, words))),
);

/** Each wrong word once, in the order of the list; `words`: the office's own are added, what it accepts is left out. */
export function typosIn(text: string, words?: OwnWords): readonly Slip[] {
  return words === undefined ? ofProduct(text) : ofOffice(words)(text);
}

/** 湘财绩[2020]7号, and with the brackets of official documents. */
export const documentNumbersIn: SlipsIn = perText((text) =>
  [...text.matchAll(DOCUMENT_NUMBER)].map((match) => {
    const office = match[1]!.replace(BEFORE_NUMBER, '');
    const wrong = match[0].replace(/\s/g, '').slice(match[1]!.length - office.length);
    return { wrong, right: `${office}〔${match[2]!}〕${match[3]!}号` };
  }),
);
