import type { Fact } from '../../../src/core/narrative/facts-by-name';
import { gapsIn } from '../../../src/core/narrative/gaps';
import { conditionsIn, namesIn, PhraseError, say, type Phrase } from '../../../src/core/narrative/template';

const FACTS: Record<string, Fact> = {
  a: { text: '1', sources: ['S!A1'] },
  b: { text: '2', sources: ['S!B1'] },
  up: { text: '', sources: ['S!C1'] },
  marks: { text: '甲，。乙', sources: [] },
};
const lookup = (name: string) => FACTS[name];

describe('say', () => {
  it.each<[Phrase, string | null, string[]]>([
    [{ text: 'x{a}y{b}' }, 'x1y2', ['S!A1', 'S!B1']],
    [{ text: '{a}{a}' }, '11', ['S!A1']],
    [{ text: '{a}{c}' }, null, []],
    [{ text: '{a}[-{c}]' }, '1', ['S!A1']],
    [{ text: '{a}[-{b}[+{c}]]' }, '1-2', ['S!A1', 'S!B1']],
    [{ text: '[up?{a}][!up?{b}]' }, '1', ['S!C1', 'S!A1']],
    [{ text: '[up & !a?{b}][up&a? z]' }, ' z', ['S!C1', 'S!A1']],
    [{ text: '{b}', when: 'up' }, '2', ['S!C1', 'S!B1']],
    [{ text: '{b}', when: '!up' }, null, []],
    [{ text: '{b}', when: 'up & c' }, null, []],
    [{ text: '{a}，[{c}，]。' }, '1。', ['S!A1']],
    [{ text: '：[{c}，]，{a}、。' }, '：1。', ['S!A1']],
    [{ text: '（，{a}）[{c}]' }, '（1）', ['S!A1']],
    [{ text: '{marks}，[{c}]。' }, '甲，。乙。', []],
  ])('%j', (phrase, text, sources) => {
    const said = say([phrase], lookup, {});
    expect(said === null ? null : [said.text, said.sources]).toEqual(text === null ? null : [text, sources]);
  });

  it('takes the first phrase that can be said', () => {
    expect(say([{ text: '{c}' }, { text: '{a}', when: 'b' }, { text: '{b}' }], lookup, {})?.text).toBe('1');
    expect(say([{ text: '{c}' }], lookup, {})).toBeNull();
  });

  it('marks a missing fact only where the outline knows how, and never inside an optional piece', () => {
    const said = say([{ text: '{a}{c}[{c}]' }], lookup, { c: 'what，where' });
    expect(gapsIn(said!.text)).toEqual([{ what: 'what', where: 'where' }]);
  });

  it.each(['{a', '[{a}', '{a}]', '{1a}', '}'])('refuses %s', (text) => {
    expect(() => namesIn({ text })).toThrow(PhraseError);
  });

  it('lists the names of a phrase', () => {
    const phrase = { text: '{a}[x & !y?{b}[{c}]]', when: 'w & !v' };
    expect([namesIn(phrase), conditionsIn(phrase)]).toEqual([
      ['a', 'b', 'c'],
      ['w', 'v', 'x', 'y'],
    ]);
  });
});
