import fc from 'fast-check';
import { joinRendered, plainWords, say, type Said } from '../../../src/core/narrative/template';
import { sentencesOf } from '../../../src/core/narrative/sentences';

const FACTS = new Map([
  ['a', { text: '12.50', sources: ['表!A1'] }],
  ['b', { text: '3', sources: ['表!B1', '表!B2'] }],
  ['plain', { text: '单位', sources: [] }],
]);
const lookup = (name: string) => FACTS.get(name);

it.each<[string, string, string, readonly [string, readonly string[]][]]>([
  ['a number', '共{a}万元。', '共12.50万元。', [['12.50', ['表!A1']]]],
  ['commas tidied before it', '[，没有{none}]，，共{a}，。', '，共12.50。', [['12.50', ['表!A1']]]],
  [
    'nested',
    '{plain}[，其中{b}人[，{a}]]。',
    '单位，其中3人，12.50。',
    [
      ['3', ['表!B1', '表!B2']],
      ['12.50', ['表!A1']],
    ],
  ],
])('a phrase knows where it says its facts: %s', (_, phrase, text, wanted) => {
  const rendered = say([{ text: phrase }], lookup, {})!;
  expect(rendered.text).toBe(text);
  expect(rendered.said.map(({ start, end, sources }) => [text.slice(start, end), sources])).toEqual(wanted);
});

it('keeps the places when texts are put together', () => {
  const one = say([{ text: '{a}' }], lookup, {})!;
  const all = joinRendered([plainWords('1.'), one, one], '；');
  expect(all.text).toBe('1.；12.50；12.50');
  expect(all.said.map(({ start, end }) => all.text.slice(start, end))).toEqual(['12.50', '12.50']);
});

const said = (text: string, words: string, source: string): Said => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, sources: [source] };
};

it('cuts at the end of sentences, never within a gap, and gives each its cells', () => {
  const text = '预算10万元；执行9万元。原因【待补充：原因；措施。】已写明。”末尾';
  const sentences = sentencesOf(text, [said(text, '10', 'S!A1'), said(text, '9', 'S!B1')]);
  expect(sentences.map((one) => [one.text.length, one.sources])).toEqual([
    [7, ['S!A1']],
    [6, ['S!B1']],
    [19, []],
    [2, []],
  ]);
});

it('never loses a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('。', '；', '【', '】', '\n', '”', '甲', '1') }), (text) => {
      expect(
        sentencesOf(text, [])
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
