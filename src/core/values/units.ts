/** Reading unit names, comparing and converting them. All conversions are exact decimals. */
import type { Big } from '../grid';
import { big, plain, type Decimal } from '../grid';
import { perText } from '../grid/memo';
import { readScaleWord } from './numerals';
import { UNITS, type UnitEntry } from './unit-table';

/** A unit as read: `万平方米` is base 平方米 with scale 10⁴; `元/人` has the denominator 人. */
export interface UnitRead {
  readonly base: UnitEntry;
  /** What stands behind the slash, canonical and joined with `·`: `平方米·月`; empty for a simple unit. */
  readonly per: string;
  readonly end: number;
}

export interface ScaledUnit extends UnitRead {
  readonly scale: Big;
}

const BY_FIRST = new Map<string, { readonly spelling: string; readonly entry: UnitEntry }[]>();
for (const unit of UNITS) {
  for (const spelling of unit.spellings) {
    const key = spelling[0]!.toLowerCase();
    const list = BY_FIRST.get(key) ?? [];
    list.push({ spelling: spelling.toLowerCase(), entry: unit });
    BY_FIRST.set(key, list);
  }
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);

const LATIN_END = /[a-z]$/;
/** One letter is a unit in its own case only: 5G and 500M are no grams and no metres. */
const ONE_LETTER = /^[gmtds]$/;

function readName(text: string, start: number): { readonly entry: UnitEntry; readonly end: number } | null {
  const rest = text.slice(start, start + 12).toLowerCase();
  for (const { spelling, entry } of BY_FIRST.get(rest[0] ?? '') ?? []) {
    if (!rest.startsWith(spelling)) continue;
    // Letters must end with the unit: `m` is no unit in `min` or `mx`.
    if (LATIN_END.test(spelling) && /[a-z0-9]/.test(rest[spelling.length] ?? '')) continue;
    if (ONE_LETTER.test(spelling) && text[start] !== spelling) continue;
    return { entry, end: start + spelling.length };
  }
  return null;
}

/** 元/人月 is 元/人·月. */
function partsOfPer(unit: string): readonly string[] {
  if (unit === '个月') return ['月'];
  return /^人[月年天]$/.test(unit) ? ['人', unit[1]!] : [unit];
}

/** Also 万人 and 10万公顷. */
const UNKNOWN_PER = /(?:1?0{0,3}[百千万亿]{1,2})?[\u4e00-\u9fffA-Za-z]{1,3}/y;
const PERIOD = /^(?:年|学年|学期|半年|季度|月|旬|周|天|小时)$/;

/** 元/月·人 is 元/人·月: periods come last. */
function joinPer(names: readonly string[]): string {
  return [...names].sort((a, b) => Number(PERIOD.test(a)) - Number(PERIOD.test(b))).join('·');
}

/** `/人`, `/㎡·月`, `/人/年`, `每人每月`: the denominator, or null where what follows is none. */
export function readPer(text: string, start: number): { readonly per: string; readonly end: number } | null {
  const names: string[] = [];
  let end = start;
  for (let joint = /[/每]/; joint.test(text[end] ?? ''); joint = /[/·*.×每]/) {
    const known = readName(text, end + 1);
    UNKNOWN_PER.lastIndex = end + 1;
    const word = known === null ? UNKNOWN_PER.exec(text)?.[0].split('每')[0] : undefined;
    if (known === null && !word) break;
    names.push(...(known === null ? [word!] : partsOfPer(known.entry.unit)));
    end = known?.end ?? end + 1 + word!.length;
  }
  return names.length === 0 ? null : { per: joinPer(names), end };
}

/** The unit that begins at `start`, the longest spelling first. */
export function readUnit(text: string, start: number): UnitRead | null {
  const name = readName(text, start);
  if (name === null) return null;
  const per = name.entry.dimension === 'percent' ? null : readPer(text, name.end);
  return { base: name.entry, per: per?.per ?? '', end: per?.end ?? name.end };
}

/** A whole text that is a unit: `万元`, `万平方米`, `元/人`, `个（项）`; null for anything else. */
export const readUnitText = perText((text): ScaledUnit | null => {
  const tidy = text
    .replace(/\s/g, '')
    .replace(/[（(][^（）()]*[）)]$/, '')
    .replaceAll('／', '/')
    .replace(/^单位[:：]/, '');
  if (tidy === '' || tidy.length > 16) return null;
  const plainUnit = readUnit(tidy, 0);
  if (plainUnit !== null && plainUnit.end === tidy.length) return { ...plainUnit, scale: big(1) };
  const scale = readScaleWord(tidy, 0);
  const unit = scale === null ? null : readUnit(tidy, scale.end);
  return scale !== null && unit !== null && unit.end === tidy.length ? { ...unit, scale: scale.scale } : null;
});

const SCALE_NAMES: readonly (readonly [string, number])[] = [
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
];

/** `元/人`, without a scale. */
export function unitName(unit: UnitRead): string {
  return unit.per === '' ? unit.base.unit : `${unit.base.unit}/${unit.per}`;
}

/** `㎡` → `平方米`, `万平米` → `万平方米`, `元／人` → `元/人`; null for a text that is no known unit. */
export const canonicalUnit = perText((text): string | null => {
  const unit = readUnitText(text);
  if (unit === null) return null;
  const scale = SCALE_NAMES.find(([, power]) => unit.scale.eq(big(10).pow(power)));
  return (scale?.[0] ?? '') + unitName(unit);
});

export function isMoneyUnit(unit: string | null): boolean {
  return unit !== null && (readUnitText(unit)?.base.dimension.startsWith('money') ?? false);
}

/** Times a year, for counts per month, week or quarter. */
export const TIMES_A_YEAR: Readonly<Record<string, number>> = {
  年: 1,
  学年: 1,
  学期: 2,
  半年: 2,
  季度: 4,
  月: 12,
  旬: 36,
  周: 52,
  天: 365,
};

export interface Normalised {
  readonly number: Big;
  readonly unit: string;
  /** A count per month or week was turned into one per year. */
  readonly perYear: boolean;
}

/**
 * A number in its written scale and unit → the canonical ones: money in 万元, other currencies and rates
 * of money keep 万 (`万美元`, `万元/公里`), ‰ becomes %, counts per month become counts per year.
 */
export function normaliseAmount(value: Big, scale: Big, unit: UnitRead): Normalised {
  const { base, per } = unit;
  const whole = value.times(scale);
  if (base.dimension === 'money' && per === '') return { number: whole.div(10_000), unit: '万元', perYear: false };
  if (base.dimension.startsWith('money')) {
    return scale.gte(10_000)
      ? { number: whole.div(10_000), unit: `万${unitName(unit)}`, perYear: false }
      : { number: whole, unit: unitName(unit), perYear: false };
  }
  if (base.unit === '‰') return { number: whole.div(10), unit: '%', perYear: false };
  const times = TIMES_A_YEAR[per];
  // What is done so often adds up; 5万吨/日 is what a plant can do on any day.
  const addsUp = times === 1 || base.dimension.startsWith('count:');
  if (times !== undefined && addsUp) return { number: whole.times(times), unit: `${base.unit}/年`, perYear: true };
  return { number: whole, unit: unitName(unit), perYear: false };
}

/** 元/生 and 元/名 are 元/人. */
function peopleOf(per: string): string {
  return per.replace(/(?<=^|·)(?:学生|[生名位])(?=·|$)/g, '人');
}

function sizeOf(unit: ScaledUnit): { readonly kind: string; readonly over: Big; readonly under: Big } {
  const times = unit.base.dimension.startsWith('money') ? undefined : TIMES_A_YEAR[unit.per];
  const per = times === undefined ? peopleOf(unit.per) : '年';
  return {
    kind: `${unit.base.dimension}/${per}`,
    over: unit.scale.times(unit.base.size[0]).times(times ?? 1),
    under: big(unit.base.size[1]),
  };
}

/** Whether a fraction of whole numbers ends as a decimal. */
function terminates(over: Big, under: Big): boolean {
  const whole = BigInt(over.toFixed());
  let rest = BigInt(under.toFixed());
  for (let a = whole, b = rest; ;) {
    [a, b] = [b, a % b];
    if (b !== 0n) continue;
    rest /= a;
    break;
  }
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

/** How many of one unit make one of another: over / under. */
interface Conversion {
  readonly over: Big;
  readonly under: Big;
  /** Whether the numbers of this direction, and of the way back, have finite decimals. */
  readonly finite: boolean;
  readonly finiteBack: boolean;
}

/** Of both units with a NUL between them, for the few pairs of units a workbook has; null: they do not convert. */
const conversionOf = perText((pair): Conversion | null => {
  const [source, aim] = pair.split('\0').map(readUnitText);
  if (source == null || aim == null) return null;
  const a = sizeOf(source);
  const b = sizeOf(aim);
  if (a.kind !== b.kind) return null;
  const over = a.over.times(b.under);
  const under = a.under.times(b.over);
  return { over, under, finite: terminates(over, under), finiteBack: terminates(under, over) };
});

/**
 * Converts exactly: 元↔万元↔亿元, 平方米↔公顷↔亩, 米↔公里, ‰↔%, 小时↔天. Null where the units do not convert.
 * Where a direction has no finite decimal (亩 → 平方米, 分钟 → 小时) it gives 26 digits, and the way back
 * keeps 22, so that there and back is the same number again.
 */
export function convertUnit(number: Decimal, from: string, to: string): Decimal | null {
  if (from === to) return plain(big(number));
  const conversion = conversionOf(`${from}\0${to}`);
  if (conversion === null) return null;
  const { over, under, finite, finiteBack } = conversion;
  const whole = big(number).times(over);
  if (!finite) return plain(whole.times(1e20).div(under).times(1e-20).prec(26));
  return plain(finiteBack ? whole.div(under) : whole.div(under).prec(22));
}
