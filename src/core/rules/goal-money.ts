/** Amounts that 实际完成情况 of a form states beside those of its fund block (X13). */
import { agrees, claimsOf, labelPattern, type ReportClaim } from '../facts/report-claims';
import { sentencesIn, type ReportNumber } from '../facts/report-text';
import { moneyTolerance, numberOf } from '../facts/amounts';
import type { AssessedForm } from '../facts/facts';
import { MONEY_LABELS, OTHER_TIME, type ReportMoney } from '../facts/words/report-labels';
import type { NumberField, TextField } from '../forms/form';
import { big, plain, sum, type Decimal } from '../grid';
import { perObjectWith } from '../grid/memo';
import type { Policy } from '../policies';

/** 收入 and 支出 by kind may be results of the work; these are always the money of the form. */
const KINDS = ['initial', 'adjusted', 'spending'] as const satisfies readonly ReportMoney[];
type Kind = (typeof KINDS)[number];

const LABELS = KINDS.map((kind): readonly [Kind, RegExp] => [kind, labelPattern(MONEY_LABELS[kind])]);

export interface GoalAmount {
  readonly goal: TextField;
  readonly kind: Kind | 'sum';
  readonly quotes: readonly ReportNumber[];
  readonly said: Decimal;
  readonly field: NumberField & { readonly number: Decimal };
}

/** Amounts that add up to about what was spent are its parts; further off they are something else. */
const NEAR = '0.01';

function fieldOf({ form }: AssessedForm, kind: Kind): NumberField | null {
  const total = form.funds?.total;
  return (kind === 'spending' ? total?.executed : total?.[kind]) ?? null;
}

function isFilled(field: NumberField | null): field is GoalAmount['field'] {
  return numberOf(field) !== null;
}

/** Several amounts without a label whose sum is nearly, but not quite the amount spent; the finest decimals count. */
function sumOf(goal: TextField, assessed: AssessedForm, policy: Policy): GoalAmount | null {
  const spent = fieldOf(assessed, 'spending');
  const numbers = sentencesIn(goal).flatMap((sentence) =>
    sentence.numbers.filter(({ unit, clause }) => unit === '万元' && !OTHER_TIME.test(clause)),
  );
  if (numbers.length < 2 || !isFilled(spent) || numbers.some(({ approximate }) => approximate)) return null;
  const said = sum(numbers.map(({ number }) => number));
  const off = said.minus(spent.number).abs();
  const finest = numbers.map(({ step }) => big(step)).reduce((least, step) => (step.lt(least) ? step : least));
  const tolerance = moneyTolerance(policy, numbers.length);
  const explained = off.lte(tolerance) || off.lte(finest.div(2));
  const isNear = off.lte(big(spent.number).abs().times(NEAR));
  return explained || !isNear ? null : { goal, kind: 'sum', quotes: numbers, said: plain(said), field: spent };
}

/** Every amount of 实际完成情况 that differs from the one in the fund block. */
export const differingAmounts = perObjectWith((assessed: AssessedForm, policy: Policy): readonly GoalAmount[] =>
  assessed.form.goals.flatMap(({ actual: goal }): GoalAmount[] => {
    const said = { sentences: sentencesIn(goal) };
    const labelled = LABELS.flatMap(([kind, label]) => {
      const field = fieldOf(assessed, kind);
      if (!isFilled(field)) return [];
      const claims = claimsOf(said, label, ['万元'], assessed.form.year);
      const differs = ({ number }: ReportClaim) => !agrees(number, field.number, moneyTolerance(policy, 1));
      return claims.filter(differs).map(({ number }) => ({ goal, kind, quotes: [number], said: number.number, field }));
    });
    const whole = labelled.length > 0 ? null : sumOf(goal, assessed, policy);
    return whole === null ? labelled : [whole];
  }),
);
