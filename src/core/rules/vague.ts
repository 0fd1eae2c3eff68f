/** Whether a target says nothing that could be measured (Q13, Q14). */
import type { Indicator } from '../forms/form';
import { isAccepted, isListed, type OwnWords } from '../policies';
import type { Value } from '../values';
import { flatten } from './flat-text';
import { BY_STANDARD, IN_TIME, OF_QUALITY, STATE, STATE_NAME, VAGUE } from './words/vague';

export function isVague({ level2, level3 }: Indicator, target: Value, words: OwnWords): boolean {
  if (target.kind !== 'qualitative' && target.kind !== 'ordinal') return false;
  if (isAccepted(target.raw, words)) return false;
  if (target.flags.includes('question') || isListed(target.raw, words.vagueTargets.value)) return true;
  if (target.flags.includes('within-budget') || /\d/.test(target.raw)) return false;
  const text = flatten(target.raw).replace(/[。；;.,，]+$/, '');
  // A standard set elsewhere is all that a cost can be measured by.
  if (BY_STANDARD.test(text) && /成本|标准/.test(level2 + level3)) return false;
  if (STATE.test(text) && STATE_NAME.test(flatten(level3))) return false;
  // In a list without levels nobody can tell what kind of indicator it is.
  if (IN_TIME.test(text)) return level2 !== '' && !/时效|进度/.test(level2);
  if (OF_QUALITY.test(text)) return level2 !== '' && !/质量|验收|合格|达标|合规/.test(level2 + level3);
  return VAGUE.some((pattern) => pattern.test(text));
}
