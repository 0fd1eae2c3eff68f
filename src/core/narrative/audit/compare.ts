/** Whether a number of the text says what a fact says, as far as its digits go. */
import { big, plain, type Big, type Decimal } from '../../grid';
import { convertUnit } from '../../values';
import type { AuditFact } from './fact';
import type { Token } from './tokens';

/** 人, 名 and 个 count the same people; 个, 家 the same departments. */
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '个']);
const LOOSE_COUNTS: ReadonlySet<string> = new Set(['个', '项', '家', '处', '件', '条']);

interface Said {
  readonly number: Decimal;
  readonly step: Decimal;
}

/** The number in the unit of the fact; several where a bare one may be 元 or 万元. Empty: another kind of unit. */
export function saidIn(token: Token, fact: AuditFact): Said[] {
  const { number, step, unit } = token;
  if (unit === null) {
    const own = { number, step };
    const yuan = { number: plain(big(number).div(10_000)), step: plain(big(step).div(10_000)) };
    return fact.unit === '万元' ? [own, yuan] : fact.unit === '%' || fact.unit === '百分点' ? [] : [own];
  }
  if (fact.unit === '') return unit === '万元' || unit === '%' ? [] : [{ number, step }];
  const loose =
    (PEOPLE.has(unit) && PEOPLE.has(fact.unit) && fact.unit !== '个') ||
    (fact.name.derived === 'count' && LOOSE_COUNTS.has(unit) && LOOSE_COUNTS.has(fact.unit));
  if (loose) return [{ number, step }];
  const [said, digit] = [number, step].map((one) =>
    convertUnit(one, unit.replace(/\/年$/, ''), fact.unit.replace(/\/年$/, '')),
  );
  return said == null || digit == null ? [] : [{ number: said, step: digit }];
}

/** 5300余: what one of the last digit that is not zero is worth. */
function lastDigit(number: Big, step: Big): Big {
  let digit = step;
  while (!number.eq(0) && number.div(digit.times(10)).mod(1).eq(0)) digit = digit.times(10);
  return digit;
}

const ABOUT = '0.1';

/** 余, 多, 以上: at least so much, and no more than the digits leave open. */
function floorAgrees(said: Big, value: Big, step: Big): boolean {
  const open = lastDigit(said, step);
  const near = said.times(ABOUT);
  return value.gte(said) && value.minus(said).lte(open.gt(near) ? open : near);
}

function agreesWith({ number, step }: Said, token: Token, fact: AuditFact): boolean {
  const said = fact.unsigned ? big(number).abs() : big(number);
  const value = fact.unsigned ? big(fact.value).abs() : big(fact.value);
  const half = big(step).div(2);
  const by = value.minus(said).abs();
  if (by.lte(half.gt(fact.rounding) ? half : fact.rounding)) return true;
  if (fact.exact) return false;
  const isFloor = token.bound === '>=' || /[余多]/.test(token.text);
  if (isFloor) return floorAgrees(said, value, big(step));
  return token.approximate && by.lte(value.abs().times(ABOUT));
}

/** null: the fact has another kind of unit. */
export function agrees(token: Token, fact: AuditFact): boolean | null {
  const said = saidIn(token, fact);
  return said.length === 0 ? null : said.some((one) => agreesWith(one, token, fact));
}

/** The same number, digit by digit. */
export function isExactly(token: Token, fact: AuditFact): boolean {
  return agrees(token, { ...fact, exact: true }) === true;
}

/** What was divided has decimals without end. */
function shortened(value: Decimal): Decimal {
  return plain(big(value).round(4));
}

/** The fact's value in the unit the text uses; money stays in 万元. */
export function valueFor(token: Token, fact: AuditFact): Decimal {
  const { unit } = token;
  const value = fact.unsigned ? plain(big(fact.value).abs()) : fact.value;
  const same = unit === null || fact.unit === '' || unit === fact.unit;
  return shortened(same ? value : (convertUnit(value, fact.unit, unit) ?? value));
}
