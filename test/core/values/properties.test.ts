import fc from 'fast-check';
import {
  compareValues,
  overAchievement,
  parseNumberCell,
  parseText,
  parseValue,
  polarityOf,
  printValue,
  type Comparator,
  type Value,
  type ValueContext,
  type ValueFlag,
} from '../../../src/core/values';
import { CORPUS } from './corpus.data';

/** Flags that tell how a cell was typed, not what it means. */
const TYPING: readonly ValueFlag[] = [
  'number-as-text',
  'odd-symbols',
  'unit-from-context',
  'unit-conflict',
  'percent-from-fraction',
  'suspect-scan',
];

/** A Value without its raw text and typing. */
function meaning(value: Value): unknown {
  const flags = value.flags.filter((flag) => !TYPING.includes(flag)).sort();
  return { ...value, raw: null, certainty: null, flags, parts: value.parts?.map(meaning) ?? null };
}

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) =>
    (digits / 10 ** places)
      .toFixed(places)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
  );
const positive = decimal.filter((number) => !/^0(\.0*)?$/.test(number));

const role = fc.constantFrom('target' as const, 'actual' as const);
const UNITS = [
  '个',
  '人次',
  '家',
  '件',
  '平方米',
  '%',
  '万元',
  '元/人',
  '公里',
  '天',
  '工作日',
  '小时',
  '万美元',
  '百分点',
  'μg/m³',
  '元/平方米·月',
  '人次/年',
  '比',
];

interface Sample {
  readonly value: Value;
  readonly role: ValueContext['role'];
}

const EMPTY: Omit<Value, 'kind'> = {
  raw: '',
  comparator: null,
  number: null,
  upper: null,
  unit: null,
  date: null,
  rank: null,
  parts: null,
  approximate: false,
  band: null,
  endValue: null,
  flags: [],
  certainty: 'sure',
};

function sample(
  role: ValueContext['role'],
  kind: Value['kind'],
  fields: Partial<Value>,
  implied: Comparator | null,
): Sample {
  const bare = implied !== null && role === 'target' && fields.comparator === null;
  const flags: readonly ValueFlag[] = bare ? [...(fields.flags ?? []), 'implied-comparator'] : (fields.flags ?? []);
  return {
    role,
    value: { ...EMPTY, kind, ...fields, flags, comparator: bare ? implied : (fields.comparator ?? null) },
  };
}

const SIGNS: readonly (Comparator | null)[] = ['>=', '>', '<=', '<', '=', null];
const sign = fc.constantFrom(...SIGNS);

const quantity = fc
  .tuple(role, positive, fc.constantFrom(null, ...UNITS), sign, fc.constantFrom('no', 'about', 'more'))
  .map(([role, number, unit, comparator, about]) => {
    const flags: readonly ValueFlag[] = unit?.endsWith('/年') ? ['per-year'] : [];
    if (unit === '比')
      return sample(role, 'quantity', { comparator, number: Number(number).toFixed(1).replace('.0', ''), unit }, '=');
    if (about === 'about')
      return sample(role, 'quantity', { comparator: '~', number, unit, approximate: true, flags }, null);
    if (about === 'more')
      return sample(role, 'quantity', { comparator: '>=', number, unit, approximate: true, flags }, null);
    return sample(role, 'quantity', { comparator, number, unit, flags }, '=');
  })
  .filter(({ value }) => value.unit !== '比' || Number(value.number) >= 0.1);

const range = fc
  .tuple(role, positive, positive, fc.constantFrom(null, '%', '个', '万元', '工作日', '平方米'))
  .filter(([, low, high]) => Number(low) < Number(high) && !/^(19|20)\d\d$/.test(low))
  .map(([role, number, upper, unit]) => sample(role, 'range', { number, upper, unit }, null));

const day = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2090-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const date = fc
  .tuple(role, day, fc.constantFrom<Comparator | null>('<=', '<', '>=', '=', null))
  .map(([role, at, comparator]) => sample(role, 'date', { date: at.toISOString().slice(0, 10), comparator }, '='));

const change = fc
  .tuple(role, positive, fc.boolean(), sign, fc.constantFrom('%', '百分点'), fc.boolean())
  .map(([role, size, down, comparator, unit, about]) =>
    sample(
      role,
      'change',
      {
        number: down ? `-${size}` : size,
        comparator: about ? '~' : comparator,
        unit,
        approximate: about,
        flags: unit === '百分点' ? ['percentage-points'] : [],
      },
      about ? null : down ? '>=' : '=',
    ),
  );

const fromTo = fc
  .tuple(role, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .filter(([, a, b]) => a !== b)
  .map(([role, a, b]) =>
    sample(
      role,
      'change',
      { number: String(b - a), comparator: null, unit: '百分点', endValue: String(b), flags: ['percentage-points'] },
      '=',
    ),
  );

describe('print and parse', () => {
  it.each([
    ['quantity', quantity],
    ['range', range],
    ['date', date],
    ['change', change],
    ['from-to', fromTo],
  ])('a printed %s parses to the same value', (_kind, samples: fc.Arbitrary<Sample>) => {
    fc.assert(
      fc.property(samples, ({ value, role }) => {
        expect(meaning(parseText(printValue(value), { role }))).toEqual(meaning(value));
      }),
      { numRuns: 400 },
    );
  });

  it('a composite of quantities parses to the same parts', () => {
    const part = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('个', '家', '处', '平方米'))
      .map(([number, unit]) => ({ number, unit }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), (parts) => {
        const value = parseText(parts.map(({ number, unit }) => `${number}${unit}`).join('、'), { role: 'actual' });
        expect(value.parts?.map(({ number, unit }) => ({ number: Number(number), unit }))).toEqual(parts);
        expect(meaning(parseText(printValue(value), { role: 'actual' }))).toEqual(meaning(value));
      }),
      { numRuns: 100 },
    );
  });

  it.each(CORPUS.map((row) => [row.raw, row] as const))('the corpus value %s survives printing', (_raw, row) => {
    const context = { year: 2021, ...row.context };
    const value = parseValue(
      { value: row.raw, numberFormat: row.format ?? 'General', uncalculated: false },
      { role: 'target', name: '', unitColumn: '', comparatorColumn: '', header: '', date1904: false, ...context },
    );
    // Only the role is needed again: what the surroundings added is printed.
    const again = parseText(printValue(value), {
      role: context.role ?? 'target',
      name: context.name ?? '',
      year: 2021,
    });
    expect(meaning(again)).toEqual(meaning(value));
  });

  it.each([
    ['≥15个', '≥15个'],
    ['下降≥30%', '下降≥30%'],
    ['2021.12.31前', '2021年12月31日前'],
    ['80%-90%（含）', '80%~90%'],
    ['8.4万余台次', '8.4万余台次'],
    ['11126700元', '1112.67万元'],
    ['300000平米', '30万平方米'],
    ['3个工作日内', '≤3个工作日'],
    ['较上年增长10个百分点', '提高10个百分点'],
    ['百分之九十五以上', '≥95%'],
    ['≤1150元', '≤1150元'],
    ['≥5亿元', '≥5亿元'],
    ['≤4‰', '≤4‰'],
    ['0.9万元', '0.9万元'],
  ])('%s is printed %s', (text, printed) => {
    expect(printValue(parseText(text))).toBe(printed);
  });
});

/** Texts that look like values: pieces of the language in any order. */
const PIECES =
  '≥ ≤ > < = 约 不超过 不低于 达到 控制在 每月 同比 下降 增长 由 提升至 百分之 0 1 2 95 2021 12 31 . , ， % ‰ 万 亿 余 多 元 个 人次 平方米 / · : ~ - 、 ； 年 月 日 前 底 季度 以上 以内 左右 （ ） 含 零 无 事故 三 十 百 优 级 A 完成 未 预算 每 人均 ± ￥ 第 前 名 类 Ⅲ 套 场 1:20 2021年 \n 　'.split(
    ' ',
  );
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  pieces,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const context = fc.record<ValueContext>({
  role,
  name: fc.oneof(pieces, fc.constantFrom('满意度', '事故发生数', '完成时间', '成本（万元）')),
  unitColumn: fc.oneof(pieces, fc.constantFrom('%', '万元', '月', '个')),
  comparatorColumn: fc.constantFrom('', '≥', '定性'),
  header: fc.constantFrom('', '年度指标值（万元）'),
  year: fc.constantFrom(null, 2021),
  date1904: fc.boolean(),
});

describe('any text at all', () => {
  it('reads, prints and compares without throwing', () => {
    fc.assert(
      fc.property(anyText, anyText, context, (one, two, around) => {
        const target = parseText(one, { ...around, role: 'target' });
        const actual = parseText(two, { ...around, role: 'actual' });
        const result = compareValues(target, actual, polarityOf(target, around.name, around.unitColumn));
        overAchievement(target, actual, result);
        parseNumberCell({ value: one, numberFormat: 'General', uncalculated: false });
        expect([typeof printValue(target), typeof printValue(actual)]).toEqual(['string', 'string']);
        expect(target.raw).toBe(one.trim());
      }),
      { numRuns: 1500 },
    );
  });

  it('no target is missed by a reading in doubt, unless it is a share that is short either way', () => {
    const doubts = ({ certainty, flags }: Value) =>
      certainty === 'doubtful' && !flags.includes('percent-from-fraction');
    fc.assert(
      fc.property(anyText, anyText, context, (one, two, around) => {
        const target = parseText(one, { ...around, role: 'target' });
        const actual = parseText(two, { ...around, role: 'actual' });
        const { outcome } = compareValues(target, actual, polarityOf(target, around.name, ''));
        expect(outcome === 'unmet' && (doubts(target) || doubts(actual))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['万元', '元', 10_000],
    ['亿元', '万元', 10_000],
    ['公里', '米', 1000],
    ['吨', '公斤', 1000],
    ['万人次', '人次', 10_000],
  ])('a target in %s and the same in %s are met by the same actuals', (large, small, times) => {
    const amount = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('≥', '≤'), (goal, done, sign) => {
        const actual = parseText(`${done}${large}`, { role: 'actual' });
        const outcomes = [`${sign}${goal}${large}`, `${sign}${goal * times}${small}`].map((text) => {
          const target = parseText(text);
          return compareValues(target, actual, polarityOf(target, '', '')).outcome;
        });
        expect(outcomes[0]).toBe(outcomes[1]);
        expect(outcomes[0]).toBe((sign === '≥' ? done >= goal : done <= goal) ? 'met' : 'unmet');
      }),
      { numRuns: 60 },
    );
  });

  it('a bare actual near its target counts in the scale the target is written in', () => {
    const share = fc.integer({ min: 50, max: 200 });
    const units = fc.constantFrom('万元', '元', '亿元', '万亩', '亩', '%', '‰', '万人次', '吨/日', '元/人');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 90 }), share, units, (goal, percent, unit) => {
        const target = parseText(`≥${goal}${unit}`);
        const number = String((goal * percent) / 100);
        const actual = parseText(number, { role: 'actual' });
        const written = parseText(`${number}${unit}`, { role: 'actual' });
        const both = [actual, written].map((value) => compareValues(target, value, 'positive').outcome);
        expect(both[0]).toBe(both[1]);
      }),
      { numRuns: 200 },
    );
  });

  it('any number in any format reads without throwing', () => {
    const format = fc.oneof(
      fc.constantFrom('General', '0%', 'yyyy/m/d', '0.00"万元"', '@'),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.double(), format, context, (value, numberFormat, around) => {
        const read = parseValue({ value, numberFormat, uncalculated: false }, around);
        expect(typeof printValue(read)).toBe('string');
        parseNumberCell({ value, numberFormat, uncalculated: false });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['digits', '9'.repeat(32_767)],
    ['spaced digits', '9 '.repeat(16_000)],
    ['commas', '1,111'.repeat(6000)],
    ['brackets', '('.repeat(32_767)],
    ['signs', '≥'.repeat(32_767)],
    ['words', '不超过'.repeat(10_000)],
    ['numerals', '一百万'.repeat(10_000)],
    ['line breaks', '\n'.repeat(32_767)],
    ['coverage', `${'实现'.repeat(90)}覆`],
    ['done', `12月底${'已全部'.repeat(60)}`],
    ['budget', `${'年初全年'.repeat(45)}预`],
    ['pairs', '5个'.repeat(99)],
  ])('a cell full of %s is read at once', (_kind, text) => {
    expect(['qualitative', 'composite', 'quantity', 'blank']).toContain(parseText(text).kind);
  });
});
