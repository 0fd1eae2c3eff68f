import { sayActual, sayIsoDate, sayLimit, sayNumber, sayTarget } from '../../../src/core/narrative/say-value';
import { big } from '../../../src/core/grid';
import { parseText, parseValue, type ValueContext } from '../../../src/core/values';

describe('values in a sentence keep what the cell says', () => {
  it.each<[string, string]>([
    ['≥15个', '不少于15个'],
    ['≥30万平方米', '不少于30万平方米'],
    ['＞＝90％', '不低于90%'],
    ['不低于90%', '不低于90%'],
    ['15个以上', '不少于15个'],
    ['≤1112.67万元', '不超过1112.67万元'],
    ['控制在100万元以内', '不超过100万元'],
    ['100%', '100%'],
    ['2021年12月31日前', '2021年12月31日前'],
    ['12月底前', '12月底前'],
    ['下降≥30%', '下降不低于30%'],
    ['有效改善', '有效改善'],
    ['≤4‰', '不高于4‰'],
    ['≥85百分比', '不低于85%'],
    ['≥26km/h', '不低于26km/h'],
    ['到馆后15个工作日内', '到馆后15个工作日内'],
    ['合格率≥98%', '合格率不低于98%'],
    ['户均≥1000元', '户均不低于1000元'],
    ['约200人', '约200人'],
    ['三次以上', '不少于三次'],
  ])('target %s', (raw, expected) => expect(sayTarget(parseText(raw, { year: 2021 }))).toBe(expected));

  it.each<[string, string]>([
    ['15个', '15个'],
    ['580余万元', '580余万元'],
    ['95％', '95%'],
    ['≥95%', '不低于95%'],
    ['下降50%', '下降50%'],
    ['2021年12月31日', '2021年12月31日'],
  ])('actual %s', (raw, expected) => {
    expect(sayActual(parseText(raw, { role: 'actual', year: 2021 }))).toBe(expected);
  });

  it.each<[number, string, Partial<ValueContext>, string]>([
    [0.95, '0%', {}, '95%'],
    [95, 'General', { unitColumn: '%' }, '95%'],
    [12, 'General', { unitColumn: '次' }, '12次'],
    [44561, 'yyyy"年"m"月"d"日"', {}, '2021年12月31日'],
  ])('cell %d formatted %s', (value, numberFormat, context, expected) => {
    const full = {
      role: 'actual',
      name: '',
      unitColumn: '',
      comparatorColumn: '',
      header: '',
      year: 2021,
      date1904: false,
    } as const;
    expect(sayActual(parseValue({ value, numberFormat, uncalculated: false }, { ...full, ...context }))).toBe(expected);
  });
});

it.each<[string, string]>([
  ['≤90万元', '90万元'],
  ['24小时内', '24小时'],
  ['控制在100万元以内', '100万元'],
  ['到馆后15个工作日内', '15个工作日'],
  ['≤4‰', '4‰'],
])('limit %s', (raw, expected) => expect(sayLimit(parseText(raw, { year: 2021 }))).toBe(expected));

it.each<[string, string, string]>([
  ['1108', '元', '1108元'],
  ['69.3', '万人', '69.3万人'],
  ['0', '/10万', '0'],
  ['9.8', '/10万', '9.8/10万'],
])('a bare actual %s in %s', (raw, unit, expected) => {
  expect(sayActual(parseText(raw, { role: 'actual', name: '孕产妇死亡率' }), unit)).toBe(expected);
});

it('says a worked-out number in the scale of its cell', () => {
  expect(sayNumber(big('72000'), '平方米', '30万平方米')).toBe('7.2万平方米');
  expect(sayNumber(big('87.33'), '万元', '1112.67万元')).toBe('87.33万元');
});

it('says a date without leading zeros', () => expect(sayIsoDate('2022-04-08')).toBe('2022年4月8日'));
