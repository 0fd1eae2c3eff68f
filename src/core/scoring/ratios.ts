/** Ratios of a scorecard as formulas over their inputs (domain notes §1.5). */
import { big, type Big } from '../grid';
import { INPUTS, type InputId, type Policy, type RatioId } from '../policies';
import type { RatioInputs } from './inputs';
import type { RatioInput } from './scored';

/** Both sides are sums: `+` and `-` stand before each input. */
type Sum = readonly (readonly ['+' | '-', InputId])[];

interface Formula {
  readonly top: Sum;
  readonly bottom: Sum;
  /** The size alone counts, whatever its sign. */
  readonly absolute?: true;
}

const plus = (id: InputId): Sum[number] => ['+', id];
const less = (id: InputId): Sum[number] => ['-', id];
const quotient = (top: InputId, bottom: InputId): Formula => ({ top: [plus(top)], bottom: [plus(bottom)] });
const change = (now: InputId, before: InputId): Formula => ({ top: [plus(now), less(before)], bottom: [plus(before)] });

type PlainRatio = Exclude<RatioId, 'three-public-change' | 'budget-completion' | 'carry-over-change' | 'balance'>;

const FORMULAS: Readonly<Record<PlainRatio, Formula>> = {
  'staff-control': quotient('staff', 'authorised'),
  'key-spending': quotient('key-spending', 'project-spending'),
  'budget-control': change('adjusted', 'initial'),
  'budget-adjustment': { ...change('adjusted', 'initial'), absolute: true },
  'payment-progress': quotient('progress', 'progress-planned'),
  'carry-over': { top: [plus('adjusted'), less('executed')], bottom: [plus('adjusted')] },
  'running-costs-control': quotient('running-accounts', 'running-budget'),
  'three-public-control': quotient('public-accounts', 'public-budget'),
  procurement: quotient('procurement-accounts', 'procurement-budget'),
  'building-area': quotient('area-built', 'area-approved'),
  'building-investment': quotient('investment-spent', 'investment-approved'),
  'assets-in-use': quotient('assets-used', 'assets'),
};

const BY_ACCOUNTS = change('public-accounts', 'public-accounts-before');
const BY_BUDGET = change('public-budget', 'public-budget-before');
const EXECUTED = quotient('executed', 'adjusted');

/** (上年结转+年初预算+本年追加−年末结余) ÷ (上年结转+年初预算+本年追加). */
function leftOver({ carriedInIncluded }: RatioInputs): Formula {
  const available: Sum = carriedInIncluded ? [plus('adjusted')] : [plus('carried-in'), plus('adjusted')];
  return { top: [...available, less('year-end')], bottom: available };
}

/** 年末结余 as supplied, else what the budget leaves; against 上年结转, which the budget may hold already. */
function balanceChange({ numbers, carriedInIncluded }: RatioInputs): Formula {
  if (numbers.has('year-end') || !(numbers.has('adjusted') && numbers.has('executed'))) {
    return change('year-end', 'carried-in');
  }
  const left: Sum = [plus('adjusted'), less('executed')];
  return { top: carriedInIncluded ? [...left, less('carried-in')] : left, bottom: [plus('carried-in')] };
}

/** The formula of the policy first, then the one that is in use elsewhere. */
export function formulasOf(ratio: Exclude<RatioId, 'balance'>, inputs: RatioInputs, policy: Policy): Formula[] {
  const { threePublicBasis, completionFormula } = policy.scorecard;
  switch (ratio) {
    case 'three-public-change':
      return threePublicBasis.value === 'accounts' ? [BY_ACCOUNTS, BY_BUDGET] : [BY_BUDGET, BY_ACCOUNTS];
    case 'budget-completion':
      return completionFormula.value === 'executed' ? [EXECUTED, leftOver(inputs)] : [leftOver(inputs), EXECUTED];
    case 'carry-over-change':
      return [balanceChange(inputs)];
    default:
      return [FORMULAS[ratio]];
  }
}

export interface Evaluated {
  /** In words, then in numbers as far as they are known. */
  readonly formula: string;
  /** Per cent, exact; null where an input is missing or the divisor is 0 or less. */
  readonly rate: Big | null;
  readonly top: Big | null;
  readonly bottom: Big | null;
  readonly inputs: readonly RatioInput[];
  readonly missing: readonly InputId[];
}

function written(side: Sum, word: (id: InputId) => string): string {
  const text = side.map(([sign, id], at) => (at === 0 ? '' : sign === '+' ? '+' : '−') + word(id)).join('');
  return side.length > 1 ? `(${text})` : text;
}

function total(side: Sum, inputs: RatioInputs): Big {
  return side.reduce((result, [sign, id]) => {
    const value = inputs.numbers.get(id)!.value;
    return sign === '+' ? result.plus(value) : result.minus(value);
  }, big(0));
}

export function evaluate({ top, bottom, absolute }: Formula, inputs: RatioInputs): Evaluated {
  const ids = [...new Set([...top, ...bottom].map(([, id]) => id))];
  const missing = ids.filter((id) => !inputs.numbers.has(id));
  const present = ids.flatMap((id) => inputs.numbers.get(id) ?? []);
  const whole = (word: (id: InputId) => string) => `${written(top, word)}÷${written(bottom, word)}`;
  const inWords = whole((id) => INPUTS[id].name);
  if (missing.length > 0) {
    return { formula: inWords, rate: null, top: null, bottom: null, inputs: present, missing };
  }
  const formula = `${inWords}＝${whole((id) => inputs.numbers.get(id)!.value)}`;
  const [above, below] = [total(top, inputs), total(bottom, inputs)];
  const rate = below.lte(0) ? null : above.times(100).div(below);
  return {
    formula,
    rate: absolute && rate !== null ? rate.abs() : rate,
    top: above,
    bottom: below,
    inputs: present,
    missing,
  };
}
