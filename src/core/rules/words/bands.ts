/** Official words for the three bands of 定性指标: who writes one of them has chosen the band. An office may add its own. */
import type { QualitativeBand } from '../../values';

const GOAL = '(?:(?:年度|年初|预期|既定|设定)?(?:绩效)?(?:指标值?|目标值?))';

export const BAND_WORDS: readonly (readonly [QualitativeBand, RegExp])[] = [
  ['partly', new RegExp(`^部分(?:达成|完成|实现)${GOAL}?(?:并|且)?(?:具有一定效果)?$`)],
  ['partly', new RegExp(`^基本(?:达成|完成|实现)${GOAL}?$`)],
  ['missed', new RegExp(`^未(?:达成|完成|实现)${GOAL}?(?:并|且)?(?:效果较差)?$`)],
  ['achieved', new RegExp(`^(?:已|全部|全面|完全)?达成${GOAL}?$`)],
];

const MARKS = /[，,。；;：:、（()）]/;

function bandIn(words: string): QualitativeBand | null {
  return BAND_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** By the whole text or by what it says before explaining; null where it leaves the band open or names two. */
export function chosenBand(text: string): QualitativeBand | null {
  const clauses = text.replace(/[\s\u3000]/g, '').split(MARKS);
  const whole = bandIn(clauses.join(''));
  if (whole !== null) return whole;
  const first = bandIn(clauses[0] ?? '');
  return clauses.slice(1).some((clause) => ![null, first].includes(bandIn(clause))) ? null : first;
}
