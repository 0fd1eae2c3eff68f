import { agrees, claimsOf, labelPattern, quoteOf } from '../../../src/core/facts/report-claims';
import { readReportText } from '../../../src/core/facts/report-text';
import { MONEY_LABELS, PEOPLE_LABELS, SCORE_LABEL } from '../../../src/core/facts/words/report-labels';
import { RESULT_LEAD } from '../../../src/core/facts/words/report-sayings';
import { big } from '../../../src/core/grid';
import { gridOf } from '../../support/forms';

const claims = (text: string, core: RegExp, units: readonly string[], year: number | null = 2021) =>
  claimsOf(readReportText(gridOf('表', {}), text)!, labelPattern(core), units, year).map(({ number }) => number.text);

describe('labels before a number', () => {
  it.each<[string, RegExp, string[]]>([
    ['其中年初预算1064.54万元', MONEY_LABELS.initial, ['1064.54万元']],
    ['我局2021年度年初预算收入共计1064.54万元', MONEY_LABELS.initial, ['1064.54万元']],
    ['下属中心年初预算1064.54万元', MONEY_LABELS.initial, []],
    ['2020年年初预算900万元，2021年年初预算1000万元', MONEY_LABELS.initial, ['1000万元']],
    ['年初预算增长5%', MONEY_LABELS.initial, []],
    ['全年支出10万元、基本支出8万元', MONEY_LABELS.spending, ['10万元']],
    ['全年支出10万元、基本支出8万元', MONEY_LABELS.basic, ['8万元']],
    ['教育支出10万元', MONEY_LABELS.spending, []],
    ['核定编制数为50名', PEOPLE_LABELS.authorised, ['50名']],
    ['事业编制30名', PEOPLE_LABELS.authorised, []],
    ['整体支出绩效自评综合得分95分', SCORE_LABEL, ['95分']],
    ['产出指标自评得分45分', SCORE_LABEL, []],
  ])('%s', (text, core, expected) => expect(claims(text, core, ['万元', '名', '分'])).toEqual(expected));

  it('reads the longest labels at once', () => {
    for (const word of ['数额', '共计', '本年度', '年度', '全年']) {
      expect(labelPattern(MONEY_LABELS.initial).test(`年初预算${word.repeat(90)}费`)).toBe(false);
      expect(labelPattern(MONEY_LABELS.initial).test(`${word.repeat(90)}费`)).toBe(false);
      expect(RESULT_LEAD.test(`${word.repeat(90)}费`)).toBe(false);
    }
  });
});

describe('agreement as far as the decimals of the report go', () => {
  const number = (text: string) => readReportText(gridOf('表', {}), text)!.sentences[0]!.numbers[0]!;
  it.each<[string, string, boolean]>([
    ['支出1112.67万元', '1112.67', true],
    ['支出1112.7万元', '1112.67', true],
    ['支出1113万元', '1112.67', true],
    ['支出0.11亿元', '1112.67', true],
    ['支出1112.6万元', '1112.67', false],
    ['支出1112万元', '1112.67', false],
    ['支出约1100万元', '1112.67', true],
    ['支出900余万元', '1112.67', false],
  ])('%s: %s', (text, value, expected) => expect(agrees(number(text), value, big('0.01'))).toBe(expected));

  it('quotes what stands around the number', () => {
    expect(quoteOf(number('，其中、年初预算1000万元'))).toBe('其中、年初预算1000万元');
    expect(quoteOf(number(`${'很'.repeat(60)}支出1000万元`))).toBe('1000万元');
  });
});
