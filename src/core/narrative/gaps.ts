/** The mark of what only a person can supply: what is missing and, behind the first comma, where to put it. */
import { GAP_CLOSE, GAP_OPEN } from './words';

export interface GapWords {
  readonly what: string;
  /** Empty where the text itself is the place. */
  readonly where: string;
}

/** The gaps of a text, in order. */
export function gapsIn(text: string): GapWords[] {
  return text
    .split(GAP_OPEN)
    .slice(1)
    .filter((piece) => piece.includes(GAP_CLOSE))
    .map((piece) => {
      const [what = '', ...where] = piece.slice(0, piece.indexOf(GAP_CLOSE)).split('，');
      return { what, where: where.join('，') };
    });
}

/** `编制人数，填入“报告素材”` → the mark as it stands in a text. */
export function gapMark(words: string): string {
  return GAP_OPEN + words.replaceAll(GAP_CLOSE, '') + GAP_CLOSE;
}
