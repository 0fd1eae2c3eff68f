import fc from 'fast-check';
import { canonicalUnit, convertUnit, isMoneyUnit } from '../../../src/core/values';
import { UNITS } from '../../../src/core/values/unit-table';

describe('units', () => {
  it.each([
    ['㎡', '平方米'],
    ['m²', '平方米'],
    ['平米', '平方米'],
    ['万平米', '万平方米'],
    ['km', '公里'],
    ['千米', '公里'],
    ['％', '%'],
    ['百分比', '%'],
    ['万元', '万元'],
    ['人民币元', '元'],
    ['元／人', '元/人'],
    ['元/㎡·月', '元/平方米·月'],
    ['个工作日', '工作日'],
    ['人/次', '人次'],
    ['个（项）', '个'],
    ['μg/m3', 'μg/m³'],
    ['微克/立方米', 'μg/m³'],
    ['定性', null],
    ['', null],
    ['—', null],
  ])('%s is %s', (text, expected) => {
    expect(canonicalUnit(text)).toBe(expected);
  });

  it.each([
    ['11126700', '元', '万元', '1112.67'],
    ['1112.67', '万元', '元', '11126700'],
    ['1.2', '亿元', '万元', '12000'],
    ['3', '千元', '元', '3000'],
    ['2', '万美元', '美元', '20000'],
    ['1', '公顷', '平方米', '10000'],
    ['1', '公顷', '亩', '15'],
    ['1.5', '平方公里', '公顷', '150'],
    ['30', '万平方米', '平方米', '300000'],
    ['1.5', '公里', '米', '1500'],
    ['3', '‰', '%', '0.3'],
    ['0.3', '%', '‰', '3'],
    ['2', '天', '小时', '48'],
    ['1', '年', '个月', '12'],
    ['1', '吨', '公斤', '1000'],
    ['1', '次/月', '次/年', '12'],
    ['2', '万元/公里', '元/公里', '20000'],
    ['1', '人', '人次', null],
    ['1', '起', '件', null],
    ['1', '元', '美元', null],
    ['1', '元', '元/人', null],
    ['1', '元/月', '元/年', null],
    ['1', '天', '工作日', null],
    ['1', '%', '百分点', null],
    ['7', '棵树', '棵树', '7'],
    ['7', '棵树', '株树', null],
  ])('%s %s in %s is %s', (number, from, to, expected) => {
    expect(convertUnit(number, from, to)).toBe(expected);
  });

  it('no spelling names two units', () => {
    const spellings = UNITS.flatMap((unit) => unit.spellings.map((spelling) => spelling.toLowerCase()));
    const twice = spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index);
    expect(twice).toEqual([]);
  });

  it('converts there and back exactly', () => {
    const simple = UNITS.map((unit) => unit.unit);
    const scaled = [
      ...simple,
      ...['元', '平方米', '亩', '公里', '吨', '人', '人次', '个'].map((name) => `万${name}`),
      '元/人',
      '万元/公里',
      '次/月',
    ];
    const pairs = scaled.flatMap((from) =>
      scaled.filter((to) => convertUnit('1', from, to) !== null).map((to) => [from, to] as const),
    );
    expect(pairs.length).toBeGreaterThan(scaled.length);
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 6 }),
        ([from, to], digits, places) => {
          const number = String(digits / 10 ** places);
          if (number.includes('e')) return;
          expect(convertUnit(convertUnit(number, from, to)!, to, from)).toBe(number === '-0' ? '0' : number);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['万元', true],
    ['元/人', true],
    ['万美元', true],
    ['个', false],
    [null, false],
  ])('%s is money: %s', (unit, expected) => {
    expect(isMoneyUnit(unit)).toBe(expected);
  });
});
