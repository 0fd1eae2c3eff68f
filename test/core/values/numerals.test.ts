import { chineseNumber, readAmount } from '../../../src/core/values/numerals';

describe('numerals', () => {
  it.each([
    ['三', '3'],
    ['两', '2'],
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['九十五', '95'],
    ['一百', '100'],
    ['一百零五', '105'],
    ['一千二百三十四', '1234'],
    ['三万五千', '35000'],
    ['一亿两千万', '120000000'],
    ['二〇二一', '2021'],
    ['九十八点五', '98.5'],
    ['零', '0'],
    ['三五', null],
    ['点五', null],
    ['一点', null],
    ['一点二点三', null],
    ['万', null],
    ['十百', null],
  ])('%s is %s', (text, expected) => {
    expect(chineseNumber(text)?.toFixed() ?? null).toBe(expected);
  });

  it.each([
    // text, number, scale, 余, end
    ['8.4万余台次', '8.4', '10000', true, 5],
    ['580余万元', '580', '10000', true, 5],
    ['1亿2000万元', '1.2', '100000000', false, 7],
    ['3百万', '3', '1000000', false, 3],
    ['5千米', '5', '1', false, 1],
    ['5千', '5', '1000', false, 2],
    ['130多人', '130', '1', true, 4],
    ['-5%', '-5', '1', false, 2],
    ['.5', '0.5', '1', false, 2],
  ])('%s', (text, value, scale, more, end) => {
    const read = readAmount(text, 0)!;
    expect([read.value.toFixed(), read.scale.toFixed(), read.more, read.end]).toEqual([value, scale, more, end]);
  });
});
