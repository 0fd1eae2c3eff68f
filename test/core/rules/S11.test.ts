import { S11 } from '../../../src/core/rules/scores/S11-outside-band';
import { checkInvalid } from '../../../src/core/rules/tester';
import { chosenBand } from '../../../src/core/rules/words/bands';
import { departmentGrid } from '../../support/forms';
import { applyFix, testRule } from './rule-test';

const row = (actual: string, score: string | number | null) =>
  departmentGrid({ E21: '有效改善', F21: actual, H21: score });

testRule(S11, {
  valid: [
    ['achieved, full marks', row('达成预期指标', 10)],
    ['achieved, the lowest', row('达成预期指标', 8)],
    ['partly, 60 %', row('部分达成预期指标', 6)],
    ['partly, the highest', row('部分达成预期指标', 7.99)],
    ['missed, none', row('未达成预期指标', 0)],
    ['missed, the highest', row('未达成预期指标', 5.99)],
    ['mostly done', row('基本完成', 7)],
    ['other words leave it open', row('有所改善', 9)],
    ['words within a sentence', row('达成预期指标的工作正在推进', 3)],
    ['a number as target: S03 and Q37', departmentGrid({ F14: '基本完成', H14: 9 })],
    ['mostly reached, and why', row('基本达成，尚有一项制度待印发', 7)],
    ['two bands in one cell', row('部分完成，达成预期指标', 9)],
    ['more than the weight: A06', row('达成预期指标', 11)],
    ['score blank: S07', row('达成预期指标', null)],
    ['the same words as target', departmentGrid({ E21: '基本完成', F21: '基本完成' })],
  ],
  invalid: [
    [
      'achieved with less',
      row('达成预期指标', 7.9),
      {
        cell: 'H21',
        severity: 'warning',
        variant: 'achieved',
        field: 'score',
        subject: '管护制度',
        related: ['F21', 'G21'],
        params: { low: '8.00', high: '10.00', score: '7.9', done: '达成预期指标' },
      },
    ],
    ['partly with 80 %', row('部分达成预期指标', 8), { cell: 'H21', variant: 'partly', params: { low: '6.00' } }],
    ['partly with less', row('部分达成年度指标并具有一定效果', 5.99), { cell: 'H21', variant: 'partly' }],
    ['mostly done, full marks', row('基本完成', 10), { cell: 'H21', variant: 'partly' }],
    ['partly, and why', row('部分达成预期指标，尚有两县未印发', 9), { cell: 'H21', variant: 'partly' }],
    ['mostly reached, full marks', row('基本达成预期目标', 10), { cell: 'H21', variant: 'partly' }],
    ['missed with 60 %', row('未达成年度指标，且效果较差', '6分'), { cell: 'H21', variant: 'missed' }],
  ],
});

describe('bands', () => {
  it('follow the policy', () => {
    const grid = row('部分达成预期指标', 5);
    const testCase = { name: 'half', grid, policyId: 'hubei' };
    expect(checkInvalid(S11, { ...testCase, reports: [] }, applyFix)).toEqual([]);
  });

  it.each([
    ['达成', 'achieved'],
    ['已达成年度目标', 'achieved'],
    ['达成预期绩效指标', 'achieved'],
    ['部分完成', 'partly'],
    ['部分达成年度指标且具有一定效果', 'partly'],
    [' 基本\n完成 ', 'partly'],
    ['未完成', 'missed'],
    ['未达成预期指标。', 'missed'],
    ['基本达成', 'partly'],
    ['部分达成（3项中的2项）', 'partly'],
    ['完成', null],
    ['基本达成一致意见', null],
    ['未发生', null],
    ['达成合作意向3个', null],
    ['', null],
  ])('%s', (text, band) => {
    expect(chosenBand(text)).toBe(band);
  });
});
