import Big from 'big.js';
import fc from 'fast-check';
import { big, compareDecimals, decimalOfNumber, isZero, plain, quotient, sum } from '../../../src/core/grid';

/** Plain decimals of all sizes: those that fit into whole numbers and those that do not. */
const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 12 }), fc.nat(17))
  .map(([negative, digits, places, shorter]) => {
    const whole = (digits / 10n ** BigInt(shorter)).toString().padStart(places + 1, '0');
    const text = places === 0 ? whole : `${whole.slice(0, -places)}.${whole.slice(-places)}`;
    return negative ? `-${text}` : text;
  });

describe('decimals as whole numbers say what big.js says', () => {
  it('compared', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(Math.sign(compareDecimals(a, b))).toBe(new Big(a).cmp(b));
        expect(isZero(a)).toBe(new Big(a).eq(0));
      }),
    );
  });

  it('added up', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 30 }), (values) => {
        const exact = values.reduce((total, value) => total.plus(value), new Big(0));
        expect(plain(sum(values))).toBe(plain(exact));
      }),
    );
  });

  it.each([
    ['0.1', '0.2', '0.3'],
    ['9007199254740993', '1', '9007199254740994'],
    ['99999999999', '0.00001', '99999999999.00001'],
    ['-0', '0', '0'],
    ['1.10', '-1.1', '0'],
  ])('%s and %s make %s', (a, b, total) => {
    expect(plain(sum([a, b]))).toBe(total);
  });

  it.each([
    ['1', '1.0', 0],
    ['0', '-0', 0],
    ['10', '9', 1],
    ['-1', '1', -1],
    ['0.30000000000000001', '0.3', 1],
    ['123456789012345678901', '123456789012345678900', 1],
  ])('%s beside %s', (a, b, order) => {
    expect(Math.sign(compareDecimals(a, b))).toBe(order);
  });

  it.each(['', '-', '.', '.5.', '1e', ' 1', '1 ', '一', '0x10'])('%j is no decimal and throws', (text) => {
    expect(() => sum([text, '1'])).toThrow();
    expect(() => compareDecimals(text, '12')).toThrow();
  });
});

it('a number that is met again is the same number, whatever was calculated with it', () => {
  const ten = big('10');
  const others = [ten.plus('0.005'), ten.minus('3'), ten.times(-1), ten.div('3'), ten.round(0), ten.abs(), ten.pow(2)];
  expect(others.map(String)).toEqual(['10.005', '7', '-10', '3.33333333333333333333', '10', '10', '100']);
  expect(plain(big('10'))).toBe('10');
});

it.each([
  [59.68000000000001, '59.68'],
  [0.1 + 0.2, '0.3'],
  [1e21, '1000000000000000000000'],
  [-1.5, '-1.5'],
  [1e-7, '0.0000001'],
])('the double %d stands for %s', (value, text) => {
  expect(decimalOfNumber(value)).toBe(text);
});

describe('a quotient is the one of big.js', () => {
  it('for decimals of any size', () => {
    fc.assert(
      fc.property(
        decimal,
        decimal.filter((value) => !new Big(value).eq(0)),
        (a, b) => expect(quotient(a, b)).toBe(plain(new Big(a).div(b))),
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['9', '12', '0.75'],
    ['1', '3', '0.33333333333333333333'],
    ['2', '3', '0.66666666666666666667'],
    ['-2', '3', '-0.66666666666666666667'],
    ['0', '-7', '0'],
    ['0.000000000000000000001', '-1', '0'],
    ['0.000000000000000000005', '1', '0.00000000000000000001'],
    ['37.24', '43.2', '0.86203703703703703704'],
  ])('%s ÷ %s', (a, b, wanted) => {
    expect(quotient(a, b)).toBe(wanted);
  });

  it('there is none by zero', () => {
    expect(() => quotient('1', '0.00')).toThrow();
  });
});
