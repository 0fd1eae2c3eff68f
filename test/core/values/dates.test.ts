import {
  dayOfSerial,
  isDateFormat,
  isPercentFormat,
  parseText,
  parseValue,
  type ValueContext,
} from '../../../src/core/values';

const TARGET: ValueContext = {
  role: 'target',
  name: '',
  unitColumn: '',
  comparatorColumn: '',
  header: '',
  year: 2021,
  date1904: false,
};

describe('dates', () => {
  it.each([
    // text, target's comparator, day, month precision
    ['2021年12月31日之前', '<=', '2021-12-31', false],
    ['2021年12月31日以前', '<=', '2021-12-31', false],
    ['不晚于2021年12月31日', '<=', '2021-12-31', false],
    ['≤2021年12月31日', '<=', '2021-12-31', false],
    ['截至2021年12月31日', '=', '2021-12-31', false],
    ['2021年 12 月 31 日', '=', '2021-12-31', false],
    ['21年12月31日前', '<=', '2021-12-31', false],
    ['2021-12-31 00:00:00', '=', '2021-12-31', false],
    ['2021.6.30前', '<=', '2021-06-30', false],
    ['12.31前', '<=', '2021-12-31', false],
    ['12月25日', '=', '2021-12-25', false],
    ['12月25日前完成拨付', '<=', '2021-12-25', false],
    ['6月底', '<=', '2021-06-30', false],
    ['2月底前', '<=', '2021-02-28', false],
    ['2024年2月底前', '<=', '2024-02-29', false],
    ['9月上旬', '<=', '2021-09-10', false],
    ['9月中旬前', '<=', '2021-09-20', false],
    ['9月下旬', '<=', '2021-09-30', false],
    ['12月', '<=', '2021-12-31', true],
    ['2021-12', '<=', '2021-12-31', true],
    ['2021年6月前', '<=', '2021-06-30', true],
    ['一季度', '<=', '2021-03-31', false],
    ['2021年第四季度', '<=', '2021-12-31', false],
    ['第二季度前', '<=', '2021-06-30', false],
    ['上半年', '<=', '2021-06-30', false],
    ['2021年底', '<=', '2021-12-31', false],
    ['年底前', '<=', '2021-12-31', false],
    ['当年12月底前', '<=', '2021-12-31', false],
    ['次年3月底前', '<=', '2022-03-31', false],
    ['2021年度', '<=', '2021-12-31', false],
    ['1-12月', '<=', '2021-12-31', false],
    ['1月至6月', '<=', '2021-06-30', false],
    ['2020年-2021年', '<=', '2021-12-31', false],
    ['2021年1月1日-2021年12月31日', '=', '2021-12-31', false],
    ['二〇二一年六月三十日前', '<=', '2021-06-30', false],
    ['十二月底前', '<=', '2021-12-31', false],
    ['于2021年6月底前建成', '<=', '2021-06-30', false],
  ])('%s', (text, comparator, date, month) => {
    const value = parseText(text, TARGET);
    expect(value).toMatchObject({ kind: 'date', comparator, date });
    expect(value.flags.includes('month-precision')).toBe(month);
  });

  it.each([
    '2021年13月',
    '2021年2月30日',
    '2021-00-10',
    '20211331',
    '1999',
    '2021年度重点工作',
    '8:30',
    '30日内',
    '3个月',
    '12.31',
  ])('%s is no date', (text) => {
    expect(parseText(text, TARGET).kind).not.toBe('date');
  });

  it('without a year of the form there is no day, and the reading is doubtful', () => {
    expect(parseText('12月底前', { year: null })).toMatchObject({ kind: 'date', date: null, certainty: 'doubtful' });
  });

  it.each([
    ['12', '月', '完成时间', '2021-12-31'],
    ['12', '月底前', '完成时限', '2021-12-31'],
    ['2021', '年', '完成时间', '2021-12-31'],
  ])('%s with the unit column %s under %s', (text, unitColumn, name, date) => {
    expect(parseText(text, { ...TARGET, unitColumn, name })).toMatchObject({ kind: 'date', date });
    const number = { value: Number(text), numberFormat: 'General', uncalculated: false };
    expect(parseValue(number, { ...TARGET, unitColumn, name })).toMatchObject({ kind: 'date', date });
  });

  it('12 with the unit column 月 is a duration under any other name', () => {
    expect(parseText('12', { ...TARGET, unitColumn: '月', name: '项目工期' })).toMatchObject({
      kind: 'quantity',
      unit: '个月',
    });
  });

  it('a serial that lost its format is a day only where the name asks for one', () => {
    const serial = { value: 44561, numberFormat: 'General', uncalculated: false };
    expect(parseValue(serial, { ...TARGET, name: '完成时间' })).toMatchObject({
      kind: 'date',
      date: '2021-12-31',
      certainty: 'doubtful',
    });
    expect(parseValue(serial, { ...TARGET, name: '服务人数' })).toMatchObject({ kind: 'quantity', number: '44561' });
  });

  it.each([
    [44561, false, '2021-12-31'],
    [43099, true, '2021-12-31'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
    [44561.75, false, '2021-12-31'],
    [0, false, null],
    [-5, false, null],
    [999_999, false, null],
    [Number.NaN, false, null],
  ])('serial %s (1904: %s) is %s', (serial, date1904, expected) => {
    expect(dayOfSerial(serial, date1904)).toBe(expected);
  });

  it.each([
    ['General', false],
    ['@', false],
    ['0.00', false],
    ['0%', false],
    ['#,##0.00_ ', false],
    ['h:mm', false],
    ['0.00E+00', false],
    ['[Red]0.00', false],
    ['0"年"', false],
    ['yyyy/m/d', true],
    ['yyyy"年"m"月"d"日"', true],
    ['[$-804]yyyy年m月', true],
    ['m/d/yy', true],
    ['mmm-yy', true],
    ['m"月"d"日"', true],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', true],
  ])('%s is a date format: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });

  it('a month format gives a month', () => {
    const cell = { value: 44531, numberFormat: 'yyyy"年"m"月"', uncalculated: false };
    expect(parseValue(cell, TARGET)).toMatchObject({
      date: '2021-12-31',
      comparator: '<=',
      flags: ['month-precision'],
    });
  });

  it.each([
    ['0%', true],
    ['0.00%', true],
    ['0"%"', false],
    ['General', false],
  ])('%s is a percent format: %s', (format, expected) => {
    expect(isPercentFormat(format)).toBe(expected);
  });
});
