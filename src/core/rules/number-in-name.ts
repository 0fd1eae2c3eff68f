/** Values written into a name: 培训200人次, 合格率≥95% (Q27). */
import { perText } from '../grid/memo';
import { canonicalUnit } from '../values';
import { flatten } from './flat-text';
import { NAMED_NUMBERS, NUMBERING } from './words/names';

const DIGIT = /[\d\uff10-\uff19]/;
const COMPARED = /(?:不低于|不少于|不超过|不高于|不小于|不大于|不多于|至少|≥|≤|>|<|=)\d+(?:\.\d+)?[万亿余]*/;
const NUMBER = /(?<![\dA-Za-z.\-~第])\d+(?:\.\d+)?[万亿余]*/g;
/** The longest unit of the table has four characters that matter. */
const UNIT_LENGTHS = [4, 3, 2, 1];

/** The longest unit a text begins with; empty where it begins with none. */
function unitAt(text: string): string {
  const length = UNIT_LENGTHS.find((size) => text.length >= size && canonicalUnit(text.slice(0, size)) !== null);
  return text.slice(0, length ?? 0);
}

/** The value as written, such as `200人次`; null where the digits belong to the name. */
export const numberInName = perText((name): string | null => {
  if (!DIGIT.test(name)) return null;
  const text = flatten(name)
    .replace(/[（(][^（）()]*\*\*[^（）()]*[）)]/g, '')
    .replace(NAMED_NUMBERS, '');
  if (!/\d/.test(text)) return null;
  const compared = COMPARED.exec(text);
  if (compared !== null) return compared[0] + unitAt(text.slice(compared.index + compared[0].length));
  for (const match of text.matchAll(NUMBER)) {
    const rest = text.slice(match.index + match[0].length);
    if (NUMBERING.test(rest)) continue;
    const unit = unitAt(rest);
    // 64排CT: what follows the unit makes it the name of a device.
    if (unit !== '' && !/^[A-Za-z]/.test(rest.slice(unit.length))) return match[0] + unit;
  }
  return null;
});
