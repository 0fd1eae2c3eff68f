/** Numbers of 预期目标 beside the indicators they speak of (Q38). */
import type { Indicator, SelfAssessmentForm } from '../forms/form';
import { big, type Decimal } from '../grid';
import { convertUnit, readClauses, type Clause, type Mention, type Value } from '../values';
import { nameStem } from './names';
import { isNamed, isNumeric } from './rows';
import { withoutMarks } from './flat-text';

/** Shorter stems (培训, 整治) are contained in too much. */
const SHORTEST_STEM = 3;
/** Clauses that speak of a part, of another year or of each one. */
const ELSEWHERE = /每|人均|户均|其中|累计|上年|去年|往年|同期|规划|十[三四五六]五|到20\d\d年|分别|新增.*新增/;

export interface GoalNumber {
  /** Cell of the goal. */
  readonly cell: string;
  readonly mention: Mention;
  readonly indicator: Indicator;
}

interface Named {
  readonly indicator: Indicator;
  readonly stem: string;
}

/** The size of the target: 下降30% is 30. */
function agrees(target: Value, number: Decimal): boolean {
  const size = big(target.number!).abs();
  if (target.endValue !== null && big(target.endValue).eq(number)) return true;
  if (target.upper !== null) return big(number).gte(target.number!) && big(number).lte(target.upper);
  return size.eq(number);
}

function inUnitOf(target: Value, mention: Mention): Decimal | null {
  if (target.unit === null || mention.unit === null) return null;
  const unit = (name: string) => name.replace(/\/年$/, '');
  return convertUnit(mention.number, unit(mention.unit), unit(target.unit));
}

/** The only number of the clause in the target's unit where it differs from the target; else null. */
function differing({ mentions }: Clause, target: Value): Mention | null {
  const same = mentions.flatMap((mention) => {
    const number = inUnitOf(target, mention);
    return number === null ? [] : [{ mention, number }];
  });
  const [only, ...others] = same;
  if (only === undefined || others.length > 0 || only.mention.approximate) return null;
  return agrees(target, only.number) ? null : only.mention;
}

function namedIndicators({ indicators }: SelfAssessmentForm): Named[] {
  return indicators.flatMap((indicator) => {
    const stem = nameStem(indicator.level3);
    const { target } = indicator;
    const isCompared = target !== null && isNumeric(target.value) && target.value.number !== null;
    return isNamed(indicator) && isCompared && stem.length >= SHORTEST_STEM ? [{ indicator, stem }] : [];
  });
}

/** Every number of a goal that names an indicator and another value than its target. */
export function* differingGoals(form: SelfAssessmentForm): Iterable<GoalNumber> {
  let known: readonly Named[] | null = null;
  for (const { expected } of form.goals) {
    for (const clause of readClauses(expected.text)) {
      if (clause.mentions.length === 0 || ELSEWHERE.test(clause.text)) continue;
      // Goals without numbers need no names.
      const named = (known ??= namedIndicators(form));
      const text = withoutMarks(clause.text);
      const meant = named.filter(({ stem }) => text.includes(stem));
      const longest = Math.max(0, ...meant.map(({ stem }) => stem.length));
      // 业务培训期数 and 业务培训人次: whichever the number fits.
      const fitting = meant.filter(({ stem }) => stem.length === longest);
      const differs = fitting.map(({ indicator }) => ({
        indicator,
        mention: differing(clause, indicator.target!.value),
      }));
      for (const { indicator, mention } of differs) {
        if (mention !== null) yield { cell: expected.cell, mention, indicator };
      }
    }
  }
}
