/** Qualitative and ordinal targets: a band is proposed, a person chooses. */
import { judgement, type Comparison } from './comparison';
import { hasFlag } from './make';
import { ordinalScale } from './ordinals';
import { normaliseText } from './symbols';
import type { QualitativeBand, Value } from './value';

const YES_NO = /^[是否有无]$/;

function sameText(a: Value, b: Value): boolean {
  return normaliseText(a.raw).text === normaliseText(b.raw).text;
}

function proposedBand(target: Value, actual: Value): QualitativeBand | null {
  if (sameText(target, actual)) return 'achieved';
  if (YES_NO.test(target.raw) && YES_NO.test(actual.raw)) return 'missed';
  const answersFully = actual.kind === 'quantity' && actual.unit === '%' && actual.number === '100';
  return answersFully ? 'achieved' : actual.band;
}

function compareRank(target: Value, actual: Value): Comparison {
  const short = target.rank! - actual.rank!;
  return judgement('ordinal', short <= 0 ? 'achieved' : short === 1 ? 'partly' : 'missed');
}

export function compareWords(target: Value, actual: Value): Comparison {
  if (hasFlag(target, 'within-budget') && actual.kind === 'quantity') {
    return judgement('budget-unbound', null, { actualNumber: actual.number, unit: actual.unit });
  }
  if (target.rank !== null && actual.rank !== null && ordinalScale(target) === ordinalScale(actual))
    return compareRank(target, actual);
  const number = actual.kind === 'quantity' || actual.kind === 'range' || actual.kind === 'change';
  return judgement(number ? 'number-for-words' : 'qualitative', proposedBand(target, actual), {
    actualNumber: actual.number,
    unit: actual.unit,
  });
}
