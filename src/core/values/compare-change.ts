/** Changes: a target such as 下降≥30% against another change, a level or a bare percentage. */
import { big, plain, type Big } from '../grid';
import { compareNumbers } from './compare-numbers';
import { incomparable, judgement, type Comparison, type ComparisonNote, type ComparisonNumbers } from './comparison';
import type { Polarity } from './polarity';
import { inUnit } from './reconcile';
import type { Value } from './value';

/** The signed change of an actual in the target's measure; null where it cannot be told. */
function changeIn(target: Value, actual: Value): Big | null {
  const number = big(actual.number!);
  if (target.unit === null || actual.unit === null || target.unit === actual.unit) return number;
  // 由65%提升至95% holds its base, so points and per cent can both be had.
  if (actual.endValue !== null) {
    const base = big(actual.endValue).minus(number);
    if (target.unit === '%' && !base.eq(0)) return number.times(100).div(base.abs());
  }
  const converted = inUnit(actual.number!, actual.unit, target.unit);
  return converted === null ? null : big(converted);
}

function judge(target: Value, change: Big, notes: readonly ComparisonNote[]): Comparison {
  const goal = big(target.number!);
  const down = goal.lt(0);
  // Both seen in the target's direction: a fall of 50 against a fall of 30 is 50 against 30.
  const wanted = down ? goal.times(-1) : goal;
  const done = down ? change.times(-1) : change;
  const limit = target.comparator === '<=' || target.comparator === '<';
  const ratio = wanted.eq(0) ? null : done.div(wanted);
  const numbers: ComparisonNumbers = {
    ratio: ratio === null ? null : plain(ratio.lt(0) ? big(0) : ratio),
    targetNumber: plain(goal),
    actualNumber: plain(change),
    unit: target.unit,
    notes,
  };
  if (limit) {
    const within = target.comparator === '<' && wanted.eq(0) ? done.lt(0) : done.lte(wanted);
    if (within) return { ...numbers, outcome: 'met', reason: 'change-reached' };
    return {
      ...numbers,
      outcome: 'unmet',
      reason: wanted.eq(0) ? 'zero-exceeded' : 'change-over-limit',
      side: 'above',
    };
  }
  const reached = target.comparator === '>' && wanted.eq(0) ? done.gt(0) : done.gte(wanted);
  if (reached) return { ...numbers, outcome: 'met', reason: 'change-reached' };
  return { ...numbers, ratio: numbers.ratio ?? '0', outcome: 'unmet', reason: 'change-short', side: 'below' };
}

function notesOf(actual: Value): ComparisonNote[] {
  if (actual.approximate || actual.comparator === '~') return ['approximate-actual'];
  // 持平 as an actual carries its `<=` by meaning, not by a sign someone wrote.
  const written = actual.comparator !== null && actual.comparator !== '=' && actual.number !== '0';
  return written ? ['comparator-in-actual'] : [];
}

/** A change as target. */
export function compareChange(target: Value, actual: Value): Comparison {
  switch (actual.kind) {
    case 'change': {
      const change = changeIn(target, actual);
      if (change !== null) return judge(target, change, notesOf(actual));
      return incomparable([target.unit, actual.unit].includes('百分点') ? 'points-and-percent' : 'units');
    }
    case 'quantity':
      return compareBare(target, actual);
    case 'range':
    case 'date':
      return judgement('other-kind', null);
    default:
      return judgement('words-for-number', actual.band, { targetNumber: target.number, unit: target.unit });
  }
}

/** 50% against 下降≥30%: people leave out the word; a level such as 12起 needs its base. */
function compareBare(target: Value, actual: Value): Comparison {
  const number = big(actual.number!);
  const sameMeasure =
    actual.unit === null || actual.unit === target.unit || (target.unit === '百分点' && actual.unit === '%');
  // 由…至… states where the level should end: an actual level is compared with that.
  if (target.endValue !== null && target.unit === '百分点' && actual.unit !== '百分点') {
    const level: Value = { ...target, kind: 'quantity', number: target.endValue, unit: '%', endValue: null };
    return compareNumbers(level, actual, big(target.number!).lt(0) ? 'inverse' : 'positive');
  }
  if (!sameMeasure)
    return judgement('base-unknown', null, {
      targetNumber: target.number,
      actualNumber: actual.number,
      unit: target.unit,
    });
  if (number.lt(0)) return judge(target, number, notesOf(actual));
  const change = big(target.number!).lt(0) ? number.times(-1) : number;
  return judge(target, change, [...notesOf(actual), 'direction-assumed']);
}

/** A quantity as target, a change as actual: its end value where known, else the change itself for rates of change. */
export function compareWithChange(target: Value, actual: Value, polarity: Polarity): Comparison {
  if (actual.endValue !== null) {
    const unit = actual.unit === '百分点' ? '%' : actual.unit;
    return compareNumbers(
      target,
      { ...actual, kind: 'quantity', number: actual.endValue, unit, endValue: null },
      polarity,
    );
  }
  const numbers = { targetNumber: target.number, actualNumber: actual.number, unit: target.unit };
  const measure = target.unit === null || actual.unit === target.unit;
  if (!measure) return judgement('base-unknown', null, numbers);
  if (big(actual.number!).lt(0) && !big(target.number!).lt(0)) return judgement('direction-unclear', null, numbers);
  return compareNumbers(target, { ...actual, kind: 'quantity' }, polarity);
}
