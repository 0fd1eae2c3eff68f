/** What becomes of texts put into cells. Serial numbers are those Excel shows for the dates. */
import { SimulatedWorkbook } from '../../src/simulator';
import { readTypedText, type TypingContext } from '../../src/simulator/typed-text';
import { bootExcel } from '../support/office';
import { smallGrid, smallSheet } from './small-grid';

const US: TypingContext = { rules: 'en-US', date1904: false, year: 2025 };
const CHINESE: TypingContext = { ...US, rules: 'zh-CN' };

const value = (typed: string | number | boolean | null, numberFormat: string | null = null) =>
  ({ kind: 'value', value: typed, numberFormat }) as const;

/** Read alike by both rules. */
const numbers: [string, ReturnType<typeof value>][] = [
  ['12', value(12)],
  [' 12 ', value(12)],
  ['00123', value(123)],
  ['-5', value(-5)],
  ['+5', value(5)],
  ['.5', value(0.5)],
  ['5.', value(5)],
  ['(5)', value(-5)],
  ['1e3', value(1000, '0.00E+00')],
  ['1,234', value(1234, '#,##0')],
  ['1,234.5', value(1234.5, '#,##0.00')],
  ['12,34', value('12,34')],
  ['95%', value(0.95, '0%')],
  ['95.67%', value(0.9567, '0.00%')],
  ['-5%', value(-0.05, '0%')],
  ['123456789012345678', value(123456789012345000)],
  ['0.1234567890123456789', value(0.123456789012345)],
  ['true', value(true)],
  ['FALSE', value(false)],
  ["'00123", value('00123')],
  ["'=A1", value('=A1')],
  ['', value(null)],
  ['  ', value('  ')],
  ['≥95%', value('≥95%')],
  ['95%以上', value('95%以上')],
  ['12万元', value('12万元')],
  ['１２', value('１２')],
  ['-', value('-')],
  ['=', value('=')],
  ['8:30', value(8.5 / 24, 'h:mm')],
  ['25:30', value('25:30')],
  ['1/2/3/4', value('1/2/3/4')],
  ['13-40-2', value('13-40-2')],
];

const dates: [string, number | string, string | null, number | string, string | null][] = [
  // text, US value and format, Chinese value and format
  ['2024-1-31', 45322, 'm/d/yyyy', 45322, 'yyyy/m/d'],
  ['2024/1/31', 45322, 'm/d/yyyy', 45322, 'yyyy/m/d'],
  ['1/31/2024', 45322, 'm/d/yyyy', '1/31/2024', null],
  ['1-2', 45659, 'd-mmm', 45659, 'm"月"d"日"'],
  ['2024-1', 45292, 'mmm-yy', 45292, 'yyyy"年"m"月"'],
  ['1/99', 36161, 'mmm-yy', 36161, 'yyyy"年"m"月"'],
  ['24/1/31', '24/1/31', null, 45322, 'yyyy/m/d'],
  ['2023-2-29', '2023-2-29', null, '2023-2-29', null],
  ['13/5', '13/5', null, '13/5', null],
  ['1900-2-28', 59, 'm/d/yyyy', 59, 'yyyy/m/d'],
  ['1900-3-1', 61, 'm/d/yyyy', 61, 'yyyy/m/d'],
  ['2024年1月31日', '2024年1月31日', null, 45322, 'yyyy"年"m"月"d"日"'],
];

describe('readTypedText', () => {
  it.each(numbers)('%j', (text, expected) => {
    expect(readTypedText(text, 'General', US)).toEqual(expected);
    expect(readTypedText(text, 'General', CHINESE)).toEqual(expected);
  });

  it.each(dates)('%s', (text, us, usFormat, chinese, chineseFormat) => {
    expect(readTypedText(text, 'General', US)).toEqual(value(us, usFormat));
    expect(readTypedText(text, 'General', CHINESE)).toEqual(value(chinese, chineseFormat));
  });

  it.each([
    ['=SUM(A1)', { kind: 'formula', formula: '=SUM(A1)' }],
    ['+A1', { kind: 'formula', formula: '=+A1' }],
    ['-完成', { kind: 'formula', formula: '=-完成' }],
    ['@完成', { kind: 'invalid' }],
    ['#N/A', { kind: 'value', value: { error: '#N/A' }, numberFormat: null }],
  ])('%s', (text, expected) => {
    expect(readTypedText(text, 'General', US)).toEqual(expected);
  });

  it.each(['12', '95%', '1-2', 'TRUE', '=A1', '-x', '#N/A'])('%s stays text in a text cell', (text) => {
    expect(readTypedText(text, '@', US)).toEqual(value(text));
  });

  it('counts from 1904 where the workbook does', () => {
    const context = { ...US, date1904: true };
    expect(readTypedText('2024-1-31', 'General', context)).toEqual(value(45322 - 1462, 'm/d/yyyy'));
    expect(readTypedText('1903-1-1', 'General', context)).toEqual(value('1903-1-1'));
  });
});

describe('values through the client', () => {
  it('are read by US rules, keep a chosen format, and null leaves a cell', async () => {
    const cells = {
      A1: 'kept',
      A2: { value: 1, numberFormat: '0.00' },
      A3: { value: 'old', numberFormat: '@' },
      A4: 'gone',
    };
    const env = await bootExcel(SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', cells))));
    const seen = await env.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:A7');
      range.values = [[null], ['95%'], ['95%'], [''], ['95%'], ['1-2'], [true]];
      range.load('values,numberFormat');
      await context.sync();
      return range.values.map(([cell], row) => [cell as unknown, range.numberFormat[row]![0] as unknown]);
    });
    env.close();
    expect(seen).toEqual([
      ['kept', 'General'],
      [0.95, '0.00'],
      ['95%', '@'],
      ['', 'General'],
      [0.95, '0%'],
      [45659, 'd-mmm'],
      [true, 'General'],
    ]);
  });
});
