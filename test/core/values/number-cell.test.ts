import { parseNumberCell, type ValueInput } from '../../../src/core/values';

function cell(value: ValueInput['value'], numberFormat = 'General', uncalculated = false): ValueInput {
  return { value, numberFormat, uncalculated };
}

describe('number cells', () => {
  it.each([
    [cell(10), '10', false, null, false],
    [cell('10'), '10', false, null, true],
    [cell('10分'), '10', false, '分', true],
    [cell('1112.67万元'), '1112.67', false, '万元', true],
    [cell('11126700元'), '11126700', false, '元', true],
    [cell('1.2亿元'), '1.2', false, '亿元', true],
    [cell('1,112.67'), '1112.67', false, null, true],
    [cell('1，112.67'), '1112.67', false, null, true],
    [cell('１１２．５'), '112.5', false, null, true],
    [cell('100%'), '100', true, '%', true],
    [cell('86.2％'), '86.2', true, '%', true],
    [cell(1, '0.00%'), '100', true, '%', false],
    [cell(0.862, '0%'), '86.2', true, '%', false],
    [cell(59.68000000000001), '59.68', false, null, false],
    [cell(12.5, '0.00"万元"'), '12.5', false, '万元', false],
    [cell(12.5, '#,##0.00_);[Red]\\(#,##0.00\\)'), '12.5', false, null, false],
    [cell(' 9 . 5 '), '9.5', false, null, true],
    [cell('(1,234.5)'), '-1234.5', false, null, true],
    [cell('-3.2'), '-3.2', false, null, true],
    [cell('¥1,112.67'), '1112.67', false, null, true],
    [cell('1OO'), '100', false, null, true],
    [cell(0), '0', false, null, false],
  ])('%j', (input, number, percent, unit, asText) => {
    expect(parseNumberCell(input)).toEqual({ number, percent, unit, asText, problem: null });
  });

  it.each([
    [cell(null), 'blank'],
    [cell('  '), 'blank'],
    [cell('—'), 'placeholder'],
    [cell('——'), 'placeholder'],
    [cell('/'), 'placeholder'],
    [cell('*'), 'placeholder'],
    [cell('无'), 'placeholder'],
    [cell('……'), 'placeholder'],
    [cell('XXX'), 'placeholder'],
    [cell('见附件'), 'placeholder'],
    [cell('十分'), 'not-a-number'],
    [cell('约10'), 'not-a-number'],
    [cell('≥10'), 'not-a-number'],
    [cell('10左右'), 'not-a-number'],
    [cell('10/10'), 'not-a-number'],
    [cell('满分'), 'not-a-number'],
    [cell(true), 'not-a-number'],
    [cell({ error: '#DIV/0!' }), 'error'],
    [cell('#N/A'), 'error'],
    [cell(Number.NaN), 'error'],
    [cell(null, 'General', true), 'uncalculated'],
  ])('%j has the problem %s', (input, problem) => {
    expect(parseNumberCell(input)).toEqual({ number: null, percent: false, unit: null, asText: false, problem });
  });
});
