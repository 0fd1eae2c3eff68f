/** Official words for the three bands of 定性指标: who writes one of them has chosen the band. An office may add its own. */
import type { QualitativeBand } from '../../values';

const GOAL = '(?:(?:年度|年初|预期|既定|设定)?(?:绩效)?(?:指标值?|目标值?))';

export const BAND_WORDS: readonly (readonly [QualitativeBand, RegExp])[] = [
  ['partly', new RegExp(`^部分(?:达成|完成|实现)${GOAL}?(?:并|且)?(?:具有一定效果)?$`)],
  ['partly', /^基本完成$/],
  ['missed', new RegExp(`^未(?:达成|完成|实现)${GOAL}?(?:并|且)?(?:效果较差)?$`)],
  ['achieved', new RegExp(`^(?:已|全部|全面|完全)?达成${GOAL}?$`)],
];

/** null: the text leaves the band open. */
export function chosenBand(text: string): QualitativeBand | null {
  const bare = text.replace(/[\s\u3000，,。；;]/g, '');
  return BAND_WORDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
